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
import { interval } from "../record/partial-date";
import { decide, type RuleContext, type Verdict } from "./verdict";

/** A site's headline for a field: one of its claims, never a mean or a sum. `part`: no claim of the whole may stand. */
export type Headline<C> = Verdict<C> & { readonly part: boolean };

/** The measure that speaks of the whole site, and those that may stand for a part of it, in this order. */
export const wholeMeasure: Measure = "site_total";
export const partMeasures: readonly Measure[] = ["phase", "tenant_equipment"];

/** Whether money of a measure may stand for a site's investment, of the whole or of a part: a customer's contract never does. */
export function mayStandForInvestment(measure: Measure): boolean {
  return measure === wholeMeasure || partMeasures.includes(measure);
}

/** The bases in the order in which one figure may stand for the site. Backup power is never capacity. */
export const headlineBases = ["it_load", "unspecified", "grid_connection"] as const satisfies readonly Basis[];
export type HeadlineBasis = (typeof headlineBases)[number];

/** The stages that speak of the whole: what is planned, and what is in use. */
export const capacityWholeStages = ["full_build", "operating"] as const satisfies readonly CapacityStage[];

/** The headline investment: the whole site's, else the best part's; null is "not stated". */
export function headlineInvestment(
  claims: readonly Claim[],
  ruleContext: RuleContext,
): Headline<InvestmentClaim> | null {
  const of = (measure: Measure) => investmentOf(claims, ruleContext, measure);
  return whole(of(wholeMeasure)) ?? part(firstOf(partMeasures, of));
}

/** The verdict over the investment claims of one measure; amounts compare in euros, each at its own rate. */
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

/** The verdict over the capacity claims of one basis and stage, in MW; null is "not stated". */
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

/** The one capacity of a basis that counts for the whole site, in every total: what is planned, else what is in operation. */
export function wholeCapacityOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  basis: HeadlineBasis,
): Verdict<CapacityClaim> | null {
  return firstOf(capacityWholeStages, (stage) => capacityOf(claims, ruleContext, basis, stage));
}

/** The one capacity that stands for the site: planned before operating, IT load before unspecified before grid; else the best part's; null is "not stated". */
export function headlineCapacity(claims: readonly Claim[], ruleContext: RuleContext): Headline<CapacityClaim> | null {
  const of = (stage: CapacityStage) => firstOf(headlineBases, (basis) => capacityOf(claims, ruleContext, basis, stage));
  return whole(firstOf(capacityWholeStages, of)) ?? part(of("phase"));
}

/** The headline opening: of the first capacity, else of a part; null is "not stated". */
export function headlineOpening(claims: readonly Claim[], ruleContext: RuleContext): Headline<OpeningClaim> | null {
  return whole(openingOf(claims, ruleContext, "first")) ?? part(openingOf(claims, ruleContext, "phase"));
}

/** The verdict over the opening claims of one stage; the lowest date is the earliest. */
export function openingOf(
  claims: readonly Claim[],
  ruleContext: RuleContext,
  stage: OpeningStage,
): Verdict<OpeningClaim> | null {
  return decide(
    claimsOf(claims, "opening").filter((claim) => claim.stage === stage),
    ruleContext,
    { value: (claim) => `${claim.date} ${claim.kind}`, size: (claim) => dayNumber(claim.date) },
  );
}

/** The headline status: the deciding statement about the whole site itself; null is "not stated". */
export function headlineStatus(claims: readonly Claim[], ruleContext: RuleContext): Headline<StatusClaim> | null {
  return whole(statusOf(claims, ruleContext, false));
}

/**
 * The verdict over the status claims of the whole site, or (`ofPart`) over those of an extension, a phase or a building of
 * it, which never stand for the site and are said beside its status.
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

/** An amount in euros at the rate of its statement; null where it cannot be converted. */
export function euros(
  { amount, currency, stated }: InvestmentClaim,
  { rates }: Pick<RuleContext, "rates">,
): number | null {
  const converted = convert(amount, currency, stated, "EUR", rates);
  return typeof converted === "string" ? null : converted.amount;
}

/** The middle of a date as a number of days, so that a vague date lies between its ends; null for a malformed one. */
function dayNumber(date: string): number | null {
  const period = interval(date);
  return period && (Date.parse(period.start) + Date.parse(period.end)) / 2 / 86_400_000;
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
