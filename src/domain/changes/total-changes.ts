import { totalNames, type TotalName } from "../series/citable-total";
import type { ReadSite } from "../headline/read-site";
import { contributionsOf, unitOf, type Contribution, type Contributions } from "./contributions";
import { differingKeys } from "./claim-changes";
import type { Edition } from "./edition";

/**
 * Why a site adds something else to a total: it is new, promoted from the watchlist, or gone from the record; another
 * claim stands; a claim stands for the first time, or none does any more; the same claim is converted at another rate; or the same claim counts now or no longer (the site is
 * paused, cancelled, a part of another record, or outside of the selection).
 */
export type MoveCause = "added" | "promoted" | "gone" | "claim" | "first" | "lapsed" | "rate" | "counted";

/** What one site moved in a total. `from` and `to` null: it adds nothing. */
export type TotalMove = {
  /** Site id. */
  readonly site: string;
  readonly from: Contribution | null;
  readonly to: Contribution | null;
  /** `to` less `from`, in EUR or MW. */
  readonly by: number;
  readonly cause: MoveCause;
};

/** A total with the number of sites in it; `value` null: no site adds to it. */
export type TotalValue = { readonly value: number | null; readonly sites: number };

/** What a change of the rules alone moved: the earlier record as it was released, against the same under today's rules. */
export type RulesEffect = {
  readonly method: number;
  /** The total as it was released. */
  readonly published: TotalValue;
  /** `before` less `published`. */
  readonly by: number;
  /** By site id, what today's rules add to what the site added then; largest first. */
  readonly sites: readonly { readonly site: string; readonly by: number }[];
};

/** A total of two records, both under today's rules, and what moved it: `after` less `before` is the sum of the moves. */
export type TotalChange = {
  readonly name: TotalName;
  readonly unit: "EUR" | "MW";
  readonly before: TotalValue;
  readonly after: TotalValue;
  /** Largest first. */
  readonly moves: readonly TotalMove[];
  /** Null: the earlier record was released under today's rules, or was not released. */
  readonly rules: RulesEffect | null;
};

/** Which sites are asked about; the same question is put to both records. */
export type Selects = (readSites: ReadSite) => boolean;

/** Every total of two editions, over the sites that `selects` keeps. */
export function totalChanges(
  before: Edition,
  after: Edition,
  selects: Selects,
  method: number,
): readonly TotalChange[] {
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
      rules: rulesEffect(name, old, ids, before, method),
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
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.site < b.site ? -1 : 1));
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

/** Whether a record has the claim of a contribution, word for word; true for no contribution. */
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
  method: number,
): RulesEffect | null {
  const released = figures?.totals[name];
  if (figures === null || released === undefined || figures.method === method) return null;
  const then = new Map(
    Object.entries(released)
      .filter(([site]) => selected.has(site))
      .map(([site, value]) => [site, { value }]),
  );
  const published = valueOf(then);
  const sites = [...new Set([...then.keys(), ...now.keys()])]
    .map((site) => ({ site, by: (now.get(site)?.value ?? 0) - (then.get(site)?.value ?? 0) }))
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.site < b.site ? -1 : 1));
  return { method: figures.method, published, by: (valueOf(now).value ?? 0) - (published.value ?? 0), sites };
}
