import type { SoftKind } from "../../../domain/series/total-coverage";
import type { TotalName } from "../../../domain/series/citable-total";
import { integer } from "../../format/number";
import { andNames } from "../../format/text";
import { sitesThat, theOthers } from "../counts";

const states: Readonly<Record<TotalName, Readonly<Record<"one" | "many" | "none", string>>>> = {
  investment: { one: "names an amount", many: "name an amount", none: "names no amount that stands for it" },
  it_load: { one: "states an IT load", many: "state an IT load", none: "states no IT load" },
  unspecified: {
    one: "states megawatts, IT or grid not said",
    many: "state megawatts, IT or grid not said",
    none: "states no megawatts of which IT or grid is not said",
  },
  grid_connection: {
    one: "states a grid connection",
    many: "state a grid connection",
    none: "states no grid connection",
  },
};

/** The words of what a total covers and leaves out, the same on every page. */
export const coverageWords = {
  /** On paper, under a chart: who states what it draws. */
  publishers: (names: readonly string[]) => `Said by ${andNames(names)}.`,
  lead: (name: TotalName, count: number, all: number) => sitesThat(count, all, states[name]),
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
  others: theOthers,
  othersNote: (name: TotalName, count: number) => {
    const verb = count === 1 ? "names" : "name";
    return name === "investment" ? `${verb} none for the whole or a part.` : `${verb} none.`;
  },
  of: (figure: string, shares: string) => `Of the ${figure}: ${shares}.`,
  soft: {
    up_to: (count: number, figure: string) => `${integer(count)} “up to” (${figure})`,
    at_least: (count: number, figure: string) => `${integer(count)} “at least” (${figure})`,
    aggregator: (count: number, figure: string) => `${integer(count)} by aggregators only (${figure})`,
    undated: (count: number, figure: string) => `${integer(count)} undated (${figure})`,
  } satisfies Record<SoftKind, (count: number, figure: string) => string>,
  aggregators: (figure: string) => `${figure} of it from aggregators only`,
} as const;
