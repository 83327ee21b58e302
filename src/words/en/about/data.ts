import { sitesOf } from "../counts";
import type { ClaimTableColumn, SiteTableColumn, SourceTableColumn } from "../../../domain/tables/published-columns";
import { date } from "../../format/date";
import { plural } from "../../format/text";

/** The words of the Data page. */
export const dataWords = {
  title: "Data",
  lead: (sites: string, claims: string, sources: string, version: string, day: string) =>
    `The whole record to take away: ${sites}, ${claims}, ${sources}. Release ${version}, as of ${date(day)}.`,
  sites: sitesOf,
  claims: (count: number) => plural(count, "statement", "statements"),
  sources: (count: number) => plural(count, "source", "sources"),
  files: {
    title: "Files",
    file: "File",
    holds: "Holds",
    rows: "Rows",
    list: {
      "data/dataset.json":
        "Everything: sites with all statements (here called claims) and events, sources, organisations, programmes, watchlist, exchange rates",
      "data/sites.csv": "The sites, and the id of the statement that stands for each value by the rule",
      "data/claims.csv": "The statements about the sites (here called claims), each with its source and address",
      "data/sources.csv":
        "The sources: publisher, title, address, date, language and class, and how many statements rest on each",
      "data/sites.geojson": "The sites as points (WGS 84), with the columns of the table",
    },
    encoding:
      "CSV is UTF-8 with commas, a head and quotes where needed (RFC 4180); an empty cell is not stated. Amounts stand in whole units of the currency that was announced, megawatts as stated: nothing is converted, rounded or added up. A programme’s figures belong to no site and stand in dataset.json only.",
    pinned: (version: string) => `This address keeps release ${version}, whatever comes after:`,
    older: (version: string) =>
      `Of release ${version} the whole record is kept, in one file. Tables and points are made of the newest release alone:`,
    toNewest: "the files of the newest release",
  },
  licence: {
    title: "Licence",
    text: "Data: Creative Commons Attribution 4.0 (CC BY 4.0). Use it for anything; name Nordic AI Data Centers and the release. The sources keep their own rights: the record holds facts and short descriptions, not their texts.",
    link: "The licence",
    code: "The code is under the MIT licence.",
  },
  cite: {
    title: "How to cite it",
    one: "A single figure is cited from itself: a press on it opens its source and a citation.",
    text: (version: string, day: string, link: string) =>
      `Nordic AI Data Centers, release ${version}, as of ${date(day)}. CC BY 4.0. ${link}`,
  },
  columns: {
    title: (file: string) => `Columns of ${file}`,
    column: "Column",
    meaning: "Meaning",
    method: "How a statement comes to stand for a site is told on the page",
  },
} as const;

const shared = {
  country: "SE, NO, FI, DK, IS, GL or FO (ISO 3166-1 alpha-2)",
  release: "The release of the data set",
  licence: "The licence of the row",
} as const;

/** The meaning of each column of the table of sites. */
export const siteColumnMeanings: Readonly<Record<SiteTableColumn, string>> = {
  ...shared,
  id: "Of the site; it never changes",
  name: "The name most used",
  aliases: "Other names, separated by semicolons",
  region: "In the local spelling; may be empty",
  municipality: "In the local spelling",
  locality: "In the local spelling; may be empty",
  bidding_zone:
    "Of the electricity market, concluded from the place by the rule on the Method page; empty where there is none or the municipality does not tell",
  lat: "Degrees north, WGS 84",
  lon: "Degrees east, WGS 84",
  precision: "What the point is: site, locality, or municipality (its centre, which is not the site)",
  operator: "Id of who builds and runs it; empty where none is named",
  operator_name: "Its name",
  kind: "hyperscale, colocation, ai_cloud, supercomputer or enterprise",
  parent: "Id of the campus that this site is a part of: never add a part to its whole",
  ai_evidence: "Why it is in the record: stated, tenant or programme",
  ai_basis: "The same in a sentence",
  ai_source: "Id of the source of that",
  status: "As the claim in the next column has it",
  status_claim: "Id of the claim that stands for the site’s status under the headline rule",
  extension_status:
    "What the newest statement says of an extension, a phase or a building of the site; empty where none is stated. It never stands for the site",
  extension_claim: "Id of that claim",
  opening_claim: "The same for its first opening; its value is in claims.csv",
  capacity_claim:
    "The same for its capacity: what is planned, else what is in operation; the claim’s stage and basis tell which",
  investment_claim: "The same for its investment; the claim’s measure tells whether it is of the whole site",
  claims: "How many claims the site has",
  notes: "What a reader should know and no claim can say",
};

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
