import { claimsOf, type AcceleratorsClaim, type Claim } from "../record/claim";
import type { Headline } from "./headline";
import { decide, type RuleContext } from "./verdict";

/** The fields whose claims are all about the whole site. */
export const plainFields = ["accelerators", "energy", "cooling", "heat_reuse", "pue", "site_area", "jobs"] as const;

export type PlainField = (typeof plainFields)[number];

type ClaimOf<F extends PlainField> = Extract<Claim, { readonly field: F }>;

/**
 * The value of a claim as a text. Claims with the same text give the same value, and the origin among them is shown.
 */
const valueOf: { readonly [F in PlainField]: (claim: ClaimOf<F>) => string } = {
  accelerators: ({ count, model, stage }) => `${count} ${model ?? ""} ${stage}`,
  energy: ({ text }) => text,
  cooling: ({ text }) => text,
  heat_reuse: ({ text }) => text,
  pue: ({ value }) => String(value),
  site_area: ({ m2 }) => String(m2),
  jobs: ({ count, stage }) => `${count} ${stage}`,
};

/** The stages of jobs in the order in which one is chosen as the headline. */
const jobOrder = ["permanent", "unspecified", "construction"] as const;

/**
 * Returns the headline of a field that has no claims about a part, for jobs the permanent ones first. Null means "not
 * stated".
 */
export function headlineOf<F extends PlainField>(
  claims: readonly Claim[],
  field: F,
  ruleContext: RuleContext,
): Headline<ClaimOf<F>> | null {
  for (const candidates of candidatesOf(claimsOf(claims, field))) {
    const verdict = decide(candidates, ruleContext, { value: valueOf[field] });
    if (verdict) return { ...verdict, part: false };
  }
  return null;
}

/** Returns the sets of claims from which one is chosen, in the order in which they are tried. */
function candidatesOf<C extends Claim>(claims: readonly C[]): readonly (readonly C[])[] {
  const isJobs = claims.some(({ field }) => field === "jobs");
  return isJobs
    ? jobOrder.map((stage) => claims.filter((claim) => "stage" in claim && claim.stage === stage))
    : [claims];
}

/** The accelerators of one model and one stage at a site; `same` are the claims from which the headline is chosen. */
export type AcceleratorCount = {
  readonly headline: Headline<AcceleratorsClaim>;
  readonly same: readonly AcceleratorsClaim[];
};

/**
 * Returns the counts of accelerators, one for each model and stage, because a count of one model does not replace that of
 * another: operating before planned, then the largest first.
 */
export function acceleratorCounts(claims: readonly Claim[], ruleContext: RuleContext): readonly AcceleratorCount[] {
  const all = claimsOf(claims, "accelerators");
  const keyOf = ({ stage, model }: AcceleratorsClaim) => `${stage} ${model ?? ""}`;
  return [...new Set(all.map(keyOf))]
    .flatMap((key) => {
      const same = all.filter((claim) => keyOf(claim) === key);
      const headline = headlineOf(same, "accelerators", ruleContext);
      return headline ? [{ headline, same }] : [];
    })
    .toSorted(
      ({ headline: { claim: a } }, { headline: { claim: b } }) =>
        Number(b.stage === "operating") - Number(a.stage === "operating") || b.count - a.count,
    );
}

/** Returns the count of accelerators that stands for a site in one figure: the largest of its counts; null if none is stated. */
export function headlineAccelerators(
  claims: readonly Claim[],
  ruleContext: RuleContext,
): Headline<AcceleratorsClaim> | null {
  return largestCount(acceleratorCounts(claims, ruleContext))?.headline ?? null;
}

/**
 * Returns the largest of some counts, the first of equals, or null if there is none: that of a site in a total, because its
 * counts overlap.
 */
export function largestCount<T extends Pick<AcceleratorCount, "headline">>(counts: readonly T[]): T | null {
  return counts.reduce<T | null>(
    (most, one) => (most === null || one.headline.claim.count > most.headline.claim.count ? one : most),
    null,
  );
}
