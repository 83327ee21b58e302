import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { ClaimRule } from "../../../domain/headline/rule";
import type { InvestmentPlace } from "../../../domain/series/investment";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { date } from "../../format/date";
import { integer } from "../../format/number";
import { and, plural } from "../../format/text";
import { sitesOf } from "../counts";

type Beside = Readonly<Record<"parts" | "apart" | "unconverted" | "children", number>>;

/** An AI data center of a status. */
const ofStatus: Record<StatusOrUnknown, string> = {
  operating: "operating AI data center",
  under_construction: "AI data center being built",
  permitting: "AI data center in permitting",
  announced: "announced AI data center",
  paused: "paused AI data center",
  cancelled: "cancelled AI data center",
  unknown: "AI data center without a stated status",
};

/** What stands over sums of megawatts. */
const megawattHead = "MW planned or in place";

/** The words above the overview: what the selection says, and its totals by status. */
export const introWords = {
  /** `day` is an earlier as-of day (ISO); null for the release day. `isBrief` for a phone, on one line. */
  title: (day: string | null, isBrief: boolean) =>
    `AI data centers in the Nordics${isBrief ? "" : ": announced, being built, running"}${day === null ? "" : `, as known on ${date(day)}`}`,
  about:
    "An open record of every site. Each figure shows who said it, and when; where sources disagree, all of them stand.",

  lede: {
    none: (all: number) =>
      all === 0
        ? "The record holds no AI data center."
        : `None of the ${integer(all)} AI data centers in the record is in this selection.`,
    /** What sites of a status do, after their number. */
    many: {
      operating: "run",
      under_construction: "are being built",
      permitting: "are in permitting",
      announced: "are announced",
      paused: "are paused",
      cancelled: "are cancelled",
      unknown: "have no stated status",
    } satisfies Record<StatusOrUnknown, string>,
    one: {
      operating: "runs",
      under_construction: "is being built",
      permitting: "is in permitting",
      announced: "is announced",
      paused: "is paused",
      cancelled: "is cancelled",
      unknown: "has no stated status",
    } satisfies Record<StatusOrUnknown, string>,
    single: (which: string) => `The one AI data center ${which} `,
    singleName: (name: string) => `: ${name}`,
    /** The only one of its status. */
    singleOf: (status: StatusOrUnknown, which: string) => `The one ${ofStatus[status]} ${which} is `,
    /** Before the first sentence, where another rule than the usual one reads the record. */
    by: {
      newest: "By the newest statements alone, ",
      lowest: "By the lowest figures, ",
      highest: "By the highest figures, ",
      primary: "By primary sources alone, ",
    } satisfies Record<Exclude<ClaimRule, "headline">, string>,
    /** `isEvery`: no filter chooses by status, so that all of them have it. */
    uniform: (count: number, which: string, isEvery: boolean) =>
      `${!isEvery ? integer(count) : count === 2 ? "Both" : `All ${integer(count)}`} AI data centers ${which} `,
    neither: (count: number, which: string) => `None of the ${integer(count)} AI data centers ${which} `,
    runsOrBuilt: "runs or is being built",
    of: (count: number, which: string) => `Of ${integer(count)} AI data centers ${which}, `,
    running: (count: number) => (count === 0 ? "none runs" : plural(count, "runs", "run")),
    and: " and ",
    building: (count: number) =>
      count === 0 ? "none is being built" : plural(count, "is being built", "are being built"),
    /** Where none is being built, and a part of one that runs is. */
    noNew: "no new one is being built",
    /** How many of those that run are being extended. */
    extended: (count: number) => `; ${plural(count, "is being extended", "are being extended")}`,
    end: ". ",
    announcedOne: {
      whole: " is announced for it.",
      part: " is announced for a part of it, in no total.",
      apart: " is announced for it, in no total.",
      child: " is announced for it, inside another site and in no total.",
    } satisfies Record<InvestmentPlace, string>,
    unconvertedOne: " is announced for it; it cannot be converted and is in no total.",
    /** `isPrimary`: no others are read. `isDoubted`: one is named, and doubted. */
    silentOne: (isPrimary: boolean, isDoubted: boolean) =>
      isDoubted && !isPrimary
        ? "An amount for the whole of it is named, but doubted."
        : `No ${isPrimary ? "primary " : ""}source names an amount for the whole of it.`,
    announced: (covered: number, all: number, names: readonly string[]) =>
      covered === all
        ? ` is announced for ${all === 2 ? "both" : "all"} of them`
        : covered <= 2
          ? ` is announced for ${covered === 1 ? "one site" : "two sites"}: ${and(names)}`
          : ` is announced for ${integer(covered)} of them`,
    /** `share` is from 0.4 to 1. */
    share: (share: number, names: readonly string[]) => `, ${shareOf(share)} of it for two: ${and(names)}`,
    silent: (isDoubted: boolean) =>
      `None of them has an amount for the whole site${isDoubted ? " that is not doubted" : ""}.`,
    /** How many more sites have money stated that the sum leaves out; at least one does. */
    beside: (beside: Beside) => ` Not in that sum: money ${and(besideOf(beside))}.`,
    /** Where money is named, and none of it makes a sum. */
    onlyBeside: (beside: Beside) => `Amounts are known only ${and(besideOf(beside))}, in no total.`,
  },

  matrix: {
    status: "Status",
    sites: "Sites",
    basis: {
      it_load: "IT load",
      grid_connection: "Grid connection",
      unspecified: "IT or grid not said",
    } satisfies Record<HeadlineBasis, string>,
    mw: megawattHead,
    /** On a phone, which has no second line in the head. */
    mwOn: (basis: string) => `MW, ${basis}`,
    money: "Announced money",
    running: "of which running or connected",
    all: "All sites",
    shown: "Chosen sites",
    none: "none",
    parts: "parts only",
    /** The number of sites in a sum, for a screen reader. */
    at: (count: number) => `at ${sitesOf(count)}`,
    /** `isBrief` where the head of the table does not say what its megawatts are. */
    coverage: (isBrief: boolean) => `${isBrief ? `${megawattHead}. ` : ""}Grey: for how many sites.`,
    /** On a phone, before what else there is to say of the totals. */
    more: "Other megawatts, and what totals leave out",
    others: "Other megawatts",
    neverAdded: "The three kinds of MW are never added.",
    apartBases: "Never added to them:",
    dominant: (megawatts: string, cell: string, site: string, country: string) =>
      `${megawatts} of the ${cell} MW is one plan: ${site}, ${country}.`,
    apart: (status: string) => `${status}, in no MW or money: `,
    /** How many sites of such a status the last row counts, which has all sites. */
    apartOf: (count: number, all: number) =>
      count === all ? sitesOf(all) : `${integer(count)} of the ${integer(all)}`,
    /**
     * What no total has; it is counted for all countries, also where sites are chosen. `day` is that of the lists of it,
     * where the totals are of an earlier one, else null.
     */
    notIn: (isChosen: boolean, day: string | null) =>
      `In no total${isChosen ? ", all countries" : ""}${day === null ? "" : ` (lists of ${date(day)})`}: `,
    programmes: (count: number) => plural(count, "programme", "programmes"),
    watchlist: (count: number) => `${plural(count, "data center", "data centers")} without clear sources`,
  },

  how: {
    title: "How to read this page",
    lines: [
      "A shape and its colour are a status, the same in the table, on the map and in every chart. The more a thing is only words, the emptier its mark.",
      "Press a status or a figure of the table to see only its sites; press again for all. The figures of the last row open a panel that says what they are made of and how to cite them. For any other figure, hold it, or press C while it has the focus.",
      "“Part” is money or megawatts for a part of a site; it is in no total. “At least”, “up to” and “about” are the source’s own words. A short line with ends behind a figure means that sources disagree on it.",
      "Where sources differ, a rule chooses one statement for each value; the others stand on the site’s page. “Which source wins” lets you choose another rule, and “As known on” an earlier day.",
    ],
    method: "All rules and terms",
  },
};

/** Returns for what money is named that is in no total by itself. */
function besideOf({ parts, apart, unconverted, children }: Beside): readonly string[] {
  return [
    ...(parts > 0 ? [`for ${parts === 1 ? "a part" : "parts"} of ${sitesOf(parts)}`] : []),
    ...(apart > 0 ? [`for ${sitesOf(apart)} paused or cancelled`] : []),
    ...(unconverted > 0 ? [`for ${sitesOf(unconverted)}, not converted`] : []),
    ...(children > 0 ? [`for ${sitesOf(children)} inside another`] : []),
  ];
}

/** Returns a share of a sum in words. */
function shareOf(share: number): string {
  if (share >= 0.9) return "nearly all";
  if (share >= 0.7) return "most";
  if (share >= 0.64) return "two thirds";
  if (share > 0.505) return "more than half";
  if (share >= 0.495) return "half";
  if (share >= 0.45) return "nearly half";
  return "two fifths";
}
