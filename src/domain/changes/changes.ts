import type { Site } from "../record/site";
import { claimChanges, type ClaimChanges, type SiteClaim } from "./claim-changes";
import type { Edition } from "./edition";
import { headlineChanges, type HeadlineChange } from "./headline-changes";
import { ruleChanges, type RuleChange } from "./rule-changes";
import { totalChanges, type Selects, type TotalChange } from "./total-changes";

/** A site whose own keys differ. `keys` can contain `events`, and never `claims`, which are compared one by one. */
export type AlteredSite = { readonly site: Site; readonly keys: readonly string[] };

/** The sites that only one of two records has, and the sites whose own keys differ. */
export type SiteChanges = {
  /** Sites that are new and were not on the watchlist. */
  readonly added: readonly Site[];
  /** Sites that are new and were on the watchlist. */
  readonly promoted: readonly Site[];
  /** Sites that were removed, in their old state. */
  readonly gone: readonly Site[];
  readonly altered: readonly AlteredSite[];
};

/** The differences between an earlier and a later record, both read under the current rules. */
export type Changes = {
  readonly sites: SiteChanges;
  readonly headlines: readonly HeadlineChange[];
  readonly claims: ClaimChanges;
  /** The added claims that no changed headline shows or is decided by. */
  readonly silent: readonly SiteClaim[];
  readonly totals: readonly TotalChange[];
  /** The headlines of the earlier record that differ from those it was released with, because the rules have changed. */
  readonly rules: readonly RuleChange[];
};

/**
 * Returns the differences between two records for the sites that `selects` accepts. A site is compared if it is accepted
 * in either record; totals add only the sites that are accepted in their own record.
 */
export function changesBetween(before: Edition, after: Edition, selects: Selects = () => true): Changes {
  const chosen = new Set([...before.readSites, ...after.readSites].filter(selects).map(({ site }) => site.id));
  const sitesOf = ({ readSites }: Edition): readonly Site[] =>
    readSites.map(({ site }) => site).filter(({ id }) => chosen.has(id));
  const headlines = headlineChanges(before, after).filter(({ site }) => chosen.has(site.id));
  const claims = claimChanges(sitesOf(before), sitesOf(after));
  const behind = new Set(headlines.flatMap(({ to }) => (to === null ? [] : [to.claim.id, to.newest.id])));
  return {
    sites: siteChanges(sitesOf(before), sitesOf(after), before.watchlist),
    headlines,
    claims,
    silent: claims.added.filter(({ claim }) => !behind.has(claim.id)),
    totals: totalChanges(before, after, selects),
    rules: ruleChanges(before).filter(({ site }) => chosen.has(site.id)),
  };
}

function siteChanges(before: readonly Site[], after: readonly Site[], watched: ReadonlySet<string>): SiteChanges {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  const fresh = after.filter(({ id }) => !old.has(id));
  return {
    added: fresh.filter(({ id }) => !watched.has(id)),
    promoted: fresh.filter(({ id }) => watched.has(id)),
    gone: before.filter(({ id }) => !now.has(id)),
    altered: after.flatMap((site) => {
      const keys = alteredKeys(before.find(({ id }) => id === site.id) ?? site, site);
      return keys.length === 0 ? [] : [{ site, keys }];
    }),
  };
}

function alteredKeys(was: Site, is: Site): readonly string[] {
  const { claims: _was, ...before } = was;
  const { claims: _is, ...after } = is;
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([key, value]) =>
    JSON.stringify(old.get(key)) === JSON.stringify(value) ? [] : [key],
  );
}
