import { namedRoles } from "../headline/named-organisations";

/** The roles in which an organisation is named at a site. */
export const siteRoles = ["operator", ...namedRoles] as const;
export type SiteRole = (typeof siteRoles)[number];

/** The columns by which the organisations can be sorted. None has the name of a column of the list of sites, which shares the parameter. */
export const organisationColumns = [
  "organisation",
  "sites",
  "sum_it_load",
  "sum_grid_connection",
  "sum_unspecified",
  "sum_investment",
] as const;
export type OrganisationColumn = (typeof organisationColumns)[number];

export type OrganisationOrder = { readonly column: OrganisationColumn; readonly descending: boolean };
