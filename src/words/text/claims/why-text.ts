import { accountWords } from "#words/claims/account";
import { words } from "#words/page";
import { whyWords } from "#words/claims/why";
import { aboutOf } from "../../../domain/headline/account";
import type { Headline } from "../../../domain/headline/headline";
import { ruleExclusions, type Criterion, type RuleStep } from "../../../domain/headline/rule";
import type { Claim } from "../../../domain/record/claim";
import { inLine, statedText, valueText } from "../claim-text";
import { stepText } from "./step-text";

/** Why a claim is the headline: one plain line, and the steps of the rule that led to it, in their order. */
export type Why = { readonly line: string; readonly steps: readonly string[] };

/** The criteria that rank claims, then those that decide among claims of equal rank, each in their order. */
const ranking = ["larger", "smaller", "older"] as const satisfies readonly Criterion[];
const deciding = ["class", "later", "qualifier", "id"] as const satisfies readonly Criterion[];

/**
 * Returns why a claim is the headline, from the verdict of the rule. `all` are the claims of its site (the doubted ones
 * about the whole are the reason for showing a part); `publisher` returns the name of a claim's source.
 */
export function whyOf<C extends Claim>(
  headline: Headline<C>,
  all: readonly Claim[],
  publisher: (claim: C) => string,
): Why {
  const { claim, newest, lost, part } = headline;
  const count = (step: RuleStep) => [...lost.values()].filter((one) => one === step).length;
  const said = `${publisher(newest)}, ${statedText(newest.stated)}`;
  const aside = asideText(count);
  const reasons = [lost.size === 0 ? onlyText(claim, part) : chosenText(headline, said, count), ...aside].join("; ");
  const doubted = all.filter(
    (other) => other.field === claim.field && other.doubt !== undefined && aboutOf(other) === "whole",
  );
  const steps = [...ruleExclusions, ...ranking, ...deciding].filter((step) => count(step) > 0);
  return {
    line: part ? `${whyWords.part(doubted.length)}. ${reasons}.` : `${reasons}.`,
    steps: [
      ...(newest === claim ? [] : [whyWords.step.origin(said, hedgedOf(headline))]),
      ...steps.map((step) => whyWords.step[isExclusion(step) ? "setAside" : "lost"](count(step), stepText(step))),
    ],
  };
}

/** Returns the value as the newest claim puts it if its qualifier is not that of the claim shown; null if both are the same. */
function hedgedOf<C extends Claim>({ claim, newest }: Headline<C>): string | null {
  return newest.qualifier === claim.qualifier ? null : inLine(valueText(newest, (id) => id));
}

type Count = (step: RuleStep) => number;

/** Returns what came first among the claims that the rule does not set aside. */
function chosenText<C extends Claim>(headline: Headline<C>, said: string, count: Count): string {
  const { claim, newest, lost } = headline;
  const left = lost.size + 1 - ruleExclusions.reduce((sum, step) => sum + count(step), 0);
  if (left === 1) return whyWords.onlyLeft;
  if (newest !== claim) return whyWords.origin(left, said, hedgedOf(headline));
  const rank = ranking.find((step) => count(step) > 0);
  const last = deciding.findLast((step) => count(step) > 0);
  if (rank === undefined) return last === undefined ? whyWords.onlyLeft : whyWords.rank[last](left);
  return [whyWords.rank[rank](left), ...(last === undefined ? [] : [whyWords.next[last]])].join(", ");
}

/** Returns how many claims the rule sets aside, by what speaks against them; empty where it sets none aside. */
function asideText(count: Count): readonly string[] {
  const { weaker, doubted, converted } = whyWords.aside;
  const kinds: readonly (readonly [number, string])[] = [
    [count("not_primary") + count("unmeasured") + count("undated") + count("aggregator"), weaker],
    [count("doubt"), doubted],
    [count("converted"), converted],
  ];
  const found = kinds.filter(([many]) => many > 0).map(([many, kind]) => whyWords.ones(many, kind));
  return found.length === 0 ? [] : [whyWords.setAside(found)];
}

/** Returns what a claim is the only one about. */
function onlyText(claim: Claim, part: boolean): string {
  const { only } = whyWords;
  if (claim.field === "investment") return only.amount(accountWords.measures[claim.measure]);
  if (claim.field === "capacity") return part ? only.powerOfPart : only.power(words.capacityStageNames[claim.stage]);
  if (claim.field === "opening") return part ? only.dateOfPart : only.date;
  return only.other;
}

function isExclusion(step: RuleStep): boolean {
  return ruleExclusions.some((one) => one === step);
}
