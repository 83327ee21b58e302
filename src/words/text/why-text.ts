import type { Claim } from "../../domain/record/claim";
import type { Headline } from "../../domain/headline/headline";
import { ruleExclusions, type Criterion, type RuleStep } from "../../domain/headline/rule";
import { date } from "../format/date";
import { plural } from "../format/text";
import { stepText } from "./step-text";

/** The criteria that choose among claims, in the order in which they apply. The last one that was needed decided. */
const criteria: readonly Criterion[] = ["larger", "smaller", "older", "class", "later", "qualifier", "id"];

/**
 * Returns why a claim is the headline, from the verdict of the rule. `doubtedWhole` is the number of doubted claims of
 * the whole (the reason for showing a part); `publisher` returns the name of a claim's source.
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
  // If an earlier statement of the value is shown, its class and date are the reason, as the sentence above says.
  const isStatedAbove = (step: RuleStep) => newest !== claim && (step === "later" || step === "class");
  const decided = criteria.findLast((step) => steps.has(step) && !isStatedAbove(step));
  const excludedBy = ruleExclusions.filter((step) => steps.has(step));
  const reasons = [
    ...(lost.size === 0 ? ["It is the only one."] : []),
    ...(decided === undefined ? [] : [`Decided by: ${stepText(decided)}.`]),
    ...(excludedBy.length === 0 ? [] : [`Set aside: ${excludedBy.map((step) => stepText(step)).join("; ")}.`]),
  ];
  return [...whole, ...origin, ...reasons].join(" ");
}
