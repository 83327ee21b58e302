import type { CapacityClaim, InvestmentClaim, OpeningClaim } from "../record/claim";
import { euros } from "./headline";
import type { RuleStep } from "./rule";
import { mayAgree } from "./opening-dates";
import type { RuleContext, Verdict } from "./verdict";

/**
 * The share by which the euros of two amounts in different currencies may differ and still agree, because of rounding.
 */
export const conversionTolerance = 0.05;

/** The fields in which disagreement is detected. */
export const disputableFields = ["investment", "capacity", "opening"] as const;
export type DisputableField = (typeof disputableFields)[number];

/** The claims from which a headline was chosen, if they differ. */
export type Disagreement<C> = {
  /** All claims about the same thing that are neither doubted nor converted, including the shown one. */
  readonly claims: readonly C[];
  readonly lowest: C;
  readonly highest: C;
};

/** The steps whose losing claims are ignored, because they are doubted or conversions of another claim. */
const unsound: ReadonlySet<RuleStep | undefined> = new Set<RuleStep>(["doubt", "converted"]);

/** Returns the disagreement among claims of the headline's measure, or null if they agree. */
export function investmentDisagreement(
  verdict: Verdict<InvestmentClaim> | null,
  ruleContext: Pick<RuleContext, "rates">,
): Disagreement<InvestmentClaim> | null {
  return differingAmounts(soundOf(verdict), ruleContext);
}

/** Returns the disagreement among claims of the headline's stage and basis, or null if they agree. */
export function capacityDisagreement(verdict: Verdict<CapacityClaim> | null): Disagreement<CapacityClaim> | null {
  return differingMegawatts(soundOf(verdict));
}

/** Returns the disagreement among dates of the headline's stage, or null if all of them can be true. */
export function openingDisagreement(verdict: Verdict<OpeningClaim> | null): Disagreement<OpeningClaim> | null {
  return differingDates(soundOf(verdict));
}

/** Returns the disagreement among amounts for one thing, or null if they agree, apart from rounded conversions. */
export function differingAmounts(
  claims: readonly InvestmentClaim[],
  ruleContext: Pick<RuleContext, "rates">,
): Disagreement<InvestmentClaim> | null {
  return spread(
    claims,
    (claim) => euros(claim, ruleContext),
    (a, b) => {
      if (a.currency === b.currency) return a.amount === b.amount;
      const [low = 0, high = 0] = [euros(a, ruleContext) ?? 0, euros(b, ruleContext) ?? 0].toSorted((x, y) => x - y);
      return high <= low * (1 + conversionTolerance);
    },
  );
}

/** Returns the disagreement among megawatts of one stage and basis, or null if they agree. */
export function differingMegawatts(claims: readonly CapacityClaim[]): Disagreement<CapacityClaim> | null {
  return spread(
    claims,
    (claim) => claim.mw,
    (a, b) => a.mw === b.mw,
  );
}

/** Returns the disagreement among dates of one stage, or null if all of them can be true. */
export function differingDates(claims: readonly OpeningClaim[]): Disagreement<OpeningClaim> | null {
  return spread(claims, (claim) => Number(claim.date.slice(0, 4)), mayAgree);
}

/** Returns the claims of a verdict that are neither doubted nor conversions, the shown one first. */
function soundOf<C>(verdict: Verdict<C> | null): readonly C[] {
  if (!verdict) return [];
  return [verdict.claim, ...[...verdict.lost].filter(([, step]) => !unsound.has(step)).map(([claim]) => claim)];
}

function spread<C>(
  all: readonly C[],
  size: (claim: C) => number | null,
  agree: (a: C, b: C) => boolean,
): Disagreement<C> | null {
  const sized = all
    .flatMap((claim) => {
      const value = size(claim);
      return value === null ? [] : [{ claim, value }];
    })
    .toSorted((a, b) => a.value - b.value);
  const claims = sized.map(({ claim }) => claim);
  const [lowest, highest] = [claims[0], claims.at(-1)];
  const differ = claims.some((a, index) => claims.slice(index + 1).some((b) => !agree(a, b)));
  return lowest === undefined || highest === undefined || !differ ? null : { claims, lowest, highest };
}
