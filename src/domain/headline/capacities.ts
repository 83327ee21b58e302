import type { CapacityClaim, Claim } from "../record/claim";
import { ambitionOf, capacityOf, headlineBases, wholeCapacityOf, type HeadlineBasis } from "./headline";
import type { RuleContext } from "./verdict";

/** The claims that stand for the MW of a site on one basis. Null means "not stated". */
export type BasisCapacity = {
  /** What every total counts: what is planned, or else what is in operation. */
  readonly whole: CapacityClaim | null;
  readonly operating: CapacityClaim | null;
  readonly phase: CapacityClaim | null;
  /** The ambition, if it exceeds `whole`. */
  readonly ambition: CapacityClaim | null;
};

/** The claims that stand for the MW of a site by basis, which are never added. */
export type Capacities = Readonly<Record<HeadlineBasis, BasisCapacity>>;

/** Returns the capacities of a site. */
export function capacitiesOf(claims: readonly Claim[], ruleContext: RuleContext): Capacities {
  const own = claims.filter(({ field }) => field === "capacity");
  const of = (basis: HeadlineBasis): BasisCapacity => ({
    whole: wholeCapacityOf(own, ruleContext, basis)?.claim ?? null,
    operating: capacityOf(own, ruleContext, basis, "operating")?.claim ?? null,
    phase: capacityOf(own, ruleContext, basis, "phase")?.claim ?? null,
    ambition: ambitionOf(own, ruleContext, basis)?.claim ?? null,
  });
  return ofBases(of);
}

/** Returns one value for each basis of headlines. */
export function ofBases<T>(of: (basis: HeadlineBasis) => T): Readonly<Record<HeadlineBasis, T>> {
  const [itLoad, unspecified, grid] = headlineBases;
  return { [itLoad]: of(itLoad), [unspecified]: of(unspecified), [grid]: of(grid) };
}
