import type { Field } from "../../../domain/record/claim";
import { words } from "#words/page";
import { ClaimSection, type SectionProps } from "./claim-section";
import { fieldBrief, fieldSummary } from "./field-summary";

/** Shows the claims of a field, with a summary. */
export function FieldSection({ field, ...section }: SectionProps & { field: Field }) {
  const { site, shown, table } = section;
  const claims = site.claims.filter((claim) => claim.field === field);
  const summary = fieldSummary(claims, shown, table.lookup.organisation);
  const brief = summary === "" ? fieldBrief(claims, shown, table.lookup.organisation) : "";
  const title = words.field[field];
  return (
    <ClaimSection {...section} id={field} title={title} claims={claims} field={field} note={summary} brief={brief} />
  );
}
