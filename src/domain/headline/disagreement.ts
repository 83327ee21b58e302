import type { CapacityClaim, InvestmentClaim, OpeningClaim } from "../record/claim";
import { euros } from "./headline";
import type { RuleStep } from "./rule";
import { mayAgree } from "./slip";
import type { RuleContext, Verdict } from "./verdict";

/** Two amounts in different currencies agree where their euros lie within this share of each other: rounding, not disagreement. */
export const conversionTolerance = 0.05;

/** The fields in which sources can be seen to disagree. */
export const disputableFields = ["investment", "capacity", "opening"] as const;
export type DisputableField = (typeof disputableFields)[number];

/** What the claims say among which a headline was chosen, where they differ. */
export type Disagreement<C> = {
  /** All sound claims about the same thing, the shown one among them. */
  readonly claims: readonly C[];
  readonly lowest: C;
  readonly highest: C;
};

/** Claims that lost by these steps say nothing that could disagree: they are doubted, or a conversion of another claim. */
const unsound: ReadonlySet<RuleStep | undefined> = new Set<RuleStep>(["doubt", "converted"]);

/** Where claims of the headline's own measure differ; null where they agree. */
export function investmentDisagreement(
  verdict: Verdict<InvestmentClaim> | null,
  ruleContext: Pick<RuleContext, "rates">,
): Disagreement<InvestmentClaim> | null {
  return spread(
    verdict,
    (claim) => euros(claim, ruleContext),
    (a, b) => {
      if (a.currency === b.currency) return a.amount === b.amount;
      const [low = 0, high = 0] = [euros(a, ruleContext) ?? 0, euros(b, ruleContext) ?? 0].toSorted((x, y) => x - y);
      return high <= low * (1 + conversionTolerance);
    },
  );
}

/** Where claims of the headline's own stage and basis differ; null where they agree. */
export function capacityDisagreement(verdict: Verdict<CapacityClaim> | null): Disagreement<CapacityClaim> | null {
  return spread(
    verdict,
    (claim) => claim.mw,
    (a, b) => a.mw === b.mw,
  );
}

/** Where dates of the headline's own stage exclude one another; null where they may all be true. */
export function openingDisagreement(verdict: Verdict<OpeningClaim> | null): Disagreement<OpeningClaim> | null {
  return spread(verdict, (claim) => Number(claim.date.slice(0, 4)), mayAgree);
}

function spread<C>(
  verdict: Verdict<C> | null,
  size: (claim: C) => number | null,
  agree: (a: C, b: C) => boolean,
): Disagreement<C> | null {
  if (!verdict) return null;
  const others = [...verdict.lost].filter(([, step]) => !unsound.has(step)).map(([claim]) => claim);
  const sized = [verdict.claim, ...others]
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
