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

/** What a site counts for on a day: its headline of the whole in the chosen currency or in MW, and the claim behind it. */
export type KnownTotal = { readonly value: number; readonly claim: InvestmentClaim | CapacityClaim };

/** A day on which what a site counts for changed. `from` null: it did not count before; `to` null: it no longer does. */
export type Movement = {
  readonly day: string;
  readonly site: Site;
  readonly from: KnownTotal | null;
  readonly to: KnownTotal | null;
  /** The claim that takes the site out of the total, where it was paused or cancelled; else null. */
  readonly apart: StatusClaim | null;
  /** By how much the total moved. */
  readonly change: number;
};

/** The total after a day's movements; `total` null: no site counts. */
export type HistoryStep = {
  readonly day: string;
  readonly total: number | null;
  readonly sites: number;
  readonly movements: readonly Movement[];
};

/** What is asked of the history. */
export type HistoryQuestion = {
  readonly reading: Reading;
  readonly filters: Filters;
  /** The total whose history it is (address parameter `show`). */
  readonly measure: TotalName;
  readonly currency: Currency;
};

/**
 * The total of headline values of whole sites without a parent, paused and cancelled ones left out, as it was known on
 * each day on which it changed, up to the reading's day. Each step is what the page would show with `asof` that day:
 * same rule, same filters. What has no date counts from the release's own day. A site's headlines depend on nothing but its
 * own claims, so each site is read on the days of its own statements only.
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

/** What a chart names: one movement, or all that come of undated claims together, since no day is theirs. */
export type Highlight = {
  readonly day: string;
  /** Site after site; more than one where they are undated. */
  readonly movements: readonly Movement[];
  readonly change: number;
  /** The total once they have been counted. */
  readonly after: number;
};

/** Whether a movement comes of a claim without a date, which counts from the release's day: it is no news of that day. */
export function isUndated({ to, apart }: Movement): boolean {
  const claim = to?.claim ?? apart;
  return claim !== null && claim.stated === null;
}

/** The highlights that changed the total the most, in the order of the line. Of one day the dated come first. */
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
    // The headlines of a day cost many times what its one headline does, and without a filter nobody asks for them.
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

/** The ISO days on which something about a site was stated, up to `last`; and the release's own, if it is not later. */
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
