import type { Reason } from "../../../domain/changes/headline-changes";
import type { MoveCause } from "../../../domain/changes/total-changes";
import type { TotalName } from "../../../domain/series/citable-total";

/** The keys of claims and sites in words, for those who never saw the files. */
const keys: Readonly<Record<string, string>> = {
  amount: "the amount",
  currency: "the currency",
  measure: "what the amount is for",
  mw: "the megawatts",
  basis: "what the figure measures",
  stage: "the stage",
  qualifier: "the qualifier",
  scope: "the scope",
  stated: "the day of the statement",
  source: "the source",
  doubt: "the curators’ doubt",
  converted: "the mark of a conversion",
  value: "the value",
  part: "whether it speaks of a part",
  date: "the date",
  kind: "the kind",
  count: "the number",
  model: "the model",
  organisation: "the organisation",
  text: "the text",
  m2: "the area",
  name: "the name",
  aliases: "other names",
  country: "the country",
  region: "the region",
  municipality: "the municipality",
  locality: "the locality",
  location: "the place on the map",
  operator: "the operator",
  parent: "the site that it is a part of",
  ai_evidence: "why it is in the record",
  ai_basis: "the reason for being in the record",
  ai_source: "the source for being in the record",
  events: "the timeline",
  notes: "the notes",
};

/** The words for changes between two records. */
export const changeWords = {
  /** The reasons that need no details. */
  reason: {
    new_site: "new site",
    site_gone: "removed from the record",
    first: "the first statement",
    none: "no statement can stand any more",
    withdrawn: "the earlier statement was removed",
    other_kind: "a statement of another kind has precedence",
  } satisfies Record<Exclude<Reason["kind"], "altered" | "outranked">, string>,
  altered: (names: string) => `statement edited: ${names}`,
  /** A key of a file in words. */
  key: (key: string) => keys[key] ?? key,
  edited: (what: string) => `the statement was edited: ${what}`,
  editedEarlier: (what: string) => `the earlier statement was edited: ${what}`,
  doubted: (why: string) => `the earlier statement is doubted: ${why}`,
  rules: (method: number) => `by method ${method}, under which it was released`,
  cause: {
    added: "site added",
    promoted: "from the watchlist",
    gone: "removed from the record",
    better_source: "better source",
    new_statement: "new statement",
    edited: "statement edited",
    withdrawn: "statement removed",
    other_claim: "another statement",
    rate: "exchange rate",
    counted: "counted differently",
  } satisfies Record<MoveCause, string>,
  total: {
    investment: "Announced investment",
    it_load: "IT load, planned or else in operation",
    unspecified: "Megawatts, IT or grid not said, planned or else in operation",
    grid_connection: "Grid connection, planned or else in operation",
  } satisfies Record<TotalName, string>,
} as const;
