import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { changesBetween, type Changes } from "../../../domain/changes/changes";
import { editionOf, type Edition } from "../../../domain/changes/edition";
import { siteStories, type SiteStory } from "../../../domain/changes/site-stories";
import type { ReadSite } from "../../../domain/headline/read-site";
import { select, type Filters } from "../../../domain/selection/filters";
import { failureOf } from "../../../published/load";
import { claimNamesOf, type ReleasedRecord } from "../../../published/parse-release";
import { figuresQuery, releaseQuery } from "../../../published/releases";
import type { ChangeNames } from "../../../words/text/changes/change-text";

/** One of the two releases: its version, all that it published, the record read by today's rules, and the selected sites. */
export type Side = {
  readonly version: string;
  readonly released: ReleasedRecord;
  readonly edition: Edition;
  readonly selection: readonly ReadSite[];
};

/** Two releases and what changed between them of the sites that the filters keep. */
export type ReleaseComparison = {
  readonly before: Side;
  readonly after: Side;
  readonly changes: Changes;
  /** Every site of which anything changed. */
  readonly stories: readonly SiteStory[];
  readonly names: ChangeNames;
  /** Returns a site as the later release has it, else as the earlier one; null if neither does. */
  readonly readSite: (id: string) => ReadSite | null;
};

type Failed = ReturnType<typeof failureOf> & { readonly onRetry: () => void };

/** Returns the comparison of two releases by version, null until all files are there, and the files that failed. */
export function useComparison(
  after: string,
  before: string,
  filters: Filters,
): { readonly comparison: ReleaseComparison | null; readonly failed: readonly Failed[] } {
  const [was, is] = [useLoadedRelease(before), useLoadedRelease(after)];
  const comparison = useMemo<ReleaseComparison | null>(() => {
    if (was.edition === null || is.edition === null) return null;
    const sides = [sideOf(before, was.edition, filters), sideOf(after, is.edition, filters)] as const;
    const chosen = new Set(sides.flatMap(({ selection }) => selection));
    const read = new Map(sides.flatMap(({ edition }) => edition.readSites.map((one) => [one.site.id, one] as const)));
    const changes = changesBetween(sides[0].edition, sides[1].edition, (one) => chosen.has(one));
    return {
      before: sides[0],
      after: sides[1],
      changes,
      stories: siteStories(changes),
      names: { before: claimNamesOf(was.edition.released), after: claimNamesOf(is.edition.released) },
      readSite: (id) => read.get(id) ?? null,
    };
  }, [was.edition, is.edition, before, after, filters]);
  return { comparison, failed: [...was.failed, ...is.failed] };
}

type Loaded = { readonly released: ReleasedRecord; readonly edition: Edition };

function useLoadedRelease(version: string): { readonly edition: Loaded | null; readonly failed: readonly Failed[] } {
  const release = useQuery(releaseQuery(version));
  const figures = useQuery(figuresQuery(version));
  const edition = useMemo(
    () =>
      release.data && figures.data
        ? { released: release.data, edition: editionOf(release.data.dataset, release.data.watchlist, figures.data) }
        : null,
    [release.data, figures.data],
  );
  const failed = [release, figures].flatMap(({ error, refetch }) =>
    error ? [{ ...failureOf(error), onRetry: () => void refetch() }] : [],
  );
  return { edition, failed };
}

function sideOf(version: string, { released, edition }: Loaded, filters: Filters): Side {
  return { version, released, edition, selection: select(edition.readSites, filters) };
}
