import { fields, type Field } from "../record/claim";
import type { Site } from "../record/site";
import type { Changes } from "./changes";
import type { SiteClaim } from "./claim-changes";
import type { HeadlineChange } from "./headline-changes";
import type { RuleChange } from "./rule-changes";

/** What happened to a site between two records. */
export type StoryKind = "added" | "promoted" | "gone" | "changed";

/** Everything that changed of one site between two records. */
export type SiteStory = {
  /** The site in the later record, or in the earlier one if it was removed. */
  readonly site: Site;
  readonly kind: StoryKind;
  /** The headlines whose value changed, in the order in which they are told; of a new site all that it has. */
  readonly values: readonly HeadlineChange[];
  /** The headlines with the same value by another claim, or by an edited one. */
  readonly sources: readonly HeadlineChange[];
  /** The headlines that the rules alone changed. */
  readonly rules: readonly RuleChange[];
  /** The keys of the site itself that differ. */
  readonly keys: readonly string[];
  /** The claims that were added to a site of both records. */
  readonly added: readonly SiteClaim[];
  readonly edited: number;
  readonly dropped: number;
};

/** What is told first of a site, and of all sites. */
const first: readonly Field[] = ["status", "opening", "capacity", "investment"];

/** The fields in the order in which changes are told. */
const storyFields: readonly Field[] = [...first, ...fields.filter((field) => !first.includes(field))];

/** Returns headlines by field in the order in which they are told; a field without one is absent. */
export function byField(headlines: readonly HeadlineChange[]): ReadonlyMap<Field, readonly HeadlineChange[]> {
  return new Map(
    storyFields.flatMap((field) => {
      const own = headlines.filter((one) => one.field === field);
      return own.length === 0 ? [] : [[field, own] as const];
    }),
  );
}

/** Returns whether a site was in both records. */
function isOfBoth({ reason }: HeadlineChange): boolean {
  return reason.kind !== "new_site" && reason.kind !== "site_gone";
}

/** Returns the headlines of sites in both records whose value changed. */
export function changedValues({ headlines }: Changes): readonly HeadlineChange[] {
  return headlines.filter((one) => isOfBoth(one) && !one.sameValue);
}

/** Returns the headlines of sites in both records that have the same value by another claim, or by an edited one. */
export function changedSources({ headlines }: Changes): readonly HeadlineChange[] {
  return headlines.filter((one) => isOfBoth(one) && one.sameValue);
}

/** Returns every site of which anything changed, by site id. A site that only keeps what it had has no story. */
export function siteStories(changes: Changes): readonly SiteStory[] {
  const { sites, headlines, claims, rules } = changes;
  const kinds = new Map<string, { readonly site: Site; readonly kind: StoryKind }>(
    (["added", "promoted", "gone"] as const).flatMap((kind) =>
      sites[kind].map((site) => [site.id, { site, kind }] as const),
    ),
  );
  const touched = [
    ...sites.altered.map(({ site }) => site),
    ...headlines.map(({ site }) => site),
    ...rules.map(({ site }) => site),
    ...[...claims.added, ...claims.altered, ...claims.dropped].map(({ site }) => site),
  ];
  for (const site of touched) if (!kinds.has(site.id)) kinds.set(site.id, { site, kind: "changed" });
  return [...kinds.values()]
    .toSorted((a, b) => (a.site.id < b.site.id ? -1 : 1))
    .map(({ site, kind }) => {
      const isOwn = (one: { readonly site: Site }): boolean => one.site.id === site.id;
      const own = headlines.filter(isOwn);
      return {
        site,
        kind,
        values: [...byField(own.filter((one) => !one.sameValue)).values()].flat(),
        sources: own.filter((one) => one.sameValue),
        rules: rules.filter(isOwn),
        keys: sites.altered.find(isOwn)?.keys ?? [],
        added: claims.added.filter(isOwn),
        edited: claims.altered.filter(isOwn).length,
        dropped: claims.dropped.filter(isOwn).length,
      };
    });
}
