import type { BiddingZone } from "../place/bidding-zone";
import { claimsOf, jobStages, type JobStage } from "../record/claim";
import type { Country } from "../record/country";
import { everyOf } from "./every";
import type { ReadSite } from "../headline/read-site";
import { interval, overlaps } from "../record/partial-date";
import { search, tenantsOf } from "../search/search";
import type { Kind } from "../record/site";
import { disputableFields, type DisputableField } from "../headline/disagreement";
import { lateStates, type LateState } from "../headline/schedule";
import type { SourceClass } from "../record/source";
import type { StatusOrUnknown } from "../record/status";

/** The fields that the filter `stated` offers. */
export const statableFields = ["investment", "capacity", "accelerators"] as const;

export type StatableField = (typeof statableFields)[number];

/** A range of years of first opening, both included. Null at one end leaves it open; both are never null. */
export type YearRange = { readonly from: number | null; readonly to: number | null };

/**
 * The filters of the page. An empty list does not filter. Adding a key makes the compiler name what else a filter
 * needs.
 */
export type Filters = {
  readonly country: readonly Country[];
  readonly operator: readonly string[];
  /** Ids of organisations that a claim without a doubt names as a tenant, now or earlier. */
  readonly tenant: readonly string[];
  readonly status: readonly StatusOrUnknown[];
  readonly kind: readonly Kind[];
  readonly zone: readonly BiddingZone[];
  /** Keeps sites whose headline opening may be in these years. Null keeps all. */
  readonly opens: YearRange | null;
  /** What is late or has moved, by the most serious finding. */
  readonly schedule: readonly LateState[];
  /** Keeps sites that state all of these. */
  readonly stated: readonly StatableField[];
  /** Keeps sites of which a headline rests on a source of one of these classes. */
  readonly source: readonly SourceClass[];
  /** Keeps sites whose sources disagree in one of these fields. */
  readonly disputed: readonly DisputableField[];
  /** Keeps sites with a claim without a doubt for one of these. */
  readonly jobs: readonly JobStage[];
  /** The search query, or an empty text. */
  readonly q: string;
};

export type FilterKey = keyof Filters;

/** The filters with a list of values. */
export type ListKey = Exclude<FilterKey, "opens" | "q">;

export const noFilters: Filters = {
  country: [],
  operator: [],
  tenant: [],
  status: [],
  kind: [],
  zone: [],
  opens: null,
  schedule: [],
  stated: [],
  source: [],
  disputed: [],
  jobs: [],
  q: "",
};

/** The filters in the order of the chips and of the sheet. */
export const filterKeys = everyOf<FilterKey>()([
  "q",
  "country",
  "zone",
  "operator",
  "tenant",
  "status",
  "kind",
  "opens",
  "schedule",
  "stated",
  "source",
  "disputed",
  "jobs",
]);

/** Returns the values that a site has for each filter. */
export const valuesOf: { readonly [K in ListKey]: (readSite: ReadSite) => readonly Filters[K][number][] } = {
  country: ({ site }) => [site.country],
  operator: ({ site }) => (site.operator === null ? [] : [site.operator]),
  tenant: ({ site }) => tenantsOf(site),
  status: ({ status }) => [status],
  kind: ({ site }) => [site.kind],
  zone: ({ zone }) => (zone === null ? [] : [zone]),
  schedule: ({ schedule: { state } }) => lateStates.filter((late) => late === state),
  stated: (readSite) => statableFields.filter((field) => readSite[field] !== null),
  source: ({ headlineClasses }) => headlineClasses,
  disputed: ({ disagreements }) => disputableFields.filter((field) => disagreements[field] !== null),
  jobs: ({ site }) => {
    const counted = claimsOf(site.claims, "jobs").filter(({ doubt }) => doubt === undefined);
    return jobStages.filter((stage) => counted.some((claim) => claim.stage === stage));
  },
};

/** Whether a site must have one or all of the chosen values. */
const needed: Readonly<Record<ListKey, "one" | "all">> = {
  country: "one",
  operator: "one",
  tenant: "one",
  status: "one",
  kind: "one",
  zone: "one",
  schedule: "one",
  stated: "all",
  source: "one",
  disputed: "one",
  jobs: "one",
};

/** Returns whether a filter is in use. */
export function isActive(filters: Filters, key: FilterKey): boolean {
  return key === "opens" ? filters.opens !== null : filters[key].length > 0;
}

/** Returns whether a site passes one filter. */
export function passes(readSite: ReadSite, filters: Filters, key: FilterKey): boolean {
  if (key === "q") return search(readSite.texts, filters.q) !== null;
  if (key === "opens") return filters.opens === null || opensIn(readSite, filters.opens);
  const chosen: readonly string[] = filters[key];
  if (chosen.length === 0) return true;
  const own: readonly string[] = valuesOf[key](readSite);
  return needed[key] === "all"
    ? chosen.every((value) => own.includes(value))
    : chosen.some((value) => own.includes(value));
}

/**
 * Returns whether the headline opening of a site is dated in a range of years. Each date counts for the one year that it
 * names.
 */
function opensIn({ opening }: ReadSite, { from, to }: YearRange): boolean {
  const period = opening && interval(opening.claim.date);
  return period !== null && overlaps(period, { start: `${from ?? "0000"}-01-01`, end: `${to ?? "9999"}-12-31` });
}

/** Returns the filters that a site does not pass. */
export function failed(readSite: ReadSite, filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => !passes(readSite, filters, key));
}

/** Returns the sites that pass every filter, in their order. */
export function select(all: readonly ReadSite[], filters: Filters): readonly ReadSite[] {
  const active = activeKeys(filters);
  return all.filter((readSite) => active.every((key) => passes(readSite, filters, key)));
}

/** Returns the sites that fail exactly one filter, which are drawn faint where nothing matches. */
export function nearMisses(all: readonly ReadSite[], filters: Filters): readonly ReadSite[] {
  return all.filter((readSite) => failed(readSite, filters).length === 1);
}

/** Counts the sites that each value of a filter would give under the other filters. Values without sites are absent. */
export function counts(all: readonly ReadSite[], filters: Filters, key: ListKey): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const others = needed[key] === "all" ? filters : cleared(filters, key);
  for (const readSite of select(all, others)) {
    for (const value of valuesOf[key](readSite)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** Counts the sites under the other filters that may open in each year. Years without sites are absent. */
export function openingCounts(all: readonly ReadSite[], filters: Filters): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { opening } of select(all, cleared(filters, "opens"))) {
    const period = opening && interval(opening.claim.date);
    if (!period) continue;
    const year = Number(period.start.slice(0, 4));
    found.set(year, (found.get(year) ?? 0) + 1);
  }
  return found;
}

/** Returns the filters in use. */
export function activeKeys(filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => isActive(filters, key));
}

/** Returns the filters with one of them reset. */
export function cleared(filters: Filters, key: FilterKey): Filters {
  return { ...filters, [key]: noFilters[key] };
}

/** Returns the filters with a value of one of them added or removed. */
export function toggled<K extends ListKey>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [key]: next };
}

/** Returns the filters with a range of opening years chosen, or without one if it was chosen before. */
export function toggledYears(filters: Filters, { from, to }: YearRange): Filters {
  const isChosen = filters.opens?.from === from && filters.opens.to === to;
  return { ...filters, opens: isChosen ? null : { from, to } };
}
