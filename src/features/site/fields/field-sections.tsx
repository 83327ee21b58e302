import { fields, type Field } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import { findingClaims } from "../../../domain/headline/schedule";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import type { SectionProps } from "./claim-section";
import { fieldParts } from "./field-parts";
import { FieldSection } from "./field-section";
import { RestSection } from "./rest-section";
import { useClaimTable } from "./use-claim-table";

type FieldSectionsProps = Pick<SectionProps, "shown" | "marked"> & { readSite: ReadSite };

/** Shows a section for each field with claims, one for all with few, and a line with the names of the others. */
export function FieldSections({ readSite: { site, schedule }, shown, marked }: FieldSectionsProps) {
  const table = useClaimTable();
  const { own, rest } = fieldParts(site);
  const told = new Set(schedule.findings.flatMap(findingClaims).map(({ id }) => id));
  const section = { site, shown, told, marked, table };
  const stated: readonly Field[] = [...own, ...rest];
  const notStated = fields.filter((field) => !stated.includes(field)).map((field) => words.field[field]);
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
