import { compare } from "../record/texts";
import type { OrganisationClaim } from "../record/claim";
import { claimsOf } from "../record/claim";
import type { ReadSite } from "./read-site";
import { namedAt, newestNamed, type NamedRole, type NamedWhen } from "./named-organisations";
import { interval } from "../record/partial-date";
import { sourceClasses } from "../record/source";
import { classOf, type RuleContext } from "./verdict";

/** A site for which claims name an organisation. */
export type Naming = {
  readonly readSite: ReadSite;
  /**
   * The earliest dated claim that is not doubted, with the best source class on its day; an undated one if there is no
   * other.
   */
  readonly first: OrganisationClaim;
  /** The latest claim, which is `first` if there is only one. */
  readonly newest: OrganisationClaim;
  readonly when: NamedWhen;
  /** The organisations that the newest claims name if this one is not among them, otherwise empty. */
  readonly instead: readonly string[];
};

/** Returns the sites that an organisation operates, in their order. */
export function operatedBy(all: readonly ReadSite[], organisation: string): readonly ReadSite[] {
  return all.filter(({ site }) => site.operator === organisation);
}

/**
 * Returns the sites for which a claim without a doubt names an organisation in a role, sorted by newest statement,
 * undated last.
 */
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
      const named = newestNamed(claims, ruleContext);
      const when = namedAt(claims, named).get(organisation) ?? "also";
      const others = named?.claims.map((claim) => claim.organisation) ?? [];
      return [{ readSite, first, newest, when, instead: when === "now" ? [] : others }];
    })
    .toSorted(
      (a, b) => compare(firstDay(b.newest), firstDay(a.newest)) || compare(a.readSite.site.id, b.readSite.site.id),
    );
}

function firstDay({ stated }: OrganisationClaim): string {
  return stated === null ? "" : (interval(stated)?.start ?? "");
}
