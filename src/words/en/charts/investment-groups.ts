import { sitesOf } from "../counts";
import { integer } from "../../format/number";
import { plural, withCommas } from "../../format/text";

const sites = (count: number, upTo: number) =>
  withCommas([sitesOf(count), upTo > 0 ? `${integer(upTo)} “up to”` : null]);

/** The words of the grouped investment chart. */
export const investmentGroupWords = {
  summary: (by: string, groups: number, currency: string, largest: string | null, read: string) =>
    `Stacked bars of announced investment by ${by}, in ${currency}${read}: ${plural(groups, "group", "groups")}${largest === null ? ", none with a total" : groups === 1 ? `, ${largest}` : `; the largest is ${largest}`}.`,
  how: "Each sum is of whole sites, each counted once. What is said for paused and cancelled sites is drawn apart, and parts are only counted: neither is in a sum.",
  sites,
  /** What the sum of a group covers, and what stands beside it. */
  covers: (count: number, upTo: number, parts: number, apart: string | null) =>
    withCommas([
      count > 0 ? sites(count, upTo) : null,
      parts > 0 ? `${plural(parts, "part", "parts")} apart` : null,
      apart,
    ]),
  /** The shares of a bar, after the name of its group; empty if it has none. */
  shares: (shares: readonly (readonly [string, string])[]) =>
    shares.length === 0 ? "" : `: ${withCommas(shares.map(([name, amount]) => `${name.toLowerCase()} ${amount}`))}`,
  after: (what: string) => (what === "" ? "" : `, ${what}`),
  ofIt: (shares: readonly (readonly [string, string])[]) =>
    `, of it ${shares.map(([name, amount]) => `${amount} ${name.toLowerCase()}`).join(", ")}`,
  onlyParts: "no total",
  none: "none",
  wholeSites: "Whole sites",
  partsHead: "State a part only",
  caption: "Announced investment by group",
} as const;
