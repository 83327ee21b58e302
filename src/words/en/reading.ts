import type { ClaimRule } from "../../domain/headline/rule";
import { date } from "../format/date";
import { plural } from "../format/text";

/** The words of the rule and the as-of day with which the record is read. */
export const readingWords = {
  rule: {
    label: "Which source wins",
    names: {
      headline: "the rule",
      newest: "newest",
      lowest: "lowest",
      highest: "highest",
      primary: "primary only",
    } satisfies Record<ClaimRule, string>,
    /** What a chart states about the rule. */
    shows: {
      headline: "By the rule on the Method page.",
      newest: "By the newest statement, whoever made it.",
      lowest: "By the lowest figure; of dates the earliest, a vague one taken by its middle.",
      highest: "By the highest figure; of dates the latest, a vague one taken by its middle.",
      primary: "By primary sources only.",
    } satisfies Record<ClaimRule, string>,
  },
  asOf: {
    label: "As known on",
    day: "Day",
    slider: "Day, by month",
    explain:
      "Only what was stated or dated by that day counts, a month or a year from its first day. What has no date is left out: it may have been said later.",
    outside: (first: string, last: string) =>
      `Not a day of this record: those run from ${date(first)} to ${date(last)}.`,
    now: (day: string) => `Back to ${date(day)}`,
    knownOn: "As known on",
    notKnown: (day: string) => `Nothing was known of this site on ${date(day)}.`,
  },
  spread: {
    head: "Others say",
    mark: "sources disagree",
    range: (low: string, high: string, count: number) =>
      `${low} to ${high} in ${plural(count, "statement", "statements")}`,
  },
};
