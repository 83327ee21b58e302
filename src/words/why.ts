import type { Claim } from "../domain/claim";
import type { Headline } from "../domain/headline";
import type { Step } from "../domain/rule";
import { date, plural } from "./format";

const phrases: Readonly<Record<Step, string>> = {
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

/** The order in which a reader follows the rule. */
const told: readonly Step[] = [
  "larger",
  "smaller",
  "not_primary",
  "unmeasured",
  "older",
  "undated",
  "aggregator",
  "class",
  "qualifier",
  "later",
  "doubt",
  "converted",
  "id",
];

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
  const named = told.filter((step) => steps.has(step) && !(newest !== claim && (step === "later" || step === "class")));
  const reasons = lost.size === 0 ? ["It is the only one."] : named.length === 0 ? [] : [sentence(named)];
  return [...whole, ...origin, ...reasons].join(" ");
}

function sentence(steps: readonly Step[]): string {
  const text = steps.map((step) => phrases[step]).join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
