import { namedAt, namedRoles, newestNamed, type NamedWhen } from "../headline/named-organisations";
import type { ReadSite } from "../headline/read-site";
import type { RuleContext } from "../headline/verdict";
import { claimsOf } from "../record/claim";
import { undisclosed } from "../record/dataset";
import { inOrder } from "../selection/in-order";
import type { Currency } from "../record/money";
import { siteRoles, type OrganisationColumn, type OrganisationOrder, type SiteRole } from "./organisation-order";
import type { Sums } from "./status-matrix";
import { sumsOf } from "./sums";

/** The sites of an organisation in a role, by how statements name it. Those of `before` and `also` count for nothing. */
export type RoleSites = Readonly<Record<NamedWhen, readonly ReadSite[]>>;

/** An organisation with its sites in each role. */
export type OrganisationRow = {
  readonly id: string;
  readonly roles: Readonly<Record<SiteRole, RoleSites>>;
  /** The sites in the roles that are asked for, each once. */
  readonly sites: readonly ReadSite[];
  readonly sums: Sums;
};

type Context = { readonly currency: Currency; readonly ruleContext: RuleContext };

/**
 * Returns the organisations that a selection names in a role, or in any where it is null, with the totals of their
 * sites. A site counts for each organisation that it names, so the rows are never added.
 */
export function organisationRows(
  selection: readonly ReadSite[],
  role: SiteRole | null,
  { currency, ruleContext }: Context,
): readonly OrganisationRow[] {
  const found = new Map<string, Record<SiteRole, Record<NamedWhen, ReadSite[]>>>();
  const add = (id: string, as: SiteRole, when: NamedWhen, readSite: ReadSite) => {
    const roles = found.get(id) ?? { operator: nowhere(), owner: nowhere(), tenant: nowhere() };
    roles[as][when].push(readSite);
    found.set(id, roles);
  };
  for (const readSite of selection) {
    const { operator } = readSite.site;
    if (operator !== null && operator !== undisclosed) add(operator, "operator", "now", readSite);
    for (const named of namedRoles) {
      const claims = claimsOf(readSite.site.claims, named);
      for (const [id, when] of namedAt(claims, newestNamed(claims, ruleContext))) add(id, named, when, readSite);
    }
  }
  return [...found].flatMap(([id, roles]) => {
    const asked = siteRoles.filter((one) => role === null || one === role).map((one) => roles[one]);
    if (asked.every(({ now, before, also }) => now.length + before.length + also.length === 0)) return [];
    const sites = [...new Set(asked.flatMap(({ now }) => now))];
    return { id, roles, sites, sums: sumsOf(sites, currency, ruleContext) };
  });
}

function nowhere(): Record<NamedWhen, ReadSite[]> {
  return { now: [], before: [], also: [] };
}

/** Returns the organisations in an order. Those without a figure come last in both directions; equal ones by name. */
export function sortedOrganisations(
  rows: readonly OrganisationRow[],
  { column, descending }: OrganisationOrder,
  name: (id: string) => string,
  compareText: (a: string, b: string) => number,
): readonly OrganisationRow[] {
  const keyOf = (row: OrganisationRow) => (column === "organisation" ? name(row.id) : figures[column](row.sums));
  return inOrder(
    inOrder(rows, ({ id }) => name(id), false, compareText),
    keyOf,
    descending,
    compareText,
  );
}

const figures: Record<Exclude<OrganisationColumn, "organisation">, (sums: Sums) => number | null> = {
  sites: ({ sites }) => sites,
  sum_it_load: ({ megawatts }) => megawatts.it_load.value,
  sum_grid_connection: ({ megawatts }) => megawatts.grid_connection.value,
  sum_unspecified: ({ megawatts }) => megawatts.unspecified.value,
  sum_investment: ({ money }) => money.value,
};
