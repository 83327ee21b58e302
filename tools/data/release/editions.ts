import { editionOf, type Edition } from "../../../src/domain/changes/edition";
import type { Dataset } from "../../../src/domain/record/dataset";
import { parseFigures, parseRelease } from "../../../src/published/parse-release";
import { ownDay, type RecordSet } from "../../validate/record-set";
import { Usage } from "../exit";
import type { Lists } from "../report/lists-text";
import { draftOf } from "../store/layout";
import type { Frozen } from "./frozen";

/** The version text of a record that is not a release. */
export const workingCopy = "working copy";

/** Returns the record of curated files on the day of the working copy. Throws `Usage` if there is no release. */
export function datasetOf(set: RecordSet): Dataset {
  const { sites, sources, organisations, redirects } = draftOf(set);
  const [rates] = set.rates;
  const date = ownDay(set);
  if (rates === undefined || date === null) throw new Usage("the data has no release, or no exchange rates");
  return {
    release: { version: workingCopy, date, note: "" },
    sites: [...sites.values()],
    sources,
    organisations,
    redirects: [...redirects.values()],
    rates: rates.record,
    beside: { programmes: set.programmes.length, watchlist: set.watchlist.length },
  };
}

/** Returns the working copy as one side of a comparison. */
export function workingEdition(set: RecordSet): Edition {
  return editionOf(datasetOf(set), [...draftOf(set).watchlist.values()]);
}

/** Returns a release as one side of a comparison, with its other records. */
export function releasedEdition({ dataset, figures }: Frozen): {
  readonly edition: Edition;
  readonly lists: Lists;
} {
  const released = parseRelease(JSON.parse(dataset), "the release");
  const { sources, programmes, watchlist } = released;
  return {
    edition: editionOf(released.dataset, watchlist, parseFigures(JSON.parse(figures), "the figures of the release")),
    lists: {
      sources,
      organisations: released.dataset.organisations,
      programmes: byId(programmes),
      watchlist: byId(watchlist),
    },
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Returns the release of a version, or the newest one. Throws `Usage` with the known versions if there is none. */
export function frozenCalled(
  frozen: ReadonlyMap<string, Frozen>,
  version: string | undefined,
): { readonly version: string; readonly release: Frozen } {
  const versions = [...frozen.keys()].toSorted(newestFirst);
  const wanted = version ?? versions[0];
  const release = wanted === undefined ? undefined : frozen.get(wanted);
  if (wanted === undefined || release === undefined)
    throw new Usage(`there is no release ${wanted ?? "yet"}; there are: ${versions.join(", ") || "none"}`);
  return { version: wanted, release };
}

/** Compares two versions (year.month.number); the newer one comes first. */
export function newestFirst(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  const index = [0, 1, 2].find((part) => left[part] !== right[part]);
  return index === undefined ? 0 : (right[index] ?? 0) - (left[index] ?? 0);
}
