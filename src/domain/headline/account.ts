import {
  claimsOf,
  type CapacityClaim,
  type Claim,
  type Field,
  type InvestmentClaim,
  type OpeningClaim,
} from "../record/claim";
import { differingAmounts, differingDates, differingMegawatts, type Disagreement } from "./disagreement";
import { capacityWholeStages, partMeasures, wholeMeasure } from "./headline";
import type { RuleContext } from "./verdict";

/** What a claim is about: the whole site (of an opening, its first capacity), a part of it, or something beside it. */
export type About = "whole" | "part" | "beside";

/** The claims whose values can contradict each other. */
export type Disputable = InvestmentClaim | CapacityClaim | OpeningClaim;

/**
 * What is true of all claims of a site in one field, whatever the rule chooses. Each claim is in exactly one of the
 * lists; `whole`, `part` and `beside` have no doubted and no converted ones.
 */
export type Account = {
  readonly field: Field;
  readonly whole: readonly Claim[];
  /** The disagreements among the claims about the whole: one for each measure, stage or basis whose claims differ. */
  readonly differing: readonly Disagreement<Disputable>[];
  readonly part: readonly Claim[];
  readonly beside: readonly Claim[];
  readonly doubted: readonly Claim[];
  readonly converted: readonly Claim[];
};

/** Returns what is true of all claims of one field, or null if there is none. */
export function accountOf(
  all: readonly Claim[],
  field: Field,
  ruleContext: Pick<RuleContext, "rates">,
): Account | null {
  const claims = all.filter((claim) => claim.field === field);
  if (claims.length === 0) return null;
  const sound = claims.filter(({ doubt, converted }) => doubt === undefined && converted !== true);
  const about = (what: About) => sound.filter((claim) => aboutOf(claim) === what);
  const whole = about("whole");
  return {
    field,
    whole,
    differing: differences(whole, ruleContext),
    part: about("part"),
    beside: about("beside"),
    doubted: claims.filter(({ doubt }) => doubt !== undefined),
    converted: claims.filter(({ doubt, converted }) => doubt === undefined && converted === true),
  };
}

/** Returns whether a claim is about the whole site, a part of it, or something that never stands for it. */
export function aboutOf(claim: Claim): About {
  if (claim.field === "investment")
    return claim.measure === wholeMeasure ? "whole" : partMeasures.includes(claim.measure) ? "part" : "beside";
  if (claim.field === "capacity") {
    if (claim.basis === "backup_power" || claim.stage === "potential") return "beside";
    return claim.stage === "phase" ? "part" : "whole";
  }
  if (claim.field === "opening") return claim.stage === "first" ? "whole" : claim.stage === "phase" ? "part" : "beside";
  return claim.field === "status" && claim.part === true ? "part" : "whole";
}

function differences(
  whole: readonly Claim[],
  ruleContext: Pick<RuleContext, "rates">,
): readonly Disagreement<Disputable>[] {
  const capacity = claimsOf(whole, "capacity");
  const kinds = capacityWholeStages.flatMap((stage) =>
    [...new Set(capacity.map(({ basis }) => basis))].map((basis) =>
      capacity.filter((claim) => claim.stage === stage && claim.basis === basis),
    ),
  );
  return [
    differingAmounts(claimsOf(whole, "investment"), ruleContext),
    ...kinds.map(differingMegawatts),
    differingDates(claimsOf(whole, "opening")),
  ].filter((found) => found !== null);
}
