import { totalNames, type TotalName } from "../series/citable-total";
import { currentMethod } from "../headline/methods";
import type { ReadSite } from "../headline/read-site";
import { contributionsOf, unitOf, type Contribution, type Contributions } from "./contributions";
import { differingKeys } from "./claim-changes";
import type { Edition } from "./edition";

/**
 * Why the contribution of a site to a total changed:
 * - `added`, `promoted`, `gone`: the site is new, came from the watchlist, or was removed.
 * - `claim`: another headline claim. `first`: the first headline claim. `lapsed`: no headline claim any more.
 * - `rate`: the same claim is converted at another exchange rate.
 * - `counted`: the same claim counts now, or no longer, because the site was paused, cancelled, made a part of another
 *   site, or moved into or out of the selection.
 */
export type MoveCause = "added" | "promoted" | "gone" | "claim" | "first" | "lapsed" | "rate" | "counted";

/** The change of the contribution of one site to a total. `from` or `to` is null if the site adds nothing. */
export type TotalMove = {
  /** Site id. */
  readonly site: string;
  readonly from: Contribution | null;
  readonly to: Contribution | null;
  /** `to` minus `from`, in EUR or MW. */
  readonly by: number;
  readonly cause: MoveCause;
};

/** A total in EUR or MW with the number of sites in it; `value` is null if there is no site. */
export type TotalValue = { readonly value: number | null; readonly sites: number };

/** The difference between a record's total as it was released and the same total under the current rules. */
export type RulesEffect = {
  readonly method: number;
  /** The total at the time of the release. */
  readonly published: TotalValue;
  /** `before` of the total minus `published`. */
  readonly by: number;
  /** The difference for each site, the largest first. */
  readonly sites: readonly { readonly site: string; readonly by: number }[];
};

/** A total of two records under the current rules. The sum of the moves is `after` minus `before`. */
export type TotalChange = {
  readonly name: TotalName;
  readonly unit: "EUR" | "MW";
  readonly before: TotalValue;
  readonly after: TotalValue;
  /** The largest first. */
  readonly moves: readonly TotalMove[];
  /** Null if the earlier record was released under the current method, or is not a release. */
  readonly rules: RulesEffect | null;
};

/** Decides whether a site is part of the comparison; called for the sites of both records. */
export type Selects = (readSite: ReadSite) => boolean;

/** Returns every total of two editions for the sites that `selects` accepts. */
export function totalChanges(before: Edition, after: Edition, selects: Selects): readonly TotalChange[] {
  const selected = before.readSites.filter(selects);
  const was = contributionsOf(before, selected);
  const is = contributionsOf(after, after.readSites.filter(selects));
  const ids = new Set(selected.map(({ site }) => site.id));
  return totalNames.map((name) => {
    const [old, now] = [was.get(name) ?? none, is.get(name) ?? none];
    return {
      name,
      unit: unitOf(name),
      before: valueOf(old),
      after: valueOf(now),
      moves: movesOf(old, now, before, after),
      rules: rulesEffect(name, old, ids, before),
    };
  });
}

const none: Contributions = new Map();

function valueOf(contributions: ReadonlyMap<string, { readonly value: number }>): TotalValue {
  const values = [...contributions.values()];
  return {
    value: values.length === 0 ? null : values.reduce((sum, { value }) => sum + value, 0),
    sites: values.length,
  };
}

function movesOf(old: Contributions, now: Contributions, before: Edition, after: Edition): readonly TotalMove[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((site): TotalMove[] => {
      const [from, to] = [old.get(site) ?? null, now.get(site) ?? null];
      const by = (to?.value ?? 0) - (from?.value ?? 0);
      return by === 0 ? [] : [{ site, from, to, by, cause: causeOf(site, from, to, before, after) }];
    })
    .toSorted(largestFirst);
}

type Moved = { readonly site: string; readonly by: number };

function largestFirst(a: Moved, b: Moved): number {
  return Math.abs(b.by) - Math.abs(a.by) || (a.site < b.site ? -1 : 1);
}

function causeOf(
  site: string,
  from: Contribution | null,
  to: Contribution | null,
  before: Edition,
  after: Edition,
): MoveCause {
  const has = ({ dataset }: Edition): boolean => dataset.sites.some(({ id }) => id === site);
  if (!has(before)) return before.watchlist.has(site) ? "promoted" : "added";
  if (!has(after)) return "gone";
  if (from !== null && to !== null) return differingKeys(from.claim, to.claim).length > 0 ? "claim" : "rate";
  if (isKnown(from, after, site) && isKnown(to, before, site)) return "counted";
  return from === null ? "first" : "lapsed";
}

/** Returns whether a record has the identical claim of a contribution; true if the contribution is null. */
function isKnown(contribution: Contribution | null, { dataset }: Edition, site: string): boolean {
  if (contribution === null) return true;
  const claims = dataset.sites.find(({ id }) => id === site)?.claims ?? [];
  return claims.some((claim) => differingKeys(claim, contribution.claim).length === 0);
}

function rulesEffect(
  name: TotalName,
  now: Contributions,
  selected: ReadonlySet<string>,
  { figures }: Edition,
): RulesEffect | null {
  const released = figures?.totals[name];
  if (figures === null || released === undefined || figures.method === currentMethod.version) return null;
  const then = new Map(
    Object.entries(released)
      .filter(([site]) => selected.has(site))
      .map(([site, value]) => [site, { value }]),
  );
  const published = valueOf(then);
  const sites = [...new Set([...then.keys(), ...now.keys()])]
    .map((site) => ({ site, by: (now.get(site)?.value ?? 0) - (then.get(site)?.value ?? 0) }))
    .filter(({ by }) => by !== 0)
    .toSorted(largestFirst);
  return { method: figures.method, published, by: (valueOf(now).value ?? 0) - (published.value ?? 0), sites };
}
