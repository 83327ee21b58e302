import { fields, type Field } from "../../../domain/record/claim";
import type { Site } from "../../../domain/record/site";

/** The fields of a site's page: those with a section of their own, and those that share one, each in the page's order. */
export type FieldParts = { readonly own: readonly Field[]; readonly rest: readonly Field[] };

/** The id of the section that several fields share. */
export const restId = "rest";

/** What a site is first asked about, which always has a section. */
const always: ReadonlySet<Field> = new Set(["investment", "capacity", "opening", "status"]);
/** The number of claims up to which a field shares a section with others. */
const few = 2;

/** Returns which fields of a site have a section of their own. A lone field with few claims has one too. */
export function fieldParts({ claims }: Pick<Site, "claims">): FieldParts {
  const count = (field: Field) => claims.filter((claim) => claim.field === field).length;
  const stated = fields.filter((field) => count(field) > 0);
  const rest = stated.filter((field) => !always.has(field) && count(field) <= few);
  return rest.length < 2 ? { own: stated, rest: [] } : { own: stated.filter((field) => !rest.includes(field)), rest };
}
