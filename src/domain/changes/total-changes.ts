import { totalNames, type TotalName } from "../series/citable-total";
import type { Claim } from "../record/claim";
import { sourceClasses } from "../record/source";
import { isApart } from "../record/status";
import { currentMethod } from "../headline/methods";
import type { ReadSite } from "../headline/read-site";
import { contributionsOf, unitOf, type Contribution, type Contributions } from "./contributions";
import { differingKeys } from "./claim-changes";
import type { Edition } from "./edition";

/**
 * Why the contribution of a site to a total changed:
 * - `added`, `promoted`, `gone`: the site is new, came from the watchlist, or was removed.
 * - `better_source`: another claim, by a source of a better class. `new_statement`: a claim that the earlier record lacks.
 * - `edited`: the claim was edited, or set aside by an edit. `withdrawn`: the claim was removed.
 * - `other_claim`: another claim that both records have.
 * - `rate`: the same claim is converted at another exchange rate.
 * - `counted`: the same claim counts now, or no longer, because the site was paused, cancelled, made a part of another
 *   site, or moved into or out of the selection.
 */
export type MoveCause =
  | "added"
  | "promoted"
  | "gone"
  | "better_source"
  | "new_statement"
  | "edited"
  | "withdrawn"
  | "other_claim"
  | "rate"
  | "counted";

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
  /** The total under the current rules minus `published`. */
  readonly by: number;
  /** The difference for each site, the largest first. */
  readonly sites: readonly RulesMove[];
};

export type RulesMove = {
  /** Site id. */
  readonly site: string;
  readonly by: number;
  /** True if the site is paused or cancelled. */
  readonly apart: boolean;
  /** The claim that counts now, else the one that counted then; null if the record has neither. */
  readonly claim: Claim | null;
};

/**
 * A total of two records under the current rules. Sums are rounded to the cent or the kilowatt once everything is added.
 * The sum of the moves is `after` minus `before` exactly: a move may be a cent or a kilowatt more or less than by itself.
 */
export type TotalChange = {
  readonly name: TotalName;
  readonly unit: "EUR" | "MW";
  readonly before: TotalValue;
  readonly after: TotalValue;
  /** The largest first. */
  readonly moves: readonly TotalMove[];
  /** For the earlier record; null if it was released under the current method, or is not a release. */
  readonly rules: RulesEffect | null;
  /** The same for the later record. */
  readonly laterRules: RulesEffect | null;
};

/** Decides whether a site is part of the comparison; called for the sites of both records. */
export type Selects = (readSite: ReadSite) => boolean;

/** Returns every total of two editions for the sites that `selects` accepts. */
export function totalChanges(before: Edition, after: Edition, selects: Selects): readonly TotalChange[] {
  const [selected, later] = [before.readSites.filter(selects), after.readSites.filter(selects)];
  const [was, is] = [contributionsOf(before, selected), contributionsOf(after, later)];
  return totalNames.map((name) => {
    const [old, now] = [was.get(name) ?? none, is.get(name) ?? none];
    return {
      name,
      unit: unitOf(name),
      before: valueOf(old, name),
      after: valueOf(now, name),
      moves: movesOf(name, old, now, before, after),
      rules: rulesEffect(name, old, selected, before),
      laterRules: rulesEffect(name, now, later, after),
    };
  });
}

/** Returns the earlier total as it was released. */
export function publishedBefore({ rules, before }: TotalChange): TotalValue {
  return rules?.published ?? before;
}

/** Returns the later total as it was released. */
export function publishedAfter({ laterRules, after }: TotalChange): TotalValue {
  return laterRules?.published ?? after;
}

const none: Contributions = new Map();

/** The parts of a unit to which a contribution is rounded: cents of a euro, kilowatts of a megawatt. */
const partsOf = { EUR: 100, MW: 1000 } as const;

function exact(value: number, name: TotalName): number {
  const parts = partsOf[unitOf(name)];
  return Math.round(value * parts) / parts;
}

type Values = ReadonlyMap<string, { readonly value: number }>;

function sumOf(contributions: Values): number {
  return [...contributions.values()].reduce((sum, { value }) => sum + value, 0);
}

function valueOf(contributions: Values, name: TotalName): TotalValue {
  const { size: sites } = contributions;
  return { value: sites === 0 ? null : exact(sumOf(contributions), name), sites };
}

/**
 * Returns what changed at each site between two sums, the largest first. Each change is the difference of the rounded
 * sums before and after it, so that they add up; one that leaves the rounded sum as it is is left out.
 */
function stepsOf(name: TotalName, old: Values, now: Values): readonly Moved[] {
  const steps = [...new Set([...old.keys(), ...now.keys()])]
    .map((site) => ({ site, by: (now.get(site)?.value ?? 0) - (old.get(site)?.value ?? 0) }))
    .filter(({ by }) => by !== 0)
    .toSorted(largestFirst);
  const end = sumOf(now);
  let sum = sumOf(old);
  return steps.flatMap(({ site, by: unrounded }, index) => {
    const before = sum;
    sum = index === steps.length - 1 ? end : sum + unrounded;
    const by = exact(exact(sum, name) - exact(before, name), name);
    return by === 0 ? [] : [{ site, by }];
  });
}

function movesOf(
  name: TotalName,
  old: Contributions,
  now: Contributions,
  before: Edition,
  after: Edition,
): readonly TotalMove[] {
  return stepsOf(name, old, now).map(({ site, by }) => {
    const [from, to] = [old.get(site) ?? null, now.get(site) ?? null];
    return { site, from, to, by, cause: causeOf(site, from, to, before, after) };
  });
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
  if (from !== null && to?.claim.id === from.claim.id)
    return differingKeys(from.claim, to.claim).length > 0 ? "edited" : "rate";
  if (from !== null && to !== null && rankOf(to, after) < rankOf(from, before)) return "better_source";
  if (to !== null && claimIn(before, site, to) === null) return "new_statement";
  if (from !== null && claimIn(after, site, from) === null) return "withdrawn";
  if (!isKnown(from, after, site) || !isKnown(to, before, site)) return "edited";
  return from === null || to === null ? "counted" : "other_claim";
}

/** Returns the place of the class of a contribution's source, the best first. */
function rankOf({ claim }: Contribution, { dataset }: Edition): number {
  const of = dataset.sources.get(claim.source)?.class;
  return of === undefined ? sourceClasses.length : sourceClasses.indexOf(of);
}

/** Returns the claim of a record with the id of a contribution's claim; null if there is none. */
function claimIn({ dataset }: Edition, site: string, { claim }: Contribution): Claim | null {
  return dataset.sites.find(({ id }) => id === site)?.claims.find(({ id }) => id === claim.id) ?? null;
}

/** Returns whether a record has the identical claim of a contribution; true if the contribution is null. */
function isKnown(contribution: Contribution | null, edition: Edition, site: string): boolean {
  if (contribution === null) return true;
  const claim = claimIn(edition, site, contribution);
  return claim !== null && differingKeys(claim, contribution.claim).length === 0;
}

function rulesEffect(
  name: TotalName,
  now: Contributions,
  selected: readonly ReadSite[],
  { figures }: Edition,
): RulesEffect | null {
  const released = figures?.totals[name];
  if (figures === null || released === undefined || figures.method === currentMethod.version) return null;
  const read = new Map(selected.map((readSite) => [readSite.site.id, readSite]));
  const then = new Map(
    Object.entries(released).flatMap(([site, value]) => (read.has(site) ? [[site, { value }] as const] : [])),
  );
  const published = valueOf(then, name);
  const sites = stepsOf(name, then, now).map(({ site, by }) => {
    const readSite = read.get(site);
    const counted = figures.headlines[site]?.[name === "investment" ? "investment" : "capacity"]?.claim;
    return {
      site,
      by,
      apart: isApart(readSite?.status ?? "unknown"),
      claim: now.get(site)?.claim ?? readSite?.site.claims.find(({ id }) => id === counted) ?? null,
    };
  });
  return {
    method: figures.method,
    published,
    by: exact((valueOf(now, name).value ?? 0) - (published.value ?? 0), name),
    sites,
  };
}
