import type { Headline } from "../headline/headline";
import type { RuleStep } from "../headline/rule";
import { fields, type Claim, type Field } from "../record/claim";
import type { Site } from "../record/site";
import { differingKeys } from "./claim-changes";
import type { Edition } from "./edition";
import { standingsOf, type Standing, type Standings } from "./standing";

/**
 * Why the headline of a field changed:
 * - `new_site`, `site_gone`: the site was added or removed.
 * - `first`: the field had no headline before. `none`: it has no headline now.
 * - `altered`: the record edited the earlier headline claim (`keys`).
 * - `withdrawn`: the earlier headline claim was removed.
 * - `outranked`: the earlier headline claim lost to the new one at `step` of the rule.
 * - `other_kind`: a claim of another measure, basis or stage has precedence (the whole over a part, planned over operating).
 */
export type Reason =
  | { readonly kind: "new_site" | "site_gone" | "first" | "none" | "withdrawn" | "other_kind" }
  | { readonly kind: "altered"; readonly keys: readonly string[] }
  | { readonly kind: "outranked"; readonly step: RuleStep };

/** A headline that changed. `from` or `to` is null if the field is not stated. */
export type HeadlineChange = {
  /** The site in the later record, or in the earlier one if it was removed. */
  readonly site: Site;
  readonly field: Field;
  readonly from: Headline<Claim> | null;
  readonly to: Headline<Claim> | null;
  /** The ids of all tenants or owners that each value names; empty in other fields. */
  readonly organisations: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** True if the value is the same, and only the claim or its wording differs. */
  readonly sameValue: boolean;
  readonly reason: Reason;
};

/** Returns every headline that changed between two editions, ordered by site id and field. */
export function headlineChanges(before: Edition, after: Edition): readonly HeadlineChange[] {
  const was = bySite(before);
  const is = bySite(after);
  const ids = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return ids.flatMap((id) => {
    const [old, now] = [was.get(id), is.get(id)];
    const site = now?.site ?? old?.site;
    if (site === undefined) return [];
    return fields.flatMap((field): HeadlineChange[] => {
      const [from, to] = [old?.standings.get(field) ?? null, now?.standings.get(field) ?? null];
      if (isSame(from, to)) return [];
      return [
        {
          site,
          field,
          from: from?.headline ?? null,
          to: to?.headline ?? null,
          organisations: { from: from?.organisations ?? [], to: to?.organisations ?? [] },
          sameValue: from !== null && to !== null && from.value === to.value && from.headline.part === to.headline.part,
          reason: reasonOf(from, to, old?.site ?? null, now?.site ?? null),
        },
      ];
    });
  });
}

type SiteStandings = { readonly site: Site; readonly standings: Standings };

function bySite({ readSites, ruleContext }: Edition): ReadonlyMap<string, SiteStandings> {
  return new Map(readSites.map(({ site }) => [site.id, { site, standings: standingsOf(site.claims, ruleContext) }]));
}

function isSame(from: Standing | null, to: Standing | null): boolean {
  if (from === null || to === null) return from === to;
  return (
    from.value === to.value &&
    from.headline.part === to.headline.part &&
    differingKeys(from.headline.claim, to.headline.claim).length === 0
  );
}

function reasonOf(from: Standing | null, to: Standing | null, old: Site | null, now: Site | null): Reason {
  if (old === null) return { kind: "new_site" };
  if (now === null) return { kind: "site_gone" };
  if (from === null) return { kind: "first" };
  const { claim } = from.headline;
  const kept = now.claims.find(({ id }) => id === claim.id);
  if (kept === undefined) return { kind: "withdrawn" };
  const keys = differingKeys(claim, kept);
  if (to === null) return keys.length > 0 ? { kind: "altered", keys } : { kind: "none" };
  if (to.headline.claim.id === claim.id) return { kind: "altered", keys };
  const step = [...to.headline.lost].find(([lost]) => lost.id === claim.id)?.[1];
  if (step !== undefined)
    return keys.length > 0 && isSetAside(step) ? { kind: "altered", keys } : { kind: "outranked", step };
  return keys.length > 0 ? { kind: "altered", keys } : { kind: "other_kind" };
}

/** Returns whether a claim lost because the curators flagged it. */
function isSetAside(step: RuleStep): boolean {
  return step === "doubt" || step === "converted";
}
