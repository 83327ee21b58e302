import { fields, type Field } from "../../../domain/record/claim";
import type { Site } from "../../../domain/record/site";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { fieldParts } from "./field-parts";
import { FieldSection } from "./field-section";
import { RestSection } from "./rest-section";
import { useClaimTable } from "./use-claim-table";

type FieldSectionsProps = { site: Site; shown: ReadonlySet<string>; marked: string | null };

/** Shows a section for each field with claims, one for all with few, and a line with the names of the others. */
export function FieldSections({ site, shown, marked }: FieldSectionsProps) {
  const table = useClaimTable();
  const { own, rest } = fieldParts(site);
  const section = { site, shown, marked, table };
  const told: readonly Field[] = [...own, ...rest];
  const notStated = fields.filter((field) => !told.includes(field)).map((field) => words.field[field]);
  return (
    <>
      {own.map((field, index) => (
        <FieldSection key={field} field={field} {...section} isFirst={index === 0} />
      ))}
      {rest.length > 0 && <RestSection fields={rest} {...section} isFirst={own.length === 0} />}
      {site.claims.length === 0 && <p className="quiet-text">{siteWords.site.noClaimsAtAll}</p>}
      {notStated.length > 0 && <p className="quiet-text">{siteWords.site.noClaims(notStated)}</p>}
    </>
  );
}
