import { compare } from "../record/texts";
import { ambitionOf, capacityOf, headlineBases, type HeadlineBasis } from "../headline/headline";
import type { ReadSite } from "../headline/read-site";
import { ruleExclusions, type RuleStep } from "../headline/rule";
import { classOf, isAggregatorOnly, type RuleContext } from "../headline/verdict";
import type { CapacityClaim, CapacityStage, Claim, Qualifier } from "../record/claim";
import { interval } from "../record/partial-date";
import { sourceClasses } from "../record/source";
import type { StatusOrUnknown } from "../record/status";

/** The stages of a size ladder, from what runs to what is only hoped for. */
export const ladderStages = [
  "operating",
  "phase",
  "full_build",
  "potential",
] as const satisfies readonly CapacityStage[];
export type LadderStage = (typeof ladderStages)[number];

/** A size of a site in MW, at one stage and on one basis, with the claim that states it. Rungs are never added. */
export type Rung = {
  readonly stage: LadderStage;
  readonly basis: HeadlineBasis;
  readonly claim: CapacityClaim;
  /** True if the value rests on aggregators alone. */
  readonly aggregatorOnly: boolean;
};

/**
 * Returns the sizes that are stated of a site: what operates, the first phase, the plan, and the ambition beyond the
 * plan, in this order, each on every basis on which it is stated. A stage that nobody states has no rung.
 */
export function sizeLadder({ site: { claims } }: Pick<ReadSite, "site">, ruleContext: RuleContext): readonly Rung[] {
  return ladderStages.flatMap((stage) =>
    headlineBases.flatMap((basis) => {
      const claim = claimOf[stage](claims, ruleContext, basis);
      return claim === null
        ? []
        : { stage, basis, claim, aggregatorOnly: isAggregatorOnly(claim, claims, ruleContext.sources) };
    }),
  );
}

type Find = (claims: readonly Claim[], ruleContext: RuleContext, basis: HeadlineBasis) => CapacityClaim | null;

const claimOf: Readonly<Record<LadderStage, Find>> = {
  operating: (claims, ruleContext, basis) => capacityOf(claims, ruleContext, basis, "operating")?.claim ?? null,
  phase: firstPhaseOf,
  full_build: (claims, ruleContext, basis) => capacityOf(claims, ruleContext, basis, "full_build")?.claim ?? null,
  potential: (claims, ruleContext, basis) => ambitionOf(claims, ruleContext, basis)?.claim ?? null,
};

const excluding: ReadonlySet<RuleStep> = new Set(ruleExclusions);

/**
 * Returns the claim of a phase that was stated first, among those that the rule compares; of one day that of the better
 * source class.
 */
function firstPhaseOf(claims: readonly Claim[], ruleContext: RuleContext, basis: HeadlineBasis): CapacityClaim | null {
  const verdict = capacityOf(claims, ruleContext, basis, "phase");
  if (verdict === null) return null;
  const beaten = [...verdict.lost].filter(([, step]) => !excluding.has(step)).map(([claim]) => claim);
  const rank = (claim: CapacityClaim) => sourceClasses.indexOf(classOf(claim, ruleContext.sources));
  const [first] = [verdict.claim, ...beaten].toSorted(
    (a, b) => compare(firstDay(a), firstDay(b)) || rank(a) - rank(b) || compare(a.id, b.id),
  );
  return first ?? null;
}

function firstDay({ stated }: CapacityClaim): string {
  return stated === null ? "" : (interval(stated)?.start ?? "");
}

/** How a size is drawn: with the mark of a status, hollow where a plan is not what runs, as a part, and with a qualifier. */
export type SizeMark = {
  readonly status: StatusOrUnknown;
  readonly hollow: boolean;
  /** True for what is in operation where the AI data center is not: grey, without the mark of a status. */
  readonly inPlace: boolean;
  readonly part: boolean;
  readonly qualifier: Qualifier;
};

/** Returns how a size of a site is drawn, the same wherever it is. What is hoped for is drawn as announced and open upwards. */
export function sizeMark({ stage, qualifier }: CapacityClaim, status: StatusOrUnknown): SizeMark {
  const part = stage === "phase";
  const operates = status === "operating";
  const mark = { hollow: false, inPlace: false, part, qualifier };
  if (stage === "potential") return { ...mark, status: "announced", qualifier: "up_to" };
  if (stage === "operating") return { ...mark, status: "operating", inPlace: !operates };
  return { ...mark, status, hollow: !part && operates };
}
