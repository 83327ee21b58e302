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

/**
 * How the claims of a site name an organisation: `now` by the newest ones, `before` by an earlier one, `also` by others,
 * such as undated ones.
 */
export const namedWhens = ["now", "before", "also"] as const;

export type NamedWhen = (typeof namedWhens)[number];

/** Returns how the undoubted claims of one role name each organisation; `named` has those that the newest ones name. */
export function namedAt(claims: readonly OrganisationClaim[], named: Named | null): ReadonlyMap<string, NamedWhen> {
  const found = new Map<string, NamedWhen>();
  const newest = named?.headline.claim.stated ?? null;
  for (const { organisation: id, stated, doubt } of claims)
    if (doubt === undefined)
      found.set(id, newest !== null && stated !== null && stated < newest ? "before" : (found.get(id) ?? "also"));
  for (const { organisation } of named?.claims ?? []) found.set(organisation, "now");
  return found;
}

/** Returns the ids of the organisations that undoubted claims name beside the newest ones, each once. */
export function namedBeside(
  claims: readonly OrganisationClaim[],
  named: Named,
): { readonly before: readonly string[]; readonly also: readonly string[] } {
  const found = [...namedAt(claims, named)];
  const of = (when: NamedWhen) => found.flatMap(([id, one]) => (one === when ? [id] : []));
  return { before: of("before"), also: of("also") };
}
