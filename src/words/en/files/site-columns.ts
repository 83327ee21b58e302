import type { FigureName } from "../../../domain/tables/site-figures";
import type { OwnSiteColumn, SaidKey, siteTable } from "../../../domain/tables/site-table";

/** The meaning of each column of the table of sites that is not about how a figure was said. */
const ownMeanings: Readonly<Record<OwnSiteColumn, string>> = {
  id: "Of the site; it never changes",
  name: "The name most used",
  aliases: "Other names, separated by semicolons",
  country: "SE, NO, FI, DK, IS, GL or FO (ISO 3166-1 alpha-2)",
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
  tenants: "Who rents it by the newest statements, separated by semicolons; empty where none is named",
  tenants_claims: "Ids of the claims that say so, in the same order",
  kind: "hyperscale, colocation, ai_cloud, supercomputer or enterprise",
  parent: "Id of the campus that this site is a part of: never add a part to its whole",
  in_totals:
    "false for a part of another site and for a paused or cancelled one: no total of the page adds its figures, though counts of sites have it",
  ai_evidence: "Why it is in the record: stated, tenant or programme",
  ai_basis: "The same in a sentence",
  ai_source: "Id of the source of that",
  ai_source_url: "Its web address",
  status:
    "What the site does: operating, under_construction, permitting, announced, paused or cancelled; empty where no source says",
  extension_status:
    "What the newest statement says of an extension, a phase or a building of the site; empty where none is stated. It never stands for the site",
  opening_date:
    "When its first capacity opens or opened: YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD, as precise as the source",
  opening_kind: "planned or actual",
  opening_stage: "first, or phase where only the date of a part is stated",
  schedule:
    "What the statements say of its schedule, as the Method page tells: slipped, passed, may_have_moved, part_moved, set_aside, ahead, opened, operating or not_stated",
  schedule_months_min:
    "Months late at the fewest that both dates allow; of a passed date, months since. Empty where nothing is late or moved",
  schedule_months_max: "The same at the most",
  schedule_earlier_claim: "Id of the claim with the earlier date, or with the date that passed",
  schedule_later_claim: "Id of the claim with the later date",
  capacity_mw:
    "Megawatts that stand for the site: what is planned, else what runs, else those of a part; on the basis in the next column, so never add these up",
  capacity_basis: "it_load, unspecified (the source does not say) or grid_connection",
  capacity_stage: "full_build (the plan), operating or phase",
  it_load_mw: "Megawatts of IT load of the whole site: what is planned, else what runs; this is what the totals add",
  it_load_stage: "full_build (the plan) or operating",
  unspecified_mw: "The same of megawatts of which the source does not say whether they are IT load or grid connection",
  unspecified_stage: "full_build (the plan) or operating",
  grid_connection_mw: "The same of the grid connection",
  grid_connection_stage: "full_build (the plan) or operating",
  it_load_operating_mw:
    "Megawatts of IT load in operation, of whatever use: said to be running now where status is operating, else only in place. Contained in it_load_mw",
  unspecified_operating_mw:
    "The same of megawatts of which the source does not say whether they are IT load or grid connection; contained in unspecified_mw",
  grid_connection_operating_mw: "The same of the grid connection; contained in grid_connection_mw",
  investment_amount: "Money as announced, in whole units of the currency in the next column",
  investment_currency: "The currency that was announced (ISO 4217)",
  investment_measure: "site_total (the whole site), or phase or tenant_equipment where only money of a part is stated",
  investment_covers_mw:
    "The megawatts that the same statement gives for what the money covers; empty where it gives none",
  investment_converted:
    "The amount in the currency of the next column, not rounded; empty where it cannot be converted",
  investment_converted_to: "EUR; in a file of a view, the currency chosen there",
  investment_rate:
    "Units of that currency for one unit of the announced one, by the mean of the daily rates of a month; 1 where nothing was converted",
  investment_rate_months:
    "The month of the statement, or the months of its year, separated by semicolons; empty where nothing was converted",
  accelerators_count: "How many AI accelerators: the largest of the counts of the site’s models and stages",
  accelerators_model: "Which ones that count is of; empty where no source says",
  accelerators_stage: "operating or planned",
  claims: "How many claims the site has",
  notes: "What a reader should know and no claim can say",
  rule: "The rule by which one claim stands for a site; headline in the published files",
  as_of: "The day as of which the record is read; that of the release in the published files",
  release: "The release of the data set",
  licence: "The licence of the row",
};

/** What a figure is called in the meaning of the columns beside it. */
const figureNames: Readonly<Record<FigureName, string>> = {
  status: "status",
  extension: "extension_status",
  opening: "opening_date",
  capacity: "capacity_mw",
  it_load: "it_load_mw",
  unspecified: "unspecified_mw",
  grid_connection: "grid_connection_mw",
  it_load_operating: "it_load_operating_mw",
  unspecified_operating: "unspecified_operating_mw",
  grid_connection_operating: "grid_connection_operating_mw",
  investment: "investment_amount",
  accelerators: "accelerators_count",
};

/** The meaning of the columns that stand beside each figure, by the end of their names. */
export const saidMeanings: Readonly<Record<SaidKey, string>> = {
  qualifier: "exact, about, at_least or up_to; of a date, up_to is “by” and at_least “not before”",
  scope: "what it covers",
  part: "true where it is of a part of the site, and so in no total",
  stated: "when it was said, as precise as the source lets us know; empty where it does not",
  source: "id of the source",
  publisher: "who published the source",
  url: "the web address of the source",
  class: "of the source: primary, trade, press or aggregator",
  via: "how the source is known where its page was not opened; empty where it was read",
  claim: "id of the claim that stands for it by the rule",
};

/** Returns the meaning of a column of the table of sites. */
export function siteColumnMeaning(column: (typeof siteTable)[number]): string {
  if (!("beside" in column)) return ownMeanings[column.name];
  const { figure, key } = column.beside;
  return `Of ${figureNames[figure]}: ${saidMeanings[key]}`;
}
