import type { RuleStep } from "../../../domain/headline/rule";

const phrases: Readonly<Record<RuleStep, string>> = {
  not_primary: "primary sources only",
  unmeasured: "what cannot be converted is not compared",
  larger: "the lowest decides",
  smaller: "the highest decides",
  doubt: "a doubted statement never stands for the site",
  converted: "a publisher’s own conversion never counts",
  undated: "a dated statement goes before an undated one",
  aggregator: "an aggregator counts only where no better source spoke in the year before it, or since",
  older: "the newest statement decides",
  class: "the better class of source goes first",
  later: "the first to say it goes before those that repeat it",
  qualifier: "an exact value goes before “about”",
  id: "the statements are equal in every way, so the first in the record stands",
};

/** Returns a step of the rules in words: `the newest statement decides`. */
export function stepText(step: RuleStep): string {
  return phrases[step];
}
