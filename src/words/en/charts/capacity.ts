import { having, sitesOf, sitesThat, theOthers } from "../counts";
import type { CapacityState } from "../../../domain/series/capacity";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { StatusOrUnknown } from "../../../domain/record/status";
import type { YearRange } from "../../../domain/selection/filters";
import { apartStatus, inPlace } from "../terms";
import { integer, megawatts } from "../../format/number";
import { megawattAmount, megawattSum } from "../../format/number";
import { lowerFirst, plural, upperFirst, withCommas } from "../../format/text";

const mw = megawattSum;

/** The words of the capacity chart and its tables. */
export const capacityWords = {
  basis: {
    it_load: "IT load",
    unspecified: "IT or grid not said",
    grid_connection: "Grid connection",
  } satisfies Record<HeadlineBasis, string>,
  /** The bases as they are called inside a sentence. */
  of: {
    it_load: "IT load",
    unspecified: "megawatts of which IT or grid is not said",
    grid_connection: "a grid connection",
  } satisfies Record<HeadlineBasis, string>,
  state: {
    operating: "In operation",
    operating_plan: "Planned at running sites",
    in_place: upperFirst(inPlace),
    under_construction: "Under construction",
    permitting: "Permitting",
    announced: "Announced",
    unknown: "Status not stated",
    ...apartStatus,
    ambition: "Ambition, in no total",
  } satisfies Record<CapacityState, string>,
  amount: megawattAmount,
  mw,
  tick: (value: number) => (value === 0 ? "0" : mw(value)),
  logTick: (value: number) => `${megawatts(value)} MW`,
  none: "no total",
  nothing: "none",
  total: (count: number, upTo: number, apart: string | null) =>
    `for ${plural(count, "whole site", "whole sites")}${upTo > 0 ? `, ${integer(upTo)} “up to”` : ""}${apart === null ? "" : `, and ${apart}`}`,
  notOnPaper: "When it opens, and the statements that no bar counts, print with the table.",
  /** Before the terms that explain themselves in the legend. */
  terms: "What is:",
  /** What a basis means, beside its total. */
  means: {
    it_load: "IT load is what the computers themselves draw.",
    unspecified: "The source gives megawatts and no more.",
    grid_connection: "A grid connection is what the grid company has reserved or connected.",
  } satisfies Record<HeadlineBasis, string>,
  /**
   * What a total covers, and how many MW of it run, or are in place where the AI data center does not run: a bitcoin mine
   * that it shall replace, a connection that waits. Null if nothing is said to.
   */
  covered: (
    basis: HeadlineBasis,
    sites: number,
    all: number,
    { operating, elsewhere }: { readonly operating: number | null; readonly elsewhere: number | null },
  ) => {
    if (sites === 0) return "It is stated of no whole site; that is not zero.";
    const runs = basis === "grid_connection" ? "connected at operating sites" : "running now";
    const apart = elsewhere === null ? "" : `; ${mw(elsewhere)} ${inPlace}`;
    return `At ${integer(sites)} of ${sitesOf(all)}; ${operating === null ? "none of it is" : `${mw(operating)} of it is`} said to be ${runs}${apart}.`;
  },
  count: (count: number, upTo: number) => (upTo > 0 ? `${integer(count)}, ${integer(upTo)} “up to”` : integer(count)),
  sitesOf: (count: number) => sitesOf(count),
  partAndAmbition: "only for a part, and an ambition",
  /** The shares of a bar, after the name of its group; empty if it has none. */
  shares: (shares: readonly (readonly [string, number])[]) =>
    shares.length === 0 ? "" : `: ${withCommas(shares.map(([name, value]) => `${lowerFirst(name)} ${mw(value)}`))}`,
  coverage: (whole: number, all: number) =>
    sitesThat(whole, all, having("a stated size for the whole site", "no stated size for the whole site")),
  coverageNote: "Some have it in two ways, and stand in both. Ambitions beyond the plan are in no total.",
  /** The sites with a stated capacity of which no total is made. */
  uncounted: (count: number) =>
    `${integer(count)} ${count === 1 ? "has" : "have"} a stated figure, but none for the whole site.`,
  others: theOthers,
  otherNote: (count: number) => `${count === 1 ? "has" : "have"} no stated capacity.`,
  summary: (
    by: string,
    basis: string,
    total: { readonly mw: number | null; readonly sites: number },
    most: string,
    read: string,
  ) =>
    `Capacity by ${by}${read}, ${basis.replace(/^Grid/, "grid")}: ${total.mw === null ? "no total" : `${mw(total.mw)} for ${plural(total.sites, "whole site", "whole sites")}${most}`}.`,
  most: (group: string, groups: number) => (groups === 1 ? `, all under ${group}` : `, most under ${group}`),
  mostAt: (site: string, count: number) => (count === 1 ? `, ${site}` : `, most at ${site}`),
  /** The text after a bar: its sites, and the segments whose value does not fit on them. */
  after: (sites: number, small: readonly (readonly [string, number])[]) =>
    `, ${sitesOf(sites)}${small.length === 0 ? "" : `, of which ${small.map(([name, value]) => `${megawattSum(value)} ${lowerFirst(name)}`).join(", ")}`}`,
  how: "What is said to run is solid; it is inside the plan, and never added to it. What is in place where AI is not said to run, such as a bitcoin mine or a connection that waits, is grey. The rest of the plan has the mark of the site’s status. Where a site operates and nobody says how much of it runs, the whole plan is open above a solid base. Where no plan is stated, what runs counts. Parts of sites, backup power and sites inside another one are in no total.",
  ambition: "An ambition is taken to be for the whole site, so only what goes beyond the plan is drawn.",
  exceeds: (name: string, running: number, plan: number) =>
    `At ${name} ${mw(running)} are said to be in operation, more than its plan of ${mw(plan)}; the plan counts.`,
  asideTitle: (count: number) => `${sitesOf(count)} with a stated capacity, but none for the whole site`,
  silentTitle: (count: number) => `${sitesOf(count)} without a stated capacity`,
  more: (count: number) => `and ${sitesOf(count)} more`,
  part: "part",
  potential: "ambition",
  within: "inside another site",
  /** The table of opening years. */
  years: {
    title: (total: string, basis: string) => `When it opens: ${total}, ${basis.replace(/^Grid/, "grid")}`,
    note: "The whole plan counts in the year that the date of the first capacity names; the rest follows later. Grey: number of sites.",
    /** How much stands under no year though a part is dated; `none` is the head of that column. */
    partDated: (none: string, count: number, dated: number) =>
      `Under “${none}”: ${sitesOf(count)} (${mw(dated)}) of which a part is dated.`,
    span: ({ from, to }: YearRange) => (from === null ? `to ${to}` : String(from)),
    together: "Together",
    all: "All",
    none: "–",
    drill: (group: string | null, years: string) =>
      `Sites${group === null ? "" : ` of ${group}`} that opened or may open ${years.startsWith("to") ? `up ${years}` : `in ${years}`}, one by one`,
  },
  groupTable: "Capacity by group and basis",
  siteTable: "The statements behind it, site by site",
  columns: {
    basis: "Basis",
    total: "Total, MW",
    sites: "Whole sites",
    headline: "Figure",
    stage: "Stage",
    running: "In operation",
    ambition: "Ambition",
  },
  same: "all of it",
  /** After what is in operation at a site that is not said to operate: its status is another, or not stated. */
  notRunning: (status: StatusOrUnknown) => (status === "unknown" ? "(status not stated)" : "(not AI)"),
};
