import type { RuleStep } from "../../domain/headline/rule";
import { date } from "../format/date";
import { plural } from "../format/text";

/** The words of the citation panel. */
export const citeWords = {
  /** Why a total of an older release differs from the one that it was published with. */
  counted: (now: number, made: number) =>
    `Counted by version ${now} of the method; the release was published with totals of version ${made}.`,
  /** What a citation cites: the value, what it covers, and of what it is. */
  cited: (value: string, scope: string, site: string) => `${value} (${scope}), ${site}`,
  /** The record as what a citation is published in. */
  record: (version: string) => `Nordic AI Data Centers, release ${version}`,
  /** The citation of a claim; `via` is how its source is known, if its page was not read. */
  claim: (
    cited: string,
    said: { readonly publisher: string; readonly stated: string | null; readonly via: string | null },
    kept: { readonly record: string; readonly id: string; readonly day: string; readonly link: string },
  ) =>
    `${cited}. ${said.publisher}, ${said.stated === null ? "undated" : date(said.stated)}${said.via === null ? "" : ` (${said.via})`}, ` +
    `in: ${kept.record}, claim ${kept.id}, as of ${date(kept.day)}. ${kept.link}`,
  /** The citation of a total; `counted` is why it may differ from the one that was published. */
  sum: (figure: string, covers: string, record: string, day: string, counted: string | null, link: string) =>
    [`${figure}.`, covers, `${record}, as of ${date(day)}.`, ...(counted === null ? [] : [counted]), link].join(" "),
  source: (title: string, url: string) => `Source: ${title}, ${url}`,
  in: (field: string, site: string) => `${field}, ${site}.`,
  part: (scope: string, kind: string | null) =>
    `A part: ${kind === null ? "" : `${kind}, `}${scope}. Not the whole site.`,
  covers: (scope: string) => `Covers: ${scope}.`,
  saidBy: "Said by",
  why: "Why this statement",
  othersSay: "Others say",
  conversion: (currency: string) => `In ${currency}`,
  standsFor: "Stands for",
  programme: "No site, and it enters no total: it belongs to a programme.",
  unknown: (id: string) => `The record has no statement with the id “${id}”.`,
  notShown: (step: string) => `It does not stand for the site: ${step}.`,
  notAHeadline: "It is listed on the site’s page; a statement of this kind never stands for the site.",
  beside:
    "It speaks of an extension, a phase or a building of the site: it is said beside the status, and never stands for the site.",
  nearerKind: "It is first among the statements of its kind; a statement of a nearer kind stands for the site.",
  alone: "No other statement is about exactly this.",
  more: (count: number) => `and ${plural(count, "more statement", "more statements")}`,
  all: "All statements of the site",
  doubt: "Doubted",
  lost: {
    doubt: "doubted by the curators",
    converted: "a publisher’s own conversion",
    not_primary: "not a primary source",
    unmeasured: "cannot be converted, so not compared",
    undated: "without a date, where others have one",
    aggregator:
      "a weaker source, that is an aggregator, where something better was stated within a year before it, or since",
    older: "older",
    larger: "higher",
    smaller: "lower",
    class: "a weaker class of source",
    later: "later than the first to say it",
    qualifier: "less exact",
    id: "equal in every way, and further down in the record",
  } satisfies Record<RuleStep, string>,
  /** Beside a statement of a list, in place of what `lost` says of it. */
  weaker: "weaker source",
  weakerMeans: "Weaker source: an aggregator, where something better was stated within a year before it, or since.",
  total: {
    investment: (count: string) =>
      `Announced for ${count}: for each, the statement about the whole that stands for it.`,
    capacity: (basis: string, count: string) =>
      `Megawatts planned, or in operation where no plan is stated, ${basis}, of ${count}. Other kinds of megawatts are never added to it.`,
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
    none: "It is stated of no site of the selection. That is not zero.",
  },
};
