import { fields, type Field } from "../../../domain/record/claim";
import type { Site } from "../../../domain/record/site";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { FieldSection } from "./field-section";
import { useClaimTable } from "./use-claim-table";

type FieldSectionsProps = { site: Site; shown: ReadonlySet<string>; marked: string | null };

/** Shows a section for each field with claims, and a line with the names of the others. */
export function FieldSections({ site, shown, marked }: FieldSectionsProps) {
  const table = useClaimTable();
  const has = (field: Field) => site.claims.some((claim) => claim.field === field);
  const notStated = fields.filter((field) => !has(field)).map((field) => words.field[field]);
  return (
    <>
      {fields.filter(has).map((field) => (
        <FieldSection key={field} field={field} site={site} shown={shown} marked={marked} table={table} />
      ))}
      {site.claims.length === 0 && <p className="quiet-text">{siteWords.site.noClaimsAtAll}</p>}
      {notStated.length > 0 && <p className="quiet-text">{siteWords.site.noClaims(notStated)}</p>}
    </>
  );
}
