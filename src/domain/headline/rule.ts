/** How the page chooses among claims (address parameter `claims`); `headline` is the rule of the Method page, the default. */
export const claimRules = ["headline", "newest", "lowest", "highest", "primary"] as const;

export type ClaimRule = (typeof claimRules)[number];

/** Reasons for which a claim cannot stand, in the order in which a rule looks for them. */
export type Exclusion = "doubt" | "converted" | "not_primary" | "unmeasured" | "undated" | "aggregator";

/** What decides between two claims that can stand, in the order in which a rule looks at it. */
export type Criterion = "older" | "larger" | "smaller" | "class" | "later" | "qualifier" | "id";

/** The step of a rule at which a claim loses. */
export type RuleStep = Exclusion | Criterion;

/** A rule as data: the code runs it and the Method page prints it, so the two cannot disagree. */
export type Procedure = {
  readonly exclude: readonly Exclusion[];
  /** The first of the claims in this order decides the value. */
  readonly decide: readonly Criterion[];
  /** Among the claims that give this very value the first in this order is shown, the origin; null: the deciding claim itself. */
  readonly origin: readonly Criterion[] | null;
};

/** How many months before an aggregator's claim something better outranks it. */
export const aggregatorMonths = 12;

const origin: readonly Criterion[] = ["class", "later", "qualifier", "id"];
const newestFirst: readonly Criterion[] = ["older", "class", "qualifier", "id"];

/** The rules (data/CODEBOOK.md, "The headline value"). */
export const procedures: Readonly<Record<ClaimRule, Procedure>> = {
  headline: { exclude: ["doubt", "converted", "undated", "aggregator"], decide: newestFirst, origin },
  newest: { exclude: ["doubt", "converted", "undated"], decide: newestFirst, origin: null },
  lowest: { exclude: ["doubt", "converted", "unmeasured"], decide: ["larger", ...origin], origin: null },
  highest: { exclude: ["doubt", "converted", "unmeasured"], decide: ["smaller", ...origin], origin: null },
  primary: { exclude: ["doubt", "converted", "not_primary", "undated"], decide: newestFirst, origin },
};

/** The rule for fields without a size, such as the status: the lowest of them means nothing, so the headline rule stands. */
export function ruleWithoutSize(rule: ClaimRule): ClaimRule {
  return rule === "lowest" || rule === "highest" ? "headline" : rule;
}
