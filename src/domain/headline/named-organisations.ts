import type { OrganisationClaim } from "../record/claim";
import type { Headline } from "./headline";
import type { RuleStep } from "./rule";
import { decide, type RuleContext } from "./verdict";

/** Who is named by the newest statements; `claims` holds one for each organisation. */
export type Named = {
  readonly headline: Headline<OrganisationClaim>;
  readonly claims: readonly OrganisationClaim[];
};

/** The steps at which a claim of the same day as the newest one loses. */
const sameDay: ReadonlySet<RuleStep | undefined> = new Set<RuleStep>(["class", "qualifier", "id"]);

/**
 * The tenants or owners named on the newest day: a press release names several at once, and none of them is less the
 * tenant for it. Null where no claim may stand.
 */
export function newestNamed(claims: readonly OrganisationClaim[], ruleContext: RuleContext): Named | null {
  const verdict = decide(claims, ruleContext);
  if (!verdict) return null;
  const byOrganisation = new Map([[verdict.claim.organisation, verdict.claim]]);
  for (const claim of claims)
    if (sameDay.has(verdict.lost.get(claim)) && !byOrganisation.has(claim.organisation))
      byOrganisation.set(claim.organisation, claim);
  const named = [...byOrganisation.values()];
  const lost = new Map([...verdict.lost].filter(([claim]) => !named.includes(claim)));
  return { headline: { ...verdict, lost, part: false }, claims: named };
}
