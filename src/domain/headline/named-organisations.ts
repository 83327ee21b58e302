import type { OrganisationClaim } from "../record/claim";
import type { Headline } from "./headline";
import type { RuleStep } from "./rule";
import { decide, type RuleContext } from "./verdict";

/** The roles that claims give. The operator is a key of the site instead. */
export const namedRoles = ["owner", "tenant"] as const;

export type NamedRole = (typeof namedRoles)[number];

/** The organisations that the newest statements name. `claims` has one claim for each. */
export type Named = {
  readonly headline: Headline<OrganisationClaim>;
  readonly claims: readonly OrganisationClaim[];
};

/** The steps at which a claim loses that was stated on the same day as the newest one. */
const sameDay: ReadonlySet<RuleStep | undefined> = new Set<RuleStep>(["class", "qualifier", "id"]);

/**
 * Returns the tenants or owners named on the newest day. There may be several, because a press release can name several
 * at once. Returns null if no claim can be chosen.
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

/**
 * Returns what claims of owners say of their stake, each text once, since many are of a part, of the operator or of its
 * group. Empty for tenants, whose use of a site has a figure of its own.
 */
export function stakesOf(claims: readonly OrganisationClaim[]): readonly string[] {
  return [...new Set(claims.flatMap(({ field, scope }) => (field === "owner" ? [scope] : [])))];
}
