import type { BiddingZone } from "../../domain/place/bidding-zone";
import type { Basis, CapacityStage, Field, JobStage, Measure, OpeningStage } from "../../domain/record/claim";
import type { Country } from "../../domain/record/country";
import type { FilterKey, Filters, ListKey, StatableField } from "../../domain/selection/filters";
import type { LateState, ScheduleState } from "../../domain/headline/schedule";
import type { AiEvidence, EventKind, Kind, Precision } from "../../domain/record/site";
import type { DisputableField } from "../../domain/headline/disagreement";
import type { SourceClass } from "../../domain/record/source";
import type { ApartStatus, StatusOrUnknown } from "../../domain/record/status";

/** The words of the values in the codebook. */

export const country: Record<Country, string> = {
  SE: "Sweden",
  NO: "Norway",
  FI: "Finland",
  DK: "Denmark",
  IS: "Iceland",
  GL: "Greenland",
  FO: "Faroe Islands",
};

/** Returns the name of a country as it stands after "in" or "on". */
export function countryPlace(code: Country): string {
  return `${code === "FO" ? "the " : ""}${country[code]}`;
}

export const status: Record<StatusOrUnknown, string> = {
  operating: "Operating",
  under_construction: "Under construction",
  permitting: "Permitting",
  announced: "Announced",
  paused: "Paused",
  cancelled: "Cancelled",
  unknown: "Not stated",
};

/** The statuses that no total counts, in legends and column heads. */
export const apartStatus: Record<ApartStatus, string> = { paused: "Paused, apart", cancelled: "Cancelled, apart" };

/** Returns the status (lower case) of an extension, a phase or a building of a site: `extension under construction`. */
export const extension = (of: string): string => `extension ${of}`;

/** The word before those for whom a site is built: `Nscale for Microsoft`; without an operator it begins the text. */
export const builtFor = (named: boolean): string => (named ? "for" : "For");

export const kind: Record<Kind, string> = {
  hyperscale: "Hyperscale",
  colocation: "Colocation",
  ai_cloud: "AI cloud",
  supercomputer: "Supercomputer",
  enterprise: "Enterprise",
};

export const sourceClass: Record<SourceClass, string> = {
  primary: "primary",
  trade: "trade press",
  press: "press",
  aggregator: "aggregator",
};

export const field: Record<Field, string> = {
  investment: "Investment",
  capacity: "Capacity",
  opening: "Opening",
  status: "Status",
  tenant: "Tenant",
  owner: "Owner",
  accelerators: "Accelerators",
  energy: "Energy",
  cooling: "Cooling",
  heat_reuse: "Heat reuse",
  pue: "Power usage effectiveness (PUE)",
  site_area: "Site area",
  jobs: "Jobs",
};

export const measureNames: Record<Measure, string> = {
  site_total: "The whole site",
  phase: "A part of the site",
  tenant_equipment: "A tenant’s own equipment",
  contract: "What a customer pays; never counted as investment",
  financing: "Borrowed or raised; never counted as investment",
  land: "Price of the land; never counted as investment",
  acquisition: "Price of the site or company; never counted as investment",
  other: "Other money; never counted as investment",
};

export const basis: Record<Basis, string> = {
  it_load: "IT load",
  unspecified: "IT or grid not said",
  grid_connection: "grid connection",
  backup_power: "backup power",
};

/** The stage of a capacity, next to its figure. */
export const capacityStageNames: Record<CapacityStage, string> = {
  full_build: "planned",
  operating: "in operation",
  phase: "a part",
  potential: "ambition",
};

/**
 * What is in operation where the AI data center is not, next to its figure: in use without it, or a grid connection that
 * waits for it.
 */
export const inPlace = "in place, AI not said to run";

/** The basis of a capacity, next to its figure. It is always shown. */
export const onBasis: Record<Basis, string> = {
  it_load: "IT load",
  unspecified: "IT or grid not said",
  grid_connection: "grid connection",
  backup_power: "backup power",
};

export const capacityStage: Record<CapacityStage, string> = {
  full_build: "Planned, the whole site",
  operating: "In operation",
  phase: "A part of the site",
  potential: "Ambition beyond the plan; in no total",
};

export const openingStage: Record<OpeningStage, string> = {
  first: "First capacity in use",
  phase: "A part of the site",
  full: "The whole site in use",
};

/** What is late or has moved, most serious first. */
const schedule: Record<LateState, string> = {
  slipped: "Slipped",
  passed: "Date passed, opening not documented",
  may_have_moved: "May have moved",
  part_moved: "A part or the full build moved",
  set_aside: "Moved in weaker sources only",
};

export const scheduleStateNames: Record<ScheduleState, string> = {
  ...schedule,
  ahead: "Ahead, no change known",
  opened: "Opened, no change known",
  operating: "Operating, but only a planned date is stated",
  not_stated: "No date stated for a first capacity",
};

export const jobStage: Record<JobStage, string> = {
  permanent: "permanent",
  construction: "in construction",
  unspecified: "kind not stated",
};
export const acceleratorStage = { operating: "in operation", planned: "planned" } as const;

export const aiEvidence: Record<AiEvidence, string> = {
  stated: "A source says AI of this site",
  tenant: "An AI tenant is named",
  programme: "Only the operator’s country-wide AI programme covers it",
};

export const precision: Record<Precision, string> = {
  site: "Placed at the site",
  locality: "Placed at the locality",
  municipality: "Placed at the centre of the municipality: the site itself is not known",
};
/** Said instead of the above where the locality is named but the point is that of the municipality. */
export const localityNamed = (locality: string) => `${locality} is named; its point is not in the record`;

export const event: Record<EventKind, string> = {
  announced: "Announced",
  permit: "Permit",
  construction_start: "Construction start",
  opening: "Opening",
  expansion: "Expansion",
  delay: "Delay",
  tenant: "Tenant",
  ownership: "Ownership",
  financing: "Financing",
  paused: "Paused",
  cancelled: "Cancelled",
  other: "Other",
};

/** The market's codes of the bidding zones, each with the city that it is named after. */
export const zone: Record<BiddingZone, string> = {
  SE1: "SE1 Luleå",
  SE2: "SE2 Sundsvall",
  SE3: "SE3 Stockholm",
  SE4: "SE4 Malmö",
  NO1: "NO1 Oslo",
  NO2: "NO2 Kristiansand",
  NO3: "NO3 Trondheim",
  NO4: "NO4 Tromsø",
  NO5: "NO5 Bergen",
  FI: "FI Finland",
  DK1: "DK1 Aarhus",
  DK2: "DK2 Copenhagen",
};

export const filter: Record<FilterKey, string> = {
  q: "Search",
  country: "Country",
  zone: "Bidding zone",
  operator: "Operator",
  tenant: "Tenant",
  status: "Status",
  kind: "Kind",
  opens: "Opens",
  schedule: "Late or moved",
  stated: "Has a figure for",
  source: "Class of source",
  disputed: "Sources disagree on",
  jobs: "Has a number of jobs",
};

export const stated: Record<StatableField, string> = {
  investment: "Investment",
  capacity: "Capacity",
  accelerators: "Accelerators",
};

export const disputed: Record<DisputableField, string> = {
  investment: "Investment",
  capacity: "Capacity",
  opening: "Opening",
};

const source: Record<SourceClass, string> = {
  primary: "Primary",
  trade: "Trade press",
  press: "Press",
  aggregator: "Aggregator",
};

const jobs: Record<JobStage, string> = {
  permanent: "Permanent",
  construction: "In construction",
  unspecified: "Kind not stated",
};

/** The words of the values of each filter with fixed values. */
export const filterValueWords: {
  readonly [K in Exclude<ListKey, "operator" | "tenant">]: Readonly<Record<Filters[K][number], string>>;
} = { country, zone, status, kind, schedule, stated, source, disputed, jobs };
