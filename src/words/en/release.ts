import type { Release } from "../../domain/record/dataset";
import { date } from "../format/date";

/** The words of a view that is pinned to a release, in English. */
export const releaseWords = {
  bar: "Release",
  reads: ({ version, date: day }: Release) => `You are reading release ${version} of ${date(day)}.`,
  newer: ({ version, date: day }: Release) => `The newest is ${version} of ${date(day)}.`,
  toNewest: "See this view in the newest",
  changes: "What changed",
  /** `then` and `now` are versions of the method. */
  method: (then: number, now: number) =>
    `Its figures are read by the rules of today, version ${now} of the method; it was made under version ${then}.`,
  methodChanges: "What changed in the method",
} as const;
