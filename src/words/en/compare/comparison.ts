import { sitesOf } from "../counts";
import type { ComparisonGroup, ComparisonRowId } from "../../../domain/comparison/comparison-answers";
import type { PairKind } from "../../../domain/comparison/comparison-pairs";
import type { Country } from "../../../domain/record/country";
import type { ClaimRule } from "../../../domain/headline/rule";
import { country, field } from "../terms";
import { and, lowerFirst, plural } from "../../format/text";
import { date } from "../../format/date";
import { integer } from "../../format/number";

const claims = (count: number) => plural(count, "statement", "statements");

/** The words of the comparison page, and of the list of chosen sites that leads to it. */
export const comparisonWords = {
  compareList: {
    count: (count: number) => `${integer(count)} to compare`,
    compare: (count: number) => `Compare ${sitesOf(count)}`,
    compareShort: "Compare",
    oneMore: "choose one more",
    empty: "Clear the list",
    emptyShort: "Clear",
    remove: (name: string) => `Take ${name} out`,
    holds: (names: readonly string[]) =>
      names.length === 0 ? "No site to compare." : `${sitesOf(names.length)} to compare: ${and(names)}.`,
  },

  start: {
    title: "Compare sites",
    lead: "Two to four sites side by side: place and people, money, power, time, technology and evidence, with the source under each value, on one scale, and on one page when printed.",
    one: (name: string) => `${name} is chosen. Choose one more.`,
    inCompareList: (names: readonly string[]) => `You have chosen ${and(names)}.`,
    pairs: "Pairs to start with",
    pair: {
      investment: "The two largest investments",
      it_load: "The two largest planned IT loads",
      next: "The two that are next to open",
      slipped: "The two that slipped most",
    } satisfies Record<PairKind, string>,
    pairNames: (first: string, second: string) => `${first} and ${second}`,
  },

  finder: {
    first: "Add a site",
    another: (count: number) =>
      ({ 1: "Add a second site", 2: "Add a third site", 3: "Add a fourth site" })[count] ?? "",
    label: "Find a site by its name, place, operator or tenant",
    none: "No site matches.",
    found: (count: number) => sitesOf(count),
    by: (text: string) => `found by ${text}`,
  },

  head: {
    more: "More",
    lead: (rule: ClaimRule, day: string, version: string) =>
      `${ruleNames[rule]}, as known on ${date(day)}, release ${version}. Bars and dates share one scale across the row.`,
    /** What a rule of the reader's does not change, and what "not stated" then means; empty by the record's own. */
    ofRule: (rule: ClaimRule) =>
      rule === "headline"
        ? ""
        : `${rule === "primary" ? "“Not stated” means that no primary source states it. " : ""}Whether sources agree is said of all statements.`,
    print: "Print on one page",
    onlyDiffering: "Only money, power and dates that differ",
    differing: (count: number) => plural(count, "row", "rows"),
    map: (names: readonly string[]) => `Map with ${and(names)}`,
    remove: "Remove",
    removeSite: (name: string) => `Remove ${name}`,
    left: "Move left",
    right: "Move right",
    moveLeft: (name: string) => `Move left: ${name}`,
    moveRight: (name: string) => `Move right: ${name}`,
    notKnown: (day: string) => `Nothing was known of it on ${date(day)}.`,
    holds: (names: readonly string[]) => `${sitesOf(names.length)} side by side: ${and(names)}.`,
  },

  caption: (names: readonly string[]) => `${and(names)} side by side, with the source under each value`,
  question: "Question",
  differs: "differs",
  /** After the money for one megawatt: for what the amount is. */
  perMw: (amount: string, buys: string) => `${amount} ${buys}`,
  odd: "unlike the others",
  axis: "Openings on one axis",
  group: {
    place: "Place and people",
    money: "Money",
    power: "Power in megawatts; different kinds are never added",
    time: "Time",
    technology: "Technology",
    evidence: "Evidence",
  } satisfies Record<ComparisonGroup, string>,
  scale: (end: string) => `bars from 0 to ${end}`,
  asOf: (day: string) => `the line is ${date(day)}`,
  /** What stands beside the heading of a group. */
  notes: (notes: readonly string[]) => ` ${notes.join(". ")}`,
  row: {
    ...field,
    place: "Place",
    zone: "Bidding zone",
    operator: "Operator",
    kind: "Kind",
    part: "A part of it",
    per_mw: "Money for one MW",
    phase: "Megawatts of a part",
    ambition: "Ambition beyond the plan",
    money_account: "Do sources agree on the money?",
    power_account: "Do sources agree on the power?",
    time_account: "Do sources agree on the date?",
    it_load: "Planned IT load",
    unspecified: "Planned, IT or grid not said",
    grid_connection: "Grid connection",
    operating: "In operation",
    opening: "First opening",
    schedule: "Late or moved",
    pue: "PUE",
    evidence: "Statements and sources",
  } satisfies Record<ComparisonRowId, string>,
  notStated: (names: readonly string[]) => `Not stated for any: ${names.map(lower).join(", ")}.`,
  allAlike: "No row of money, power or dates differs.",
  noZone: (code: Country) =>
    code === "IS" || code === "GL" || code === "FO"
      ? `none: ${country[code]} is no part of the Nordic power market`
      : "not told by the municipality alone",
  equals: (text: string) => `= ${text}`,
  notConverted: (reason: string) => `not converted: ${reason}`,
  above: "shown above",
  doubted: (count: number) => plural(count, "doubted statement", "doubted statements"),
  evidence: {
    count: (count: number, sources: number) => `${claims(count)}, ${plural(sources, "source", "sources")}`,
    classes: (parts: readonly { readonly name: string; readonly claims: number }[]) =>
      parts.map((one) => `${integer(one.claims)} ${one.name}`).join(", "),
  },
  sources: "Sources, with the dates of their statements",
};

const ruleNames: Record<ClaimRule, string> = {
  headline: "By the record’s rule",
  newest: "By the newest statements",
  lowest: "By the lowest figures",
  highest: "By the highest figures",
  primary: "By primary sources only",
};

function lower(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : lowerFirst(text);
}
