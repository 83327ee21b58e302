import type { Field } from "../../../domain/record/claim";
import { siteWords } from "#words/site";
import { ClaimSection, type SectionProps } from "./claim-section";
import { restId } from "./field-parts";

/** Shows the claims of several fields in one table, which names the field of each. */
export function RestSection({ fields, ...section }: SectionProps & { fields: readonly Field[] }) {
  const claims = section.site.claims.filter((claim) => fields.includes(claim.field));
  const brief = siteWords.site.about(fields.filter((field) => claims.some((claim) => claim.field === field)));
  const title = siteWords.site.rest;
  return <ClaimSection {...section} id={restId} title={title} claims={claims} field={null} note="" brief={brief} />;
}
