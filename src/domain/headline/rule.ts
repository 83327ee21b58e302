/** The rules for choosing among claims (address parameter `claims`). `headline` is the default. */
export const claimRules = ["headline", "newest", "lowest", "highest", "primary"] as const;

export type ClaimRule = (typeof claimRules)[number];

/** The reasons for excluding a claim, in the order in which a rule applies them. */
export const ruleExclusions = ["doubt", "converted", "not_primary", "unmeasured", "undated", "aggregator"] as const;
export type Exclusion = (typeof ruleExclusions)[number];

/**
 * The criteria that decide between two claims. `older`, `later`, `larger` and `smaller` describe the claim that loses.
 */
export type Criterion = "older" | "larger" | "smaller" | "class" | "later" | "qualifier" | "id";

/** The step of a rule at which a claim loses. */
export type RuleStep = Exclusion | Criterion;

/** A rule as data, which the code runs and the Method page prints, so that they cannot differ. */
export type Procedure = {
  readonly exclude: readonly Exclusion[];
  /** The order of the claims; the first one decides the value. */
  readonly decide: readonly Criterion[];
  /**
   * The order of the claims that give the decided value; the first one, the origin, is shown. Null shows the deciding
   * claim.
   */
  readonly origin: readonly Criterion[] | null;
};

/** The months before an aggregator's claim within which a claim of a better class outranks it. */
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

/**
 * Returns the rule for fields without a size, such as the status: the headline rule in place of `lowest` and `highest`.
 */
export function ruleWithoutSize(rule: ClaimRule): ClaimRule {
  return rule === "lowest" || rule === "highest" ? "headline" : rule;
}
