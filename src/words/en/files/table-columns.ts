import type { ClaimTableColumn, EventTableColumn, SourceTableColumn } from "../../../domain/tables/claim-table";

const shared = {
  country: "SE, NO, FI, DK, IS, GL or FO (ISO 3166-1 alpha-2)",
  release: "The release of the data set",
  licence: "The licence of the row",
} as const;

/** The meaning of each column of the table of claims. */
export const claimColumnMeanings: Readonly<Record<ClaimTableColumn, string>> = {
  ...shared,
  id: "Of the claim: site, field and number; never used again",
  site: "Id of the site",
  site_name: "Its name",
  field: "What the claim is about; it decides which of the next columns have a value",
  amount: "investment: in whole units of the currency",
  currency: "investment: the currency that was announced (ISO 4217)",
  measure: "investment: site_total, phase, tenant_equipment, contract, financing, land, acquisition or other",
  covers_mw:
    "investment: the megawatts that the same statement gives for what the money covers; empty where it gives none",
  mw: "capacity: megawatts, on the basis in the next column",
  basis: "capacity: it_load, grid_connection, backup_power or unspecified; never add one to another",
  stage: "capacity, opening, accelerators, jobs: what part or stage is meant",
  date: "opening: YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD, as precise as the source",
  kind: "opening: planned or actual",
  value: "status: its word; pue: the ratio",
  part: "status: true where it speaks of an extension, a phase or a building of a site that runs; it never stands for the site",
  count: "accelerators, jobs: how many",
  model: "accelerators: which",
  organisation: "tenant, owner: id of the organisation",
  organisation_name: "Its name",
  text: "energy, cooling, heat_reuse: in a few words",
  m2: "site_area: square metres",
  qualifier: "exact, about, at_least or up_to; of a date, up_to is “by” and at_least “not before”",
  scope: "What the figure covers",
  stated: "When it was said, as precise as the source lets us know; empty where it does not",
  converted: "true: a publisher’s own conversion of a sum announced in another currency; never a headline",
  doubt: "Why the curators doubt it; never a headline",
  source: "Id of the source",
  publisher: "Who published it",
  class: "primary, trade, press or aggregator",
  title: "Of the page",
  url: "Of the page",
  published: "When the page is dated; empty where it is not",
  via: "How the page is known where it was not opened itself; empty where it was read",
};

/** The meaning of each column of the table of sources. */
export const sourceColumnMeanings: Readonly<Record<SourceTableColumn, string>> = {
  release: shared.release,
  licence: shared.licence,
  id: "Of the source; the claims name it",
  publisher: "Who published the page",
  title: "As printed, or a description where the page has none",
  url: "Of the page",
  published: "When the page is dated, as precise as it says; empty where it is not",
  language: "ISO 639-1",
  class: "primary, trade, press or aggregator",
  via: "How the page is known where it was not opened itself; empty where it was read",
  claims: "How many claims of sites rest on it",
};

/** The meaning of each column of the table of events. */
export const eventColumnMeanings: Readonly<Record<EventTableColumn, string>> = {
  ...shared,
  site: "Id of the site",
  site_name: "Its name",
  date: "Of the event: YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source",
  kind: "announced, permit, construction_start, opening, expansion, delay, tenant, ownership, financing, paused, cancelled or other",
  text: "What happened, in a few words; “Expected:” where it is announced and has not happened",
  source: "Id of the source",
  publisher: "Who published it",
  class: "primary, trade, press or aggregator",
  title: "Of the page",
  url: "Of the page",
  published: "When the page is dated; empty where it is not",
  via: "How the page is known where it was not opened itself; empty where it was read",
};
