import type { SoftKind } from "../../../domain/series/total-coverage";
import type { TotalName } from "../../../domain/series/citable-total";
import { integer } from "../../format/number";
import { andNames } from "../../format/text";
import { having, sitesThat, theOthers } from "../counts";

const stated: Readonly<Record<TotalName, ReturnType<typeof having>>> = {
  investment: having("a stated amount", "no stated amount that stands for it"),
  it_load: having("a stated IT load", "no stated IT load"),
  unspecified: having("stated megawatts, IT or grid not said", "no stated megawatts, IT or grid not said"),
  grid_connection: having("a stated grid connection", "no stated grid connection"),
};

/** The words of what a total covers and leaves out, the same on every page. */
export const coverageWords = {
  /** On paper, under a chart: who states what it draws. */
  publishers: (names: readonly string[]) => `Said by ${andNames(names)}.`,
  lead: (name: TotalName, count: number, all: number) => sitesThat(count, all, stated[name]),
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
    const verb = count === 1 ? "has" : "have";
    return name === "investment" ? `${verb} none for the whole or a part.` : `${verb} none.`;
  },
  of: (figure: string, shares: string) => `Of the ${figure}: ${shares}.`,
  soft: {
    up_to: (count: number, figure: string) => `${integer(count)} “up to” (${figure})`,
    at_least: (count: number, figure: string) => `${integer(count)} “at least” (${figure})`,
    aggregator: (count: number, figure: string) => `${integer(count)} by aggregators only (${figure})`,
    undated: (count: number, figure: string) => `${integer(count)} undated (${figure})`,
  } satisfies Record<SoftKind, (count: number, figure: string) => string>,
  allOfIt: "all of it",
  aggregators: (figure: string) => `${figure} of it from aggregators only`,
} as const;
