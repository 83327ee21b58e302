import type { Claim } from "../../domain/record/claim";
import type { Headline } from "../../domain/headline/headline";
import type { Criterion, Exclusion, RuleStep } from "../../domain/headline/rule";
import { date } from "../format/date";
import { plural } from "../format/text";

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

/** What a step of the rules says: `the newest statement decides`. */
export function stepText(step: RuleStep): string {
  return phrases[step];
}

/** What decides between claims that can stand, from the first look to the last: the last one that was needed decided. */
const criteria: readonly Criterion[] = ["larger", "smaller", "older", "class", "later", "qualifier", "id"];

/** Why claims are set aside before anything is compared. */
const exclusions: readonly Exclusion[] = ["doubt", "converted", "not_primary", "unmeasured", "undated", "aggregator"];

/**
 * Why a claim is the headline, in words: computed from the verdict of the rule itself. `doubtedWhole` is how many claims
 * of the whole are doubted (they are why a part stands), `publisher` names the newest statement's source.
 */
export function whyText<C extends Claim>(
  headline: Headline<C>,
  doubtedWhole: number,
  publisher: (claim: C) => string,
): string {
  const { claim, newest, lost, part } = headline;
  const whole = part
    ? [
        doubtedWhole === 0
          ? "No claim speaks of the whole, so a part stands."
          : `${plural(doubtedWhole, "claim of the whole is", "claims of the whole are")} doubted, so a part stands.`,
      ]
    : [];
  const steps = new Set(lost.values());
  const origin =
    newest === claim
      ? []
      : [
          `The newest statement (${newest.stated === null ? "undated" : date(newest.stated)}, ${publisher(newest)}) gives this value; the origin is shown, not the copy.`,
        ];
  // Where the origin is shown, its class and date are why; the sentence above has said so.
  const isTold = (step: RuleStep) => newest !== claim && (step === "later" || step === "class");
  const decided = criteria.findLast((step) => steps.has(step) && !isTold(step));
  const aside = exclusions.filter((step) => steps.has(step));
  const reasons = [
    ...(lost.size === 0 ? ["It is the only one."] : []),
    ...(decided === undefined ? [] : [`Decided by: ${phrases[decided]}.`]),
    ...(aside.length === 0 ? [] : [`Set aside: ${aside.map((step) => phrases[step]).join("; ")}.`]),
  ];
  return [...whole, ...origin, ...reasons].join(" ");
}
