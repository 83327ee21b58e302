import type { Field } from "../../../domain/record/claim";
import { claimAnchor } from "../../../domain/record/claim-anchor";
import type { Site } from "../../../domain/record/site";
import { ClaimTable } from "../../../parts/claims/claim-table";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { withColon } from "../../../words/format/text";
import { fieldBrief, fieldSummary } from "./field-summary";
import type { useClaimTable } from "./use-claim-table";
import { Folded } from "./folded";
import styles from "../../../parts/frame/record-page.module.css";

/** What the section of a field is drawn from. */
export type FieldSectionProps = {
  field: Field;
  site: Site;
  shown: ReadonlySet<string>;
  marked: string | null;
  /** True for the first section of the page, which is never folded. */
  isFirst: boolean;
  table: ReturnType<typeof useClaimTable>;
};

/** Shows the claims of a field, with their number and a summary. */
export function FieldSection({ field, site, shown, marked, table, isFirst }: FieldSectionProps) {
  const claims = site.claims.filter((claim) => claim.field === field);
  const sources = new Set(claims.map((claim) => claim.source));
  const summary = fieldSummary(claims, shown, table.lookup.organisation);
  return (
    <section className={styles.section} id={field} aria-labelledby={`${field}-title`}>
      <div className={styles.between}>
        <h2 id={`${field}-title`}>{words.field[field]}</h2>
        <p>{siteWords.claims.countFrom(claims.length, sources.size)}</p>
      </div>
      {summary !== "" && <p className={styles.note}>{summary}</p>}
      <Folded
        id={field}
        claims={claims}
        siteId={site.id}
        marked={marked}
        isFirst={isFirst}
        brief={summary === "" ? fieldBrief(claims, table.lookup.organisation) : ""}
      >
        <ClaimTable
          caption={withColon(words.field[field], siteWords.claims.count(claims.length))}
          claims={claims}
          field={field}
          shown={shown}
          marked={marked}
          anchorOf={({ id }) => claimAnchor(site.id, id)}
          lookup={table.lookup}
          conversion={table.conversion}
          faceOf={table.faceOf}
        />
      </Folded>
    </section>
  );
}
