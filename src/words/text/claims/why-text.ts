import { accountWords } from "#words/claims/account";
import { words } from "#words/page";
import { whyWords } from "#words/claims/why";
import { aboutOf } from "../../../domain/headline/account";
import type { Headline } from "../../../domain/headline/headline";
import { ruleExclusions, type Criterion, type RuleStep } from "../../../domain/headline/rule";
import type { Claim } from "../../../domain/record/claim";
import { areOpposite } from "../../../domain/record/claim-groups";
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
  const isLost = (other: Claim) => [...lost.keys()].some((one) => one === other);
  const said = `${publisher(newest)}, ${statedText(newest.stated)}`;
  const aside = asideText(count);
  // No word of "only" where more statements speak of the field than the rule had to choose from.
  const others = all.filter((other) => other.field === claim.field && other !== claim && !isLost(other));
  const isOne = leftOf(headline, count) === 1;
  const chosen = isOne ? oneText(headline, others.length === 0) : chosenText(headline, said, count);
  const reasons = [chosen, ...aside, ...(isOne ? othersText(others, claim) : [])].join("; ");
  const doubted = all.filter(
    (other) => other.field === claim.field && other.doubt !== undefined && aboutOf(other) === "whole",
  );
  const steps = [...ruleExclusions, ...ranking, ...deciding].filter((step) => count(step) > 0);
  return {
    line: part ? `${whyWords.part(doubted.length)}. ${reasons}.` : `${reasons}.`,
    steps: [
      ...(newest === claim
        ? []
        : [whyWords.step.origin(said, hedgedOf(headline), areOpposite(newest.qualifier, claim.qualifier))]),
      ...steps.map((step) => whyWords.step[isExclusion(step) ? "setAside" : "lost"](count(step), stepText(step))),
    ],
  };
}

/** Returns the value as the newest claim puts it if its qualifier is not that of the claim shown; null if both are the same. */
function hedgedOf<C extends Claim>({ claim, newest }: Headline<C>): string | null {
  return newest.qualifier === claim.qualifier ? null : inLine(valueText(newest, (id) => id));
}

type Count = (step: RuleStep) => number;

/** Returns how many claims the rule does not set aside. */
function leftOf<C extends Claim>({ lost }: Headline<C>, count: Count): number {
  return lost.size + 1 - ruleExclusions.reduce((sum, step) => sum + count(step), 0);
}

/** Returns what came first among the claims that the rule does not set aside, of which there are several. */
function chosenText<C extends Claim>(headline: Headline<C>, said: string, count: Count): string {
  const { claim, newest } = headline;
  const left = leftOf(headline, count);
  if (newest !== claim)
    return whyWords.origin(left, said, hedgedOf(headline), areOpposite(newest.qualifier, claim.qualifier));
  const rank = ranking.find((step) => count(step) > 0);
  const last = deciding.findLast((step) => count(step) > 0);
  if (rank === undefined) return whyWords.rank[last ?? "id"](left);
  return [whyWords.rank[rank](left), ...(last === undefined ? [] : [whyWords.next[last]])].join(", ");
}

/** Returns how many claims the rule sets aside, by what speaks against them; empty where it sets none aside. */
function asideText(count: Count): readonly string[] {
  const { weaker, undated, doubted, converted } = whyWords.aside;
  const kinds: readonly (readonly [number, string])[] = [
    [count("not_primary") + count("unmeasured") + count("aggregator"), weaker],
    [count("undated"), undated],
    [count("doubt"), doubted],
    [count("converted"), converted],
  ];
  const found = kinds.filter(([many]) => many > 0).map(([many, kind]) => whyWords.ones(many, kind));
  return found.length === 0 ? [] : [whyWords.setAside(found)];
}

/** Returns what the one claim that the rule leaves is about; `isAlone` if no further claim is of its field. */
function oneText<C extends Claim>({ claim, part, lost }: Headline<C>, isAlone: boolean): string {
  if (lost.size > 0) return isAlone ? whyWords.onlyLeft : whyWords.counts(subjectText(claim, part, false));
  return subjectText(claim, part, isAlone);
}

function subjectText(claim: Claim, part: boolean, isAlone: boolean): string {
  const { one } = whyWords;
  if (claim.field === "investment") return one.amount(isAlone, accountWords.measures[claim.measure]);
  if (claim.field === "capacity")
    return part ? one.powerOfPart(isAlone) : one.power(isAlone, words.capacityStageNames[claim.stage]);
  if (claim.field === "opening") return part ? one.dateOfPart(isAlone) : one.date(isAlone);
  return one.other(isAlone);
}

/** Returns how many other claims there are, and about what. */
function othersText(others: readonly Claim[], claim: Claim): readonly string[] {
  if (others.length === 0) return [];
  return [whyWords.others(others.length, [...new Set(others.map((other) => thingText(other, claim)))])];
}

/** Returns what another claim of the field is about. */
function thingText(other: Claim, claim: Claim): string {
  const { about } = whyWords;
  const { ambition, backup, fullBuild, measures } = accountWords;
  if (other.field === "investment") return measures[other.measure];
  if (other.field === "opening") return { first: about.first, phase: measures.phase, full: fullBuild }[other.stage];
  if (other.field === "accelerators") return about.otherModel;
  if (other.field === "jobs") return about.otherJobs;
  if (other.field === "status") return other.part === true ? about.extension : measures.site_total;
  if (other.field !== "capacity" || claim.field !== "capacity") return about.otherName;
  if (other.basis === "backup_power") return backup;
  if (other.stage === claim.stage) return about.otherBasis;
  return {
    full_build: about.plan,
    operating: about.running,
    phase: measures.phase,
    potential: ambition,
  }[other.stage];
}

function isExclusion(step: RuleStep): boolean {
  return ruleExclusions.some((one) => one === step);
}
