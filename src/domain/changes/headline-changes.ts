import type { Headline } from "../headline/headline";
import type { RuleStep } from "../headline/rule";
import { fields, type Claim, type Field } from "../record/claim";
import type { Site } from "../record/site";
import { differingKeys } from "./claim-changes";
import type { Edition } from "./edition";
import { standingsOf, type Standing, type Standings } from "./standing";

/**
 * Why another claim stands now: `new_site` and `site_gone`; `first` where nothing stood and `none` where nothing stands
 * any more; `altered` where the record corrected the claim that stood; `withdrawn` where it was taken out; `outranked`
 * where it lost to the new one at a step of the rule; `other_kind` where it is still there and a claim of another
 * measure, basis or stage goes before it (the whole before a part, planned before operating).
 */
export type Reason =
  | { readonly kind: "new_site" | "site_gone" | "first" | "none" | "withdrawn" | "other_kind" }
  | { readonly kind: "altered"; readonly keys: readonly string[] }
  | { readonly kind: "outranked"; readonly step: RuleStep };

/** A headline that is not what it was. `from` or `to` null: not stated. */
export type HeadlineChange = {
  /** The site as it is now, or as it was where it is gone. */
  readonly site: Site;
  readonly field: Field;
  readonly from: Headline<Claim> | null;
  readonly to: Headline<Claim> | null;
  /** True: the same value, said by another claim or in other words. */
  readonly sameValue: boolean;
  readonly reason: Reason;
};

/** Every headline that changed between two editions, site by site in order of id, field by field. */
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
          sameValue: from !== null && to !== null && from.value === to.value && from.headline.part === to.headline.part,
          reason: reasonOf(from, to, old?.site ?? null, now?.site ?? null),
        },
      ];
    });
  });
}

type Stood = { readonly site: Site; readonly standings: Standings };

function bySite({ readSites, ruleContext }: Edition): ReadonlyMap<string, Stood> {
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

/** Whether a claim lost because of what the curators wrote on it. */
function isSetAside(step: RuleStep): boolean {
  return step === "doubt" || step === "converted";
}
