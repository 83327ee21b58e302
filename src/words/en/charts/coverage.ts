import type { SoftKind } from "../../../domain/series/total-coverage";
import type { TotalName } from "../../../domain/series/citable-total";
import { integer } from "../../format/number";
import { sitesOf } from "../counts";

const states: Readonly<Record<TotalName, readonly [one: string, many: string, none: string]>> = {
  investment: ["names an amount", "name an amount", "names no amount"],
  it_load: ["states an IT load", "state an IT load", "states no IT load"],
  unspecified: [
    "states megawatts, IT or grid not said",
    "state megawatts, IT or grid not said",
    "states no megawatts of which IT or grid is not said",
  ],
  grid_connection: ["states a grid connection", "state a grid connection", "states no grid connection"],
};

/** The words of what a total covers and leaves out, the same on every page. */
export const coverageWords = {
  lead: (name: TotalName, count: number, all: number) => {
    const [one, many, none] = states[name];
    if (all === 1) return `The site ${count === 1 ? one : none}`;
    if (all === 2 && count !== 1) return count === 2 ? `Both sites ${many}` : `Neither site ${one}`;
    if (count === 0) return `None of ${sitesOf(all)} ${one}`;
    return `${integer(count)} of ${sitesOf(all)} ${count === 1 ? one : many}`;
  },
  whole: (count: number) => `${integer(count)} for the whole site`,
  parts: (count: number) => `${integer(count)} for a part`,
  ambitious: (count: number) => `${integer(count)} an ambition only`,
  apart: (count: number, statuses: string) => `${integer(count)} ${statuses}`,
  unconverted: (count: number) => `${integer(count)} not converted`,
  children: (count: number) => `${integer(count)} inside another`,
  /** What stands in a table where no site counts in a total. */
  only: {
    part: "only for a part",
    apart: (statuses: string) => `only ${statuses}`,
    child: "only inside another",
    ambition: "only an ambition",
    unconverted: "not converted",
  },
  others: (count: number) => `The other ${count === 1 ? "one" : integer(count)}`,
  othersNote: (name: TotalName, count: number) => {
    const verb = count === 1 ? "names" : "name";
    return name === "investment" ? `${verb} none for the whole or a part.` : `${verb} none.`;
  },
  of: (figure: string, shares: string) => `Of the ${figure}, ${shares}.`,
  soft: {
    up_to: (count: number, figure: string) => `${integer(count)} ${count === 1 ? "is" : "are"} “up to” (${figure})`,
    at_least: (count: number, figure: string) =>
      `${integer(count)} ${count === 1 ? "is" : "are"} “at least” (${figure})`,
    aggregator: (count: number, figure: string) =>
      `${integer(count)} ${count === 1 ? "rests" : "rest"} on aggregators only (${figure})`,
  } satisfies Record<SoftKind, (count: number, figure: string) => string>,
  aggregators: (figure: string) => `${figure} of it from aggregators only`,
} as const;
