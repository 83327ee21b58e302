import {
  claimsOf,
  type Basis,
  type CapacityClaim,
  type CapacityStage,
  type Claim,
  type InvestmentClaim,
  type Measure,
  type OpeningClaim,
  type StatusClaim,
} from "./claim";
import { decide, type Sources, type Verdict } from "./verdict";

/** A site's headline for a field: one of its claims, never a mean or a sum. `part`: no claim of the whole may stand. */
export type Headline<C> = Verdict<C> & { readonly part: boolean };

/** The measure that speaks of the whole site, and those that may stand for a part of it, in this order. Others never stand for the investment. */
export const wholeMeasure: Measure = "site_total";
export const partMeasures: readonly Measure[] = ["phase", "tenant_equipment", "contract"];

/** The bases in the order in which one figure may stand for the site. Backup power is never capacity. */
export const headlineBases = ["it_load", "unspecified", "grid_connection"] as const satisfies readonly Basis[];
export type HeadlineBasis = (typeof headlineBases)[number];

/** The stages that speak of the whole: what is planned, and what is in use. */
export const capacityWholeStages = ["full_build", "operating"] as const satisfies readonly CapacityStage[];
export type CapacityWholeStage = (typeof capacityWholeStages)[number];

/** The headline investment: the whole site's, else the best part's; null is "not stated". */
export function headlineInvestment(claims: readonly Claim[], sources: Sources): Headline<InvestmentClaim> | null {
  const of = (measure: Measure) => decideInvestment(claims, sources, measure);
  return whole(of(wholeMeasure)) ?? part(firstOf(partMeasures, of));
}

/** The best claim of a phase, to be marked inside the bar of a whole; null where there is none. */
export function investmentPhase(claims: readonly Claim[], sources: Sources): Verdict<InvestmentClaim> | null {
  return decideInvestment(claims, sources, "phase");
}

/** The headline capacity of one basis and stage of the whole site, in MW; null is "not stated". */
export function capacityOf(
  claims: readonly Claim[],
  sources: Sources,
  basis: Basis,
  stage: CapacityStage,
): Verdict<CapacityClaim> | null {
  return decide(
    claimsOf(claims, "capacity").filter((claim) => claim.basis === basis && claim.stage === stage),
    sources,
    (claim) => String(claim.mw),
  );
}

/** The one capacity that stands for the site: planned before operating, IT load before unspecified before grid; else the best part's; null is "not stated". */
export function headlineCapacity(claims: readonly Claim[], sources: Sources): Headline<CapacityClaim> | null {
  const of = (stage: CapacityStage) => firstOf(headlineBases, (basis) => capacityOf(claims, sources, basis, stage));
  return whole(firstOf(capacityWholeStages, of)) ?? part(of("phase"));
}

/** The headline opening: of the first capacity, else of a part; null is "not stated". */
export function headlineOpening(claims: readonly Claim[], sources: Sources): Headline<OpeningClaim> | null {
  const of = (stage: OpeningClaim["stage"]) =>
    decide(
      claimsOf(claims, "opening").filter((claim) => claim.stage === stage),
      sources,
      (claim) => `${claim.date} ${claim.kind}`,
    );
  return whole(of("first")) ?? part(of("phase"));
}

/** The headline status: the newest statement itself; null is "not stated". */
export function headlineStatus(claims: readonly Claim[], sources: Sources): Headline<StatusClaim> | null {
  return whole(decide(claimsOf(claims, "status"), sources));
}

function decideInvestment(claims: readonly Claim[], sources: Sources, measure: Measure) {
  return decide(
    claimsOf(claims, "investment").filter((claim) => claim.measure === measure),
    sources,
    (claim) => `${claim.amount} ${claim.currency}`,
  );
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
