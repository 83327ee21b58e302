import { namedWhens } from "../../domain/headline/named-organisations";
import { siteRoles } from "../../domain/overview/organisation-order";
import type { OrganisationRow } from "../../domain/overview/organisations";
import { organisationsWords } from "#words/records/organisations";
import { withCommas } from "../format/text";

/** Returns the roles of an organisation with the number of sites in each: `operator of 3, tenant at 1`. */
export function rolesText({ roles }: Pick<OrganisationRow, "roles">): string {
  return withCommas(
    siteRoles.flatMap((role) =>
      namedWhens.map((when) =>
        roles[role][when].length > 0 ? organisationsWords.named[when][role](roles[role][when].length) : null,
      ),
    ),
  );
}
