import type { OrganisationClaim } from "../record/claim";
import { claimsOf } from "../record/claim";
import type { ReadSite } from "./read-site";
import { newestNamed } from "./named-organisations";
import { interval } from "../record/partial-date";
import { sourceClasses } from "../record/source";
import { classOf, type RuleContext } from "./verdict";

/** The roles that only claims give; the operator is a site's own. */
export const namedRoles = ["owner", "tenant"] as const;

export type NamedRole = (typeof namedRoles)[number];

/** A site that claims name an organisation for. */
export type Naming = {
  readonly readSite: ReadSite;
  /** The earliest dated undoubted statement, of its day the one of the nearest source; an undated one where there is no other. */
  readonly first: OrganisationClaim;
  /** The latest one: the first itself where there is but one. */
  readonly newest: OrganisationClaim;
  /** Who the newest statements about the site name, where the organisation is no longer among them; else empty. */
  readonly instead: readonly string[];
};

/** The sites that an organisation runs, in their order. */
export function operatedBy(all: readonly ReadSite[], organisation: string): readonly ReadSite[] {
  return all.filter(({ site }) => site.operator === organisation);
}

/** The sites for which an undoubted claim names an organisation in a role: the newest statement first, undated last. */
export function namings(
  all: readonly ReadSite[],
  organisation: string,
  role: NamedRole,
  ruleContext: RuleContext,
): readonly Naming[] {
  const rank = (claim: OrganisationClaim) => sourceClasses.indexOf(classOf(claim, ruleContext.sources));
  return all
    .flatMap((readSite) => {
      const claims = claimsOf(readSite.site.claims, role);
      const naming = claims
        .filter((claim) => claim.organisation === organisation && claim.doubt === undefined)
        .toSorted((a, b) => compare(firstDay(a), firstDay(b)) || rank(a) - rank(b) || compare(a.id, b.id));
      const first = naming.find(({ stated }) => stated !== null) ?? naming[0];
      const lastDay = naming.at(-1);
      const newest = lastDay && naming.find((claim) => firstDay(claim) === firstDay(lastDay));
      if (!first || !newest) return [];
      const named = newestNamed(claims, ruleContext)?.claims.map((claim) => claim.organisation) ?? [];
      return [{ readSite, first, newest, instead: named.includes(organisation) ? [] : named }];
    })
    .toSorted(
      (a, b) => compare(firstDay(b.newest), firstDay(a.newest)) || compare(a.readSite.site.id, b.readSite.site.id),
    );
}

function firstDay({ stated }: OrganisationClaim): string {
  return stated === null ? "" : (interval(stated)?.start ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
