import {
  claimsOf,
  type Basis,
  type CapacityClaim,
  type CapacityStage,
  type Claim,
  type InvestmentClaim,
  type Measure,
  type OpeningClaim,
  type OpeningStage,
  type StatusClaim,
} from "../record/claim";
import { convert } from "../record/money";
import { middleDay } from "../record/partial-date";
import { decide, type RuleContext, type Verdict } from "./verdict";

/**
 * The headline of a site for a field: one of its claims, never a mean or a sum. `part` is true if no claim about the
 * whole can be chosen and this one is about a part.
 */
export type Headline<C> = Verdict<C> & { readonly part: boolean };

/**
 * The measure of investments in the whole site. `partMeasures` are those that can be the headline for a part of it, in
 * order of preference.
 */
export const wholeMeasure: Measure = "site_total";
export const partMeasures: readonly Measure[] = ["phase", "tenant_equipment"];

/**
 * Returns whether investments of a measure can be the headline of a site, for the whole or for a part. A customer's
 * contract cannot.
 */
export function mayStandForInvestment(measure: Measure): boolean {
  return measure === wholeMeasure || partMeasures.includes(measure);
}

/** The bases of the headline capacity in order of preference. Backup power never counts as capacity. */
export const headlineBases = ["it_load", "unspecified", "grid_connection"] as const satisfies readonly Basis[];
export type HeadlineBasis = (typeof headlineBases)[number];

/** The stages about the whole site in order of preference: what is planned, then what is in operation. */
export const capacityWholeStages = ["full_build", "operating"] as const satisfies readonly CapacityStage[];

/** Returns the headline investment: that of the whole site, or else of the preferred part. Null means "not stated". */
export function headlineInvestment(
  claims: readonly Claim[],
  ruleContext: RuleContext,
): Headline<InvestmentClaim> | null {
  const of = (measure: Measure) => investmentOf(claims, ruleContext, measure);
  return whole(of(wholeMeasure)) ?? part(firstOf(partMeasures, of));
}

/**
 * Returns the verdict over the investment claims of one measure, compared in EUR, each at its own exchange rate. Null
 * means "not stated".
 */
export function investmentOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  measure: Measure,
): Verdict<InvestmentClaim> | null {
  return decide(
    claimsOf(claims, "investment").filter((claim) => claim.measure === measure),
    ruleContext,
    { value: (claim) => `${claim.amount} ${claim.currency}`, size: (claim) => euros(claim, ruleContext) },
  );
}

/** Returns the verdict over the capacity claims (MW) of one basis and stage. Null means "not stated". */
export function capacityOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  basis: Basis,
  stage: CapacityStage,
): Verdict<CapacityClaim> | null {
  return decide(
    claimsOf(claims, "capacity").filter((claim) => claim.basis === basis && claim.stage === stage),
    ruleContext,
    { value: (claim) => String(claim.mw), size: (claim) => claim.mw },
  );
}

/**
 * Returns the capacity of one basis that every total counts for the whole site: what is planned, or else what is in
 * operation. Null means "not stated".
 */
export function wholeCapacityOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  basis: HeadlineBasis,
): Verdict<CapacityClaim> | null {
  return firstOf(capacityWholeStages, (stage) => capacityOf(claims, ruleContext, basis, stage));
}

/**
 * Returns the verdict over the ambitions of one basis that exceed the capacity of the whole site: a smaller one is of an
 * extension alone. Null means "not stated".
 */
export function ambitionOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  basis: HeadlineBasis,
): Verdict<CapacityClaim> | null {
  const wholeMw = wholeCapacityOf(claims, ruleContext, basis)?.claim.mw ?? 0;
  const larger = claimsOf(claims, "capacity").filter(({ stage, mw }) => stage === "potential" && mw > wholeMw);
  return capacityOf(larger, ruleContext, basis, "potential");
}

/**
 * Returns the headline capacity: planned before operating, and IT load before unspecified before grid connection; if no
 * claim is about the whole, that of a part. Null means "not stated".
 */
export function headlineCapacity(claims: readonly Claim[], ruleContext: RuleContext): Headline<CapacityClaim> | null {
  const of = (stage: CapacityStage) => firstOf(headlineBases, (basis) => capacityOf(claims, ruleContext, basis, stage));
  return whole(firstOf(capacityWholeStages, of)) ?? part(of("phase"));
}

/** Returns the headline opening: that of the first capacity, or else that of a part. Null means "not stated". */
export function headlineOpening(claims: readonly Claim[], ruleContext: RuleContext): Headline<OpeningClaim> | null {
  return whole(openingOf(claims, ruleContext, "first")) ?? part(openingOf(claims, ruleContext, "phase"));
}

/**
 * Returns the verdict over the opening claims of one stage, in which the smallest size is the earliest date. Null means
 * "not stated".
 */
export function openingOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  stage: OpeningStage,
): Verdict<OpeningClaim> | null {
  return decide(
    claimsOf(claims, "opening").filter((claim) => claim.stage === stage),
    ruleContext,
    { value: (claim) => `${claim.date} ${claim.kind}`, size: (claim) => middleDay(claim.date) },
  );
}

/** Returns the headline status, which is always about the whole site. Null means "not stated". */
export function headlineStatus(claims: readonly Claim[], ruleContext: RuleContext): Headline<StatusClaim> | null {
  return whole(statusOf(claims, ruleContext, false));
}

/**
 * Returns the verdict over the status claims about the whole site or, with `ofPart`, over those about an extension, a
 * phase or a building. The latter are never the headline status and are shown beside it. Null means "not stated".
 */
export function statusOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  ofPart: boolean,
): Verdict<StatusClaim> | null {
  return decide(
    claimsOf(claims, "status").filter((claim) => (claim.part === true) === ofPart),
    ruleContext,
  );
}

/** Returns an amount in EUR at the exchange rate of its statement, or null if it cannot be converted. */
export function euros(
  { amount, currency, stated }: InvestmentClaim,
  { rates }: Pick<RuleContext, "rates">,
): number | null {
  const converted = convert(amount, currency, stated, "EUR", rates);
  return typeof converted === "string" ? null : converted.amount;
}

function whole<C>(verdict: Verdict<C> | null): Headline<C> | null {
  return verdict && { ...verdict, part: false };
}

function part<C>(verdict: Verdict<C> | null): Headline<C> | null {
  return verdict && { ...verdict, part: true };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
