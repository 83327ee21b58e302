import type { RuleStep } from "../../domain/headline/rule";
import { plural } from "../format/text";

/** The words of the citation panel. */
export const citeWords = {
  /** Why a total of an older release differs from the one that it was published with. */
  counted: (now: number, made: number) =>
    `Counted by version ${now} of the method; the release was published with totals of version ${made}.`,
  in: (field: string, site: string) => `${field}, ${site}.`,
  part: (scope: string, kind: string | null) =>
    `A part: ${kind === null ? "" : `${kind}, `}${scope}. Not the whole site.`,
  covers: (scope: string) => `Covers: ${scope}.`,
  saidBy: "Said by",
  why: "Why this claim",
  othersSay: "Others say",
  conversion: (currency: string) => `In ${currency}`,
  standsFor: "Stands for",
  programme: "No site, and it enters no total: it belongs to a programme.",
  unknown: (id: string) => `The record has no claim with the id “${id}”.`,
  notShown: (step: string) => `It is not the headline: ${step}.`,
  notAHeadline: "It is listed on the site’s page; a claim of this kind never stands for the site.",
  beside:
    "It speaks of an extension, a phase or a building of the site: it is said beside the status, and never stands for the site.",
  nearerKind: "It leads the claims of its kind, and a kind that goes before stands for the site.",
  alone: "No other statement is about exactly this.",
  more: (count: number) => `and ${plural(count, "more claim", "more claims")}`,
  all: "All claims of the site",
  doubt: "Doubted",
  lost: {
    doubt: "doubted by the curators",
    converted: "a publisher’s own conversion",
    not_primary: "not a primary source",
    unmeasured: "cannot be converted, so not compared",
    undated: "undated, where others are dated",
    aggregator: "an aggregator, where something better was stated within a year before it, or since",
    older: "older",
    larger: "higher",
    smaller: "lower",
    class: "a weaker class of source",
    later: "later than the origin",
    qualifier: "less exact",
    id: "equal in everything, later in the record",
  } satisfies Record<RuleStep, string>,
  total: {
    investment: (count: string) => `Announced for ${count}, by the claim of the whole that each shows.`,
    capacity: (basis: string, count: string) =>
      `Megawatts planned, or in operation where no plan is stated, ${basis}, of ${count}. Other bases are never added to it.`,
    equals: (amount: string) => `= ${amount}`,
    noTotal: "no total",
    leftOut: "Left out",
    neverEnter: {
      investment: "Parts, programmes, contracts, land and financing never enter.",
      capacity: "Parts and ambitions never enter.",
    },
    notCounted: "Not counted",
    rule: "Rule",
    covered: "Covers",
    none: "No site of the selection states it: no total is not zero.",
  },
};
