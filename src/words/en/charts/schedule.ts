import type { OpeningStage } from "../../../domain/record/claim";
import type { Months } from "../../../domain/headline/opening-dates";
import type { LateState, PassedDate } from "../../../domain/headline/schedule";
import { integer } from "../../format/number";
import { sitesOf } from "../counts";
import { and, lowerFirst, plural } from "../../format/text";

const months = (count: number) => plural(count, "month", "months");

/** The name of what a date speaks of, where it is not the first capacity. */
const what: Record<OpeningStage, string> = { first: "first capacity", phase: "a part", full: "full build" };

const isOfPart = ({ stage }: PassedDate["claim"]) => stage === "phase";

const saysSo = (weaker: boolean) => (weaker ? "only a weaker source says so" : "a later statement says so");

const counted: Record<LateState, (count: number) => string> = {
  slipped: (count) => `${integer(count)} slipped`,
  passed: (count) => `${integer(count)} passed ${count === 1 ? "its" : "their"} date without a documented opening`,
  may_have_moved: (count) => `${integer(count)} may have moved`,
  part_moved: (count) => `${integer(count)} moved a later part`,
  set_aside: (count) => `${integer(count)} moved in weaker sources only`,
};

/** The words of what is late or has moved. */
export const scheduleWords = {
  head: "Late or moved",
  /** `differing` are the stages on whose dates sources differ. */
  none: (differing: readonly OpeningStage[]) =>
    differing.length === 0
      ? "none known"
      : `none known; sources differ on ${and(differing.map((stage) => `${stage === "phase" ? "" : "the "}${what[stage]}`))}`,
  title: (late: number, dated: number, all: number) => {
    if (dated === 0)
      return `Late or moved: ${all === 1 ? "the site has" : `none of ${sitesOf(all)} has`} ${all === 1 ? "no" : "an"} opening date`;
    const inAll = dated === all ? "" : `, of ${integer(all)} in all`;
    if (dated === 1)
      return `Late or moved: ${late === 1 ? "" : "not known of "}the one site with an opening date${inAll}`;
    return `Late or moved: ${late === 0 ? "none" : integer(late)} of the ${sitesOf(dated)} with an opening date${inAll}`;
  },
  /** How many sites are in each state; empty where none is. */
  fleet: (counts: ReadonlyMap<LateState, number>) => {
    const told = [...counts].map(([state, count]) => counted[state](count));
    return told.length === 0 ? "No site is known to be late or to have moved." : `${told.join(", ")}.`;
  },
  fold: (count: number, state: string, isPart: boolean) =>
    `${integer(count)}${isPart ? " more" : ""}: ${lowerFirst(state)}`,
  /** The dates of one stage of a site, where nothing moved. */
  stage: {
    name: { first: "First capacity", phase: "A part", full: "The full plan" } satisfies Record<OpeningStage, string>,
    several: "Several parts are dated, and nothing says which statements speak of the same one.",
    same: "Not moved",
    again: ", and again ",
    differ: "Sources differ",
    nearer: "Now earlier",
  },
  chart: "Chart",
  /** Beside the name of a site of which only a part has the date. */
  ofPart: " (a part)",
  more: (count: number) => ` and ${integer(count)} more`,
  /** What each state means, in a sentence or two. */
  explain: {
    slipped: "The later date cannot be the earlier one. Shortest to longest possible delay.",
    passed: "No source says that it opened. Where the project is paused, that is said.",
    may_have_moved: "The later statement is later, but the dates can overlap or are about different stages.",
    part_moved: "What was to follow the first capacity is now said for later; the dates may overlap.",
    set_aside: "Weaker sources say later; the rule keeps the better source’s date until one of its kind says so.",
  } satisfies Record<LateState, string>,
  /** The same in a few words, beside the name of the state. */
  gloss: {
    slipped: "the later date cannot be the earlier one",
    passed: "no source says that it opened",
    may_have_moved: "the later statement is later, the dates can overlap",
    part_moved: "what was to follow the first capacity is said for later",
    set_aside: "the better source’s date stands",
  } satisfies Record<LateState, string>,
  /** A finding in a few words, for a cell. */
  brief: {
    slipped: (by: string) => `slipped, ${by}`,
    passed: ({ claim, months: count, paused }: PassedDate) =>
      `${isOfPart(claim) ? "a part’s date" : "date"} ${count === 0 ? "just passed" : `passed, ${months(count)}`}${paused ? "; paused" : ""}`,
    mayHaveMoved: (to: string) => `may have moved, to ${to}`,
    otherStage: (to: string) => `full build now said for ${to}`,
    moved: (stage: OpeningStage) => `${what[stage]} moved`,
    partMayHaveMoved: (stage: OpeningStage) => `${what[stage]} may have moved`,
    setAside: (to: string, weaker: boolean) => `moved to ${to}; ${saysSo(weaker)}`,
  },
  /** A finding in full. */
  full: {
    slipped: (from: string, by: string) => `from ${from}: ${by} later`,
    passed: ({ claim, months: count, paused }: PassedDate) =>
      `${isOfPart(claim) ? "a part: " : ""}${count === 0 ? "less than a month" : months(count)} past, opening not documented${paused ? "; the project is paused" : ""}`,
    moved: (stage: OpeningStage, from: string, to: string, overlap: boolean) =>
      `${stage === "first" ? "" : `${what[stage]}: `}from ${from} to ${to}${overlap ? "; the dates overlap" : ""}`,
    otherStage: (first: string, to: string) => `first capacity ${first}; full build now said for ${to}`,
    setAside: (stage: OpeningStage, from: string, to: string, weaker: boolean) =>
      `${stage === "first" ? "" : `${what[stage]}: `}from ${from} to ${to}; ${saysSo(weaker)}`,
  },
  months: ({ shortest, longest }: Months) => {
    if (longest === null) return `at least ${months(shortest)}`;
    if (shortest === longest) return months(longest);
    return shortest === 0 ? `up to ${months(longest)}` : `${integer(shortest)} to ${months(longest)}`;
  },
  quoted: (date: string) => `“${date}”`,
};
