import type { Site } from "../record/site";
import { chartChanges, type ChartChange } from "./chart-changes";
import { claimChanges, type ClaimChanges, type SiteClaim } from "./claim-changes";
import type { Edition } from "./edition";
import { headlineChanges, type HeadlineChange } from "./headline-changes";
import { ruleChanges, type RuleChange } from "./rule-changes";
import { totalChanges, type Selects, type TotalChange } from "./total-changes";

/** A site that is described otherwise; `keys` are those that differ, `events` among them, `claims` not. */
export type AlteredSite = { readonly site: Site; readonly keys: readonly string[] };

/** The sites that only one of two records has, and those that are described otherwise. */
export type SiteChanges = {
  /** New to the record, and not on its watchlist before. */
  readonly added: readonly Site[];
  /** New to the record, and on its watchlist before. */
  readonly promoted: readonly Site[];
  /** As they were. */
  readonly gone: readonly Site[];
  readonly altered: readonly AlteredSite[];
};

/** What is different in one record against an earlier one, both read under today's rules. */
export type Changes = {
  readonly sites: SiteChanges;
  readonly headlines: readonly HeadlineChange[];
  readonly claims: ClaimChanges;
  /** The added claims that no changed headline shows or rests on. */
  readonly silent: readonly SiteClaim[];
  readonly totals: readonly TotalChange[];
  /** What today's rules alone change in the earlier record as it was released. */
  readonly rules: readonly RuleChange[];
  readonly charts: readonly ChartChange[];
};

/**
 * Compares two records, over the sites that `selects` keeps (each side is asked about its own state; a site that one side
 * keeps is compared in both). `method` is the name of today's rules.
 */
export function changesBetween(
  before: Edition,
  after: Edition,
  method: number,
  selects: Selects = () => true,
): Changes {
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
    totals: totalChanges(before, after, selects, method),
    rules: ruleChanges(before, method).filter(({ site }) => chosen.has(site.id)),
    charts: chartChanges(before, after, selects),
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
