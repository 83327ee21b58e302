import { asOf } from "../record/as-of";
import type { TotalName } from "./citable-total";
import type { CapacityClaim, InvestmentClaim, StatusClaim } from "../record/claim";
import type { Dataset } from "../record/dataset";
import { toReadSite, ruleContextOf, type Reading } from "../headline/read-site";
import { activeKeys, failed, type Filters } from "../selection/filters";
import { headlineInvestment, headlineStatus, wholeCapacityOf } from "../headline/headline";
import { convert, type Currency } from "../record/money";
import { interval } from "../record/partial-date";
import type { Site } from "../record/site";
import { isApart } from "../record/status";
import type { RuleContext } from "../headline/verdict";

/**
 * The value that a site adds to a total on a day, in the chosen currency or in MW: its headline for the whole site,
 * with the claim.
 */
export type KnownTotal = { readonly value: number; readonly claim: InvestmentClaim | CapacityClaim };

/**
 * A change of the value that a site adds to a total, on an ISO day. `from` or `to` is null if the site adds nothing.
 */
export type Movement = {
  readonly day: string;
  readonly site: Site;
  readonly from: KnownTotal | null;
  readonly to: KnownTotal | null;
  /** The status claim by which the site is paused or cancelled, and so in no total; otherwise null. */
  readonly apart: StatusClaim | null;
  /** The change of the total. */
  readonly change: number;
};

/** The total after the movements of a day; null if no site counts. */
export type HistoryStep = {
  readonly day: string;
  readonly total: number | null;
  readonly sites: number;
  readonly movements: readonly Movement[];
};

/** The total to follow over time, and how the record is read for it. */
export type HistoryQuestion = {
  readonly reading: Reading;
  readonly filters: Filters;
  /** The total (address parameter `show`). */
  readonly measure: TotalName;
  readonly currency: Currency;
};

/**
 * Returns the steps of a total over time, up to the day of the reading. The total adds the headlines of whole sites
 * without a parent that are neither paused nor cancelled. Each step is what the page would show with `asof` on that
 * day, under the same rule and filters. Undated claims count from the day of the release. The headlines of a site
 * depend only on its own claims, so each site is read only on the days of its own statements.
 */
export function historyOf(dataset: Dataset, question: HistoryQuestion): readonly HistoryStep[] {
  const ruleContext = ruleContextOf(dataset, question.reading.rule);
  const movements = dataset.sites
    .filter((site) => site.parent === null)
    .flatMap((site) => movementsOf(site, dataset, ruleContext, question));
  const standing = new Map<string, number>();
  return [...byDay(movements)].map(([day, ofDay]) => {
    for (const { site, to } of ofDay) {
      if (to === null) standing.delete(site.id);
      else standing.set(site.id, to.value);
    }
    const total = standing.size === 0 ? null : [...standing.values()].reduce((sum, value) => sum + value, 0);
    return { day, total, sites: standing.size, movements: ofDay };
  });
}

/**
 * A labelled change in a chart: one movement, or the movements of all undated claims together, because their day is not
 * known.
 */
export type Highlight = {
  readonly day: string;
  /** One movement, or several if they are undated. */
  readonly movements: readonly Movement[];
  readonly change: number;
  /** The total after the movements. */
  readonly after: number;
};

/**
 * Returns whether a movement comes from an undated claim. It counts from the day of the release, and the chart does not
 * show it as news of that day.
 */
export function isUndated({ to, apart }: Movement): boolean {
  const claim = to?.claim ?? apart;
  return claim !== null && claim.stated === null;
}

/**
 * Returns the `count` highlights that changed the total most, in the order of the line. On the same day, dated
 * movements come first.
 */
export function highlightsOf(steps: readonly HistoryStep[], count: number): readonly Highlight[] {
  let total = 0;
  const all = steps.flatMap(({ day, movements }) => {
    const undated = movements.filter(isUndated);
    const groups = [...movements.filter((one) => !isUndated(one)).map((one) => [one]), undated];
    return groups
      .filter((group) => group.length > 0)
      .map((group) => {
        const change = group.reduce((sum, one) => sum + one.change, 0);
        total += change;
        return { day, movements: group, change, after: total };
      });
  });
  const named = new Set(all.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change)).slice(0, count));
  return all.filter((one) => named.has(one));
}

function movementsOf(
  site: Site,
  dataset: Dataset,
  ruleContext: RuleContext,
  { reading, filters, measure, currency }: HistoryQuestion,
): readonly Movement[] {
  const { release, rates } = dataset;
  const isFiltered = activeKeys(filters).length > 0;
  const standings = daysOf(site, reading.day, release.date).map((day) => {
    const known = day >= release.date ? site : asOf(site, day);
    // Only the status is read here, because reading all headlines for each day costs many times more; that is done only
    // for a filter.
    const status = headlineStatus(known.claims, ruleContext)?.claim ?? null;
    const apart = status !== null && isApart(status.value) ? status : null;
    const passes = !isFiltered || failed(toReadSite(known, ruleContext, day, dataset), filters).length === 0;
    return {
      day,
      apart,
      to: passes && apart === null ? standingOf(known, ruleContext, measure, currency, rates) : null,
    };
  });
  return standings.flatMap(({ day, apart, to }, index) => {
    const from = standings[index - 1]?.to ?? null;
    const change = (to?.value ?? 0) - (from?.value ?? 0);
    return from?.value === to?.value ? [] : { day, site, from, to, apart, change };
  });
}

/** Returns the ISO days on which a claim about a site was stated, and the day of the release, all up to `last`. */
function daysOf({ claims }: Site, last: string, release: string): readonly string[] {
  const stated = claims.flatMap((claim) => (claim.stated === null ? [] : (interval(claim.stated)?.start ?? [])));
  return [...new Set([...stated.filter((day) => day < release), release])].filter((day) => day <= last).toSorted();
}

function standingOf(
  { claims }: Site,
  ruleContext: RuleContext,
  measure: TotalName,
  currency: Currency,
  rates: Dataset["rates"],
): KnownTotal | null {
  if (measure !== "investment") {
    const claim = wholeCapacityOf(claims, ruleContext, measure)?.claim;
    return claim ? { value: claim.mw, claim } : null;
  }
  const investment = headlineInvestment(claims, ruleContext);
  if (investment === null || investment.part) return null;
  const { claim } = investment;
  const converted = convert(claim.amount, claim.currency, claim.stated, currency, rates);
  return typeof converted === "string" ? null : { value: converted.amount, claim };
}

function byDay(movements: readonly Movement[]): ReadonlyMap<string, readonly Movement[]> {
  const found = new Map<string, Movement[]>();
  for (const movement of movements.toSorted(inOrder)) {
    const ofDay = found.get(movement.day);
    if (ofDay) ofDay.push(movement);
    else found.set(movement.day, [movement]);
  }
  return found;
}

function inOrder(a: Movement, b: Movement): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.site.id < b.site.id ? -1 : a.site.id > b.site.id ? 1 : 0;
}
