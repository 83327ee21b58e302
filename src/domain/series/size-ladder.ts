import { ambitionOf, capacityOf, headlineBases, type HeadlineBasis } from "../headline/headline";
import type { ReadSite } from "../headline/read-site";
import { isAggregatorOnly, type RuleContext } from "../headline/verdict";
import type { CapacityClaim, CapacityStage, Qualifier } from "../record/claim";
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
 * Returns the sizes that are stated of a site: what operates, a part, the plan, and the ambition beyond the
 * plan, in this order, each on every basis on which it is stated. A stage that nobody states has no rung.
 */
export function sizeLadder({ site: { claims } }: Pick<ReadSite, "site">, ruleContext: RuleContext): readonly Rung[] {
  return ladderStages.flatMap((stage) =>
    headlineBases.flatMap((basis) => {
      const verdict =
        stage === "potential" ? ambitionOf(claims, ruleContext, basis) : capacityOf(claims, ruleContext, basis, stage);
      const claim = verdict?.claim ?? null;
      return claim === null
        ? []
        : { stage, basis, claim, aggregatorOnly: isAggregatorOnly(claim, claims, ruleContext.sources) };
    }),
  );
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
