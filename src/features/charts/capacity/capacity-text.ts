import { chartPath } from "../../../url/view/chart-pages";
import type { CapacityMark } from "../../../charts/drawn/capacity-bar";
import type { Stretch } from "../../../charts/drawn/drawn-stack";
import type { CapacityClaim } from "../../../domain/record/claim";
import { isApart, type ApartStatus } from "../../../domain/record/status";
import {
  stackHeight,
  stacksOf,
  summedShares,
  totalOf,
  type Ambition,
  type BasisSeries,
  type CapacityRow,
  type CountedState,
  type Stack,
} from "../../../domain/series/capacity";
import type { Grouping } from "../../../domain/selection/grouping";
import { foldEarlyYears } from "../../../domain/tables/early-years";
import { capacityWords } from "#words/charts/capacity";
import { coverageWords } from "#words/charts/coverage";
import type { FigureText } from "../../../words/text/claim-text";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../../words/format/number";

/** The path of the capacity chart. */
export const path = chartPath("capacity");

/** Returns a capacity without its basis, for use under a heading that states it: `about` `23 MW`. */
export function megawattText({ mw, qualifier }: CapacityClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: `${megawatts(mw)} MW` };
}

/** Returns what the total of a basis covers of `all` sites, and how much of it is said to run, as a sentence. */
export function coveredOf({ basis, rows }: BasisSeries, all: number): string {
  const shares = summedShares(rows);
  return capacityWords.covered(basis, totalOf(rows).sites, all, {
    operating: shares.get("operating") ?? null,
    elsewhere: shares.get("in_place") ?? null,
  });
}

/** Returns the stacks of a basis as the chart shows them on an ISO day: of opening years, those long past are one. */
export function shownStacks(series: BasisSeries, by: Grouping, day: string): readonly Stack[] {
  const stacks = stacksOf(series, by);
  return by === "year" ? foldEarlyYears(stacks, Number(day.slice(0, 4)) - 2) : stacks;
}

/** Returns the length of the longest bar of some stacks with its ambition, in MW. */
export function largestStack(stacks: readonly Stack[]): number {
  const ends = stacks.map(({ shares, aboveHeadline }) =>
    Math.max(stackHeight(shares) + aboveHeadline, (shares.get("paused") ?? 0) + (shares.get("cancelled") ?? 0)),
  );
  return Math.max(0, ...ends);
}

/** Returns why a group has no total: its sites are paused or cancelled, or state only an ambition, or a part beside it. */
export function withoutTotal({ rows, parts }: Pick<Stack, "rows" | "parts">): string {
  if (rows.length > 0) return capacityWords.none;
  return parts > 0 ? capacityWords.partAndAmbition : coverageWords.only.ambition;
}

/** Returns the segments of a stack that are of these kinds, in this order. */
export function stretchesOf({ shares }: Stack, kinds: readonly (CountedState | ApartStatus)[]): readonly Stretch[] {
  return kinds.flatMap((of) => {
    const value = shares.get(of) ?? 0;
    return value > 0 ? [{ of, value }] : [];
  });
}

/** Returns how the capacity of a site is drawn. */
export function siteMark({ readSite, claim, running, shares }: CapacityRow, ambition: Ambition | null): CapacityMark {
  return {
    status: readSite.status,
    value: claim.mw,
    qualifier: claim.qualifier,
    hollow: readSite.status === "operating" && running !== claim,
    // Drawn solid inside the bar, unless all of it operates, or the site is paused or cancelled.
    running: running === null || running === claim || isApart(readSite.status) ? null : Math.min(running.mw, claim.mw),
    runningAs: readSite.status === "operating" ? "operating" : "in_place",
    inPlace: shares.has("in_place") && running === claim,
    ambition: ambition !== null && ambition.aboveHeadline > 0 ? ambition.claim.mw : null,
  };
}
