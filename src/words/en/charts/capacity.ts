import { sitesOf } from "../counts";
import type { CapacityState } from "../../../domain/series/capacity";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import { apartStatus } from "../terms";
import { integer, megawatts } from "../../format/number";
import { megawattAmount, megawattSum } from "../../format/number";
import { plural } from "../../format/text";

const mw = megawattSum;

/** The words of the capacity chart and its tables. */
export const capacityWords = {
  basis: {
    it_load: "IT load",
    unspecified: "Basis not stated",
    grid_connection: "Grid connection",
  } satisfies Record<HeadlineBasis, string>,
  /** The bases as they are called inside a sentence. */
  of: {
    it_load: "IT load",
    unspecified: "megawatts whose basis is not stated",
    grid_connection: "a grid connection",
  } satisfies Record<HeadlineBasis, string>,
  state: {
    operating: "In operation",
    operating_plan: "Planned where the site operates",
    under_construction: "Under construction",
    permitting: "Permitting",
    announced: "Announced",
    unknown: "Status not stated",
    ...apartStatus,
    ambition: "Ambition beyond the plan, in no total",
  } satisfies Record<CapacityState, string>,
  amount: megawattAmount,
  mw,
  tick: (value: number) => (value === 0 ? "0" : mw(value)),
  logTick: (value: number) => `${megawatts(value)} MW`,
  none: "no total",
  nothing: "none",
  total: (count: number, upTo: number, apart: string | null) =>
    `for ${plural(count, "whole site", "whole sites")}${upTo > 0 ? `, ${integer(upTo)} “up to”` : ""}${apart === null ? "" : `, and ${apart}`}`,
  /** How much of a total operates and how much is only announced, in MW. */
  ofIt: (running: number, announced: number) =>
    `Of it ${running > 0 ? mw(running) : "nothing"} stated to run, ${announced > 0 ? mw(announced) : "nothing"} only announced.`,
  noTotal: "No whole site of the selection states it; that is not zero.",
  count: (count: number, upTo: number) => (upTo > 0 ? `${integer(count)}, ${integer(upTo)} “up to”` : integer(count)),
  sitesOf: (count: number) => sitesOf(count),
  ambitionOnly: "ambition only",
  notStated: "not stated",
  megawatts: "MW",
  share: (name: string, value: number) => `${name.toLowerCase()} ${mw(value)}`,
  summary: (
    by: string,
    basis: string,
    total: { readonly mw: number | null; readonly sites: number },
    most: string,
    read: string,
  ) =>
    `Capacity by ${by}${read}, ${basis.toLowerCase().replace(/^it /, "IT ")}: ${total.mw === null ? "no total" : `${mw(total.mw)} for ${plural(total.sites, "whole site", "whole sites")}${most}`}.`,
  most: (group: string, groups: number) => (groups === 1 ? `, all under ${group}` : `, most under ${group}`),
  mostAt: (site: string, count: number) => (count === 1 ? `, ${site}` : `, most at ${site}`),
  how: "What is stated to run is drawn solid, inside the plan and never added to it; the rest of the plan stands under the site’s status. A site that operates and does not say how much runs has its whole plan open over a solid base. Where no plan is stated, what runs stands for the site. Parts of sites, backup power and records within another record are in no total.",
  ambition: "An ambition is read as the whole site’s, so only what exceeds the plan is drawn.",
  exceeds: (name: string, running: number, plan: number) =>
    `${name} states ${mw(running)} in operation, more than its plan of ${mw(plan)}; the plan counts.`,
  asideTitle: (count: number) =>
    `${sitesOf(count)} that ${count === 1 ? "states" : "state"} capacity, and none for the whole site`,
  silentTitle: (count: number) => `${sitesOf(count)} that ${count === 1 ? "states" : "state"} no capacity`,
  more: (count: number) => `and ${sitesOf(count)} more`,
  part: "part",
  potential: "ambition",
  within: "within another record",
  groupTable: "Capacity by group and basis",
  siteTable: "The claims behind it, site by site",
  columns: {
    basis: "Basis",
    total: "Total, MW",
    sites: "Whole sites",
    headline: "Headline",
    stage: "Stage",
    running: "In operation",
    ambition: "Ambition",
  },
  stage: { full_build: "planned", operating: "in operation" },
  same: "all of it",
};
