import { siteRoles } from "../../domain/overview/organisation-order";
import type { OrganisationRow } from "../../domain/overview/organisations";
import { organisationsWords } from "#words/records/organisations";
import { withCommas } from "../format/text";

/** Returns the roles of an organisation with the number of sites in each: `operator of 3, tenant at 1`. */
export function rolesText({ roles }: Pick<OrganisationRow, "roles">): string {
  return withCommas(
    siteRoles.flatMap((role) => [
      roles[role].now.length > 0 ? organisationsWords.now[role](roles[role].now.length) : null,
      roles[role].earlier.length > 0 ? organisationsWords.earlier[role](roles[role].earlier.length) : null,
    ]),
  );
}
