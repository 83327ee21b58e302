import { claimsOf, type Claim } from "../record/claim";
import type { Headline } from "./headline";
import { decide, type RuleContext } from "./verdict";

/** The fields whose claims all speak of the site as a whole: no part can stand for it. */
export const plainFields = ["accelerators", "energy", "cooling", "heat_reuse", "pue", "site_area", "jobs"] as const;

export type PlainField = (typeof plainFields)[number];

type ClaimOf<F extends PlainField> = Extract<Claim, { readonly field: F }>;

/** What of a claim is its value: claims that agree in it say the same, and the origin among them is shown. */
const valueOf: { readonly [F in PlainField]: (claim: ClaimOf<F>) => string } = {
  accelerators: ({ count, model, stage }) => `${count} ${model ?? ""} ${stage}`,
  energy: ({ text }) => text,
  cooling: ({ text }) => text,
  heat_reuse: ({ text }) => text,
  pue: ({ value }) => String(value),
  site_area: ({ m2 }) => String(m2),
  jobs: ({ count, stage }) => `${count} ${stage}`,
};

/** The stages of jobs in the order in which one figure may stand for the site: those that stay before those that build. */
const jobOrder = ["permanent", "unspecified", "construction"] as const;

/** The headline of a field of which no claim speaks of a part; of jobs the permanent ones before others. Null is "not stated". */
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

/** The claims among which one is chosen, the set to be tried first first. */
function candidatesOf<C extends Claim>(claims: readonly C[]): readonly (readonly C[])[] {
  const isJobs = claims.some(({ field }) => field === "jobs");
  return isJobs
    ? jobOrder.map((stage) => claims.filter((claim) => "stage" in claim && claim.stage === stage))
    : [claims];
}
