import type { RuleStep } from "../../domain/headline/rule";

const phrases: Readonly<Record<RuleStep, string>> = {
  not_primary: "primary sources only",
  unmeasured: "what cannot be converted is not compared",
  larger: "the lowest decides",
  smaller: "the highest decides",
  doubt: "a doubted claim is never shown as the headline",
  converted: "a publisher’s own conversion never counts",
  undated: "dated before undated",
  aggregator: "an aggregator only where nothing better was stated in the year before it, or since",
  older: "the newest statement decides",
  class: "the better class of source first",
  later: "the earliest of equal statements",
  qualifier: "exact before about",
  id: "of statements equal in everything, the first in the record",
};

/** Returns a step of the rules in words: `the newest statement decides`. */
export function stepText(step: RuleStep): string {
  return phrases[step];
}
