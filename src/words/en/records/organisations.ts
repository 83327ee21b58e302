import type { NamedWhen } from "../../../domain/headline/named-organisations";
import type { OrganisationColumn, SiteRole } from "../../../domain/overview/organisation-order";
import { integer } from "../../format/number";
import { plural } from "../../format/text";
import { sitesOf } from "../counts";

/** The words of the index of organisations. */
export const organisationsWords = {
  title: "Who builds, owns and rents AI data centers",
  lead: "Every organisation that the record names at a site: who operates it, who owns it, and who rents it. MW and money are the totals of its sites; a site counts for each organisation that it names, so the rows are never added up.",
  caption: "Organisations and their sites",
  count: (count: number) => plural(count, "organisation", "organisations"),
  role: {
    label: "Role",
    all: "All roles",
    names: { operator: "Operators", owner: "Owners", tenant: "Tenants" } satisfies Record<SiteRole, string>,
  },
  sort: "Sort by",
  columns: {
    organisation: "Organisation",
    sites: "Sites",
    sum_it_load: "IT load, MW",
    sum_grid_connection: "Grid connection, MW",
    sum_unspecified: "IT or grid not said, MW",
    sum_investment: "Announced money",
  } satisfies Record<OrganisationColumn, string>,
  roles: "Role",
  named: {
    now: {
      operator: (count) => `operator of ${integer(count)}`,
      owner: (count) => `owner of ${integer(count)}`,
      tenant: (count) => `tenant at ${integer(count)}`,
    },
    before: {
      operator: (count) => `named earlier as operator of ${integer(count)}`,
      owner: (count) => `named earlier as owner of ${integer(count)} (perhaps still)`,
      tenant: (count) => `named earlier as tenant at ${integer(count)}`,
    },
    also: {
      operator: (count) => `also named as operator of ${integer(count)}`,
      owner: (count) => `also named as owner of ${integer(count)}`,
      tenant: (count) => `also named as tenant at ${integer(count)}`,
    },
  } satisfies Record<NamedWhen, Record<SiteRole, (count: number) => string>>,
  /** The number of sites in a figure. */
  at: (count: number) => `at ${sitesOf(count)}`,
  /** The sums of an organisation that the newest statements of no site name. */
  noSite: "–",
  /** Those that are named at no site. */
  beside: {
    title: (count: number) => `${plural(count, "organisation", "organisations")} named at no site`,
    note: "Known from a country-wide programme or from the watchlist alone, and so without sites, megawatts or money here.",
    programmes: (count: number) => plural(count, "programme", "programmes"),
    inProgramme: "in a programme",
    watchlist: (count: number) => `${integer(count)} on the watchlist`,
  },
  empty: (role: string, sites: number) => `No ${role.toLowerCase()} are named at the ${sitesOf(sites)} chosen.`,
  withoutRole: "See all roles",
};
