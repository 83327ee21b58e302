import type { Criterion } from "../../../domain/headline/rule";
import { integer } from "../../format/number";
import { and, or, plural } from "../../format/text";

/** The words of why one statement is shown rather than another. */
export const whyWords = {
  /** Why a part is shown: no statement about the whole site counts. */
  part: (doubted: number) =>
    doubted === 0
      ? "No statement that counts is about the whole site, so a part stands"
      : `${plural(doubted, "statement about the whole site is", "statements about the whole site are")} doubted, so a part stands`,
  /** What a statement is the one about; it is the only one of its field if it `isAlone`. */
  one: {
    amount: (isAlone: boolean, what: string) => `${the(isAlone)} amount for ${what}`,
    power: (isAlone: boolean, stage: string) => `${the(isAlone)} figure ${stage} on this basis`,
    powerOfPart: (isAlone: boolean) => `${the(isAlone)} figure for a part on this basis`,
    date: (isAlone: boolean) => `${the(isAlone)} date for the first capacity`,
    dateOfPart: (isAlone: boolean) => `${the(isAlone)} date for a part`,
    other: (isAlone: boolean) => (isAlone ? "The only statement about it" : "The one statement of its kind"),
  },
  onlyLeft: "The only one that counts",
  counts: (what: string) => `${what} that counts`,
  /** How many more statements of the field are neither it nor set aside, and what they are about. */
  others: (count: number, things: readonly string[]) => `${plural(count, "more is", "more are")} about ${or(things)}`,
  about: {
    otherBasis: "another kind of megawatts",
    running: "what runs",
    plan: "the plan",
    first: "the first capacity",
    extension: "an extension",
    otherName: "another name",
    otherModel: "another model or stage",
    otherJobs: "another kind of jobs",
  },
  /** `as` is how the newest puts the value, where it hedges it otherwise than the origin; it `isOpposite` if as the other bound. */
  origin: (count: number, said: string, as: string | null, isOpposite: boolean) => {
    const newest = `The newest of ${integer(count)} (${said})`;
    if (isOpposite) return `${newest} gives it as the opposite limit, “${as}”; the first to give it is shown`;
    return `${newest} says ${as === null ? "the same" : `it as “${as}”`}; the first to say it is shown`;
  },
  /** What came first among the statements that count. */
  rank: {
    older: (count: number) => `Newest of ${integer(count)}`,
    larger: (count: number) => `Lowest of ${integer(count)}`,
    smaller: (count: number) => `Highest of ${integer(count)}`,
    class: (count: number) => `From the best source of ${integer(count)}`,
    later: (count: number) => `Earliest of ${integer(count)}`,
    qualifier: (count: number) => `Most exact of ${integer(count)}`,
    id: (count: number) => `First in the record of ${integer(count)}`,
  } satisfies Record<Criterion, (count: number) => string>,
  /** What decided among statements of equal rank. */
  next: {
    class: "from the best source",
    later: "the earliest",
    qualifier: "the most exact",
    id: "first in the record",
  },
  aside: { weaker: "weaker", undated: "undated", doubted: "doubted", converted: "converted" },
  ones: (count: number, kind: string) => `${integer(count)} ${kind} ${count === 1 ? "one" : "ones"}`,
  setAside: (kinds: readonly string[]) => `${and(kinds)} set aside`,
  step: {
    setAside: (count: number, reason: string) => `${integer(count)} set aside: ${reason}.`,
    lost: (count: number, reason: string) => `${plural(count, "comes", "come")} after it: ${reason}.`,
    origin: (said: string, as: string | null, isOpposite: boolean) =>
      `The newest statement (${said}) gives this value${as === null ? "" : `, as ${isOpposite ? "the opposite limit, " : ""}“${as}”`}. It is shown as it was said first, not as a copy.`,
  },
  steps: "Step by step",
};

function the(isAlone: boolean): string {
  return isAlone ? "The only" : "The one";
}
