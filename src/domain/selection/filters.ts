import type { BiddingZone } from "../place/bidding-zone";
import { claimsOf, jobStages, type JobStage } from "../record/claim";
import type { Country } from "../record/country";
import { everyOf } from "./every";
import type { ReadSite } from "../headline/read-site";
import { interval, overlaps } from "../record/partial-date";
import { search, tenantsOf } from "../search/search";
import type { Kind } from "../record/site";
import { disputableFields, type DisputableField } from "../headline/disagreement";
import type { StatusOrUnknown } from "../record/status";

/** The fields that a reader can ask a site to state. */
export const statableFields = ["investment", "capacity", "accelerators"] as const;

export type StatableField = (typeof statableFields)[number];

/** Years of first opening, both included; null at an end: open there. Never null at both. */
export type YearRange = { readonly from: number | null; readonly to: number | null };

/**
 * What a reader narrows the page to; an empty list does not narrow. A new filter is a key here; the compiler names what it lacks: its
 * place in the order, its values, its codec, where the page offers it and its words.
 */
export type Filters = {
  readonly country: readonly Country[];
  readonly operator: readonly string[];
  /** Organisations that an undoubted claim names as a tenant, now or before. */
  readonly tenant: readonly string[];
  readonly status: readonly StatusOrUnknown[];
  readonly kind: readonly Kind[];
  readonly zone: readonly BiddingZone[];
  /** Sites whose headline opening may fall into these years; null: any, and none. */
  readonly opens: YearRange | null;
  /** Sites that state every one of these. */
  readonly stated: readonly StatableField[];
  /** Sites whose sources disagree in one of these fields. */
  readonly disputed: readonly DisputableField[];
  /** Kinds of jobs that an undoubted claim counts. */
  readonly jobs: readonly JobStage[];
  /** What was typed into the search; empty: nothing. */
  readonly q: string;
};

export type FilterKey = keyof Filters;

/** The filters that are lists of values to choose from. */
export type ListKey = Exclude<FilterKey, "opens" | "q">;

export const noFilters: Filters = {
  country: [],
  operator: [],
  tenant: [],
  status: [],
  kind: [],
  zone: [],
  opens: null,
  stated: [],
  disputed: [],
  jobs: [],
  q: "",
};

/** The keys in the order in which chips and the sheet show them. */
export const filterKeys = everyOf<FilterKey>()([
  "q",
  "country",
  "zone",
  "operator",
  "tenant",
  "status",
  "kind",
  "opens",
  "stated",
  "disputed",
  "jobs",
]);

/** The values of each list that a site has; a site without any matches none. */
export const valuesOf: { readonly [K in ListKey]: (readSite: ReadSite) => readonly Filters[K][number][] } = {
  country: ({ site }) => [site.country],
  operator: ({ site }) => (site.operator === null ? [] : [site.operator]),
  tenant: ({ site }) => tenantsOf(site),
  status: ({ status }) => [status],
  kind: ({ site }) => [site.kind],
  zone: ({ zone }) => (zone === null ? [] : [zone]),
  stated: (readSite) => statableFields.filter((field) => readSite[field] !== null),
  disputed: ({ disagreements }) => disputableFields.filter((field) => disagreements[field] !== null),
  jobs: ({ site }) => {
    const counted = claimsOf(site.claims, "jobs").filter(({ doubt }) => doubt === undefined);
    return jobStages.filter((stage) => counted.some((claim) => claim.stage === stage));
  },
};

/** How many of the chosen values of a list a site must have. */
const needed: Readonly<Record<ListKey, "one" | "all">> = {
  country: "one",
  operator: "one",
  tenant: "one",
  status: "one",
  kind: "one",
  zone: "one",
  stated: "all",
  disputed: "one",
  jobs: "one",
};

/** Whether a filter narrows. */
export function isActive(filters: Filters, key: FilterKey): boolean {
  return key === "opens" ? filters.opens !== null : filters[key].length > 0;
}

/** Whether a site passes one filter. */
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

/** Whether a site's headline opening may fall into some years: a vague date counts for every year that it can mean. */
function opensIn({ opening }: ReadSite, { from, to }: YearRange): boolean {
  const period = opening && interval(opening.claim.date);
  return period !== null && overlaps(period, { start: `${from ?? "0000"}-01-01`, end: `${to ?? "9999"}-12-31` });
}

/** The keys whose filter a site fails. */
export function failed(readSite: ReadSite, filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => !passes(readSite, filters, key));
}

/** The sites that pass every filter, in their order. */
export function select(all: readonly ReadSite[], filters: Filters): readonly ReadSite[] {
  const active = activeKeys(filters);
  return all.filter((readSite) => active.every((key) => passes(readSite, filters, key)));
}

/** The sites that fail one filter and no other: drawn faint where nothing matches. */
export function nearMisses(all: readonly ReadSite[], filters: Filters): readonly ReadSite[] {
  return all.filter((readSite) => failed(readSite, filters).length === 1);
}

/** How many sites each value of a list would give, if it were chosen, under the other filters; a value that gives none is absent. */
export function counts(all: readonly ReadSite[], filters: Filters, key: ListKey): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const others = needed[key] === "all" ? filters : cleared(filters, key);
  for (const readSite of select(all, others)) {
    for (const value of valuesOf[key](readSite)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return found;
}

/** How many sites under the other filters may open in each year; a year in which none does is absent. */
export function openingCounts(all: readonly ReadSite[], filters: Filters): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { opening } of select(all, cleared(filters, "opens"))) {
    const period = opening && interval(opening.claim.date);
    if (!period) continue;
    for (let year = Number(period.start.slice(0, 4)); year <= Number(period.end.slice(0, 4)); year += 1)
      found.set(year, (found.get(year) ?? 0) + 1);
  }
  return found;
}

/** The filters that narrow. */
export function activeKeys(filters: Filters): readonly FilterKey[] {
  return filterKeys.filter((key) => isActive(filters, key));
}

/** The filters without one of them. */
export function cleared(filters: Filters, key: FilterKey): Filters {
  return { ...filters, [key]: noFilters[key] };
}

/** The filters with a value of a list added or taken out. */
export function toggled<K extends ListKey>(filters: Filters, key: K, value: Filters[K][number]): Filters {
  const values: readonly Filters[K][number][] = filters[key];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [key]: next };
}

/** The filters with one year of opening chosen, or, where it was, none. */
export function toggledYear(filters: Filters, year: number): Filters {
  const isChosen = filters.opens?.from === year && filters.opens.to === year;
  return { ...filters, opens: isChosen ? null : { from: year, to: year } };
}
