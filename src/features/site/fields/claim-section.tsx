import type { Claim, Field } from "../../../domain/record/claim";
import { claimAnchor } from "../../../domain/record/claim-anchor";
import type { Site } from "../../../domain/record/site";
import { ClaimTable } from "../../../parts/claims/claim-table";
import { siteWords } from "#words/site";
import { withColon } from "../../../words/format/text";
import { Folded } from "./folded";
import type { useClaimTable } from "./use-claim-table";
import styles from "../../../parts/frame/record-page.module.css";

/** What every section of claims is drawn from. */
export type SectionProps = {
  site: Site;
  /** The ids of the headline claims. */
  shown: ReadonlySet<string>;
  /** The ids of further claims of which the page speaks, so that none of them is folded. */
  told: ReadonlySet<string>;
  /** The anchor in the address, whose row is highlighted; null for none. */
  marked: string | null;
  /** True for the first section of the page, which is never folded. */
  isFirst: boolean;
  table: ReturnType<typeof useClaimTable>;
};

type ClaimSectionProps = SectionProps & {
  id: string;
  title: string;
  claims: readonly Claim[];
  /** The field of all claims, whose repeats are folded; null for several fields, which the table names. */
  field: Field | null;
  /** A sentence above the claims; empty for none. */
  note: string;
  /** What is said of the claims while they are folded; empty for nothing. */
  brief: string;
};

/** Shows claims under a heading, with the number of them and of their sources. */
export function ClaimSection({ id, title, claims, field, note, brief, ...section }: ClaimSectionProps) {
  const { site, shown, told, marked, isFirst, table } = section;
  const sources = new Set(claims.map((claim) => claim.source));
  const ofField = field === null ? { namesFields: true } : { conversion: table.conversion, faceOf: table.faceOf };
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.between}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{siteWords.claims.countFrom(claims.length, sources.size)}</p>
      </div>
      {note !== "" && <p className={styles.note}>{note}</p>}
      <Folded id={id} claims={claims} siteId={site.id} marked={marked} isFirst={isFirst} brief={brief}>
        <ClaimTable
          caption={withColon(title, siteWords.claims.count(claims.length))}
          claims={claims}
          field={field}
          shown={shown}
          told={told}
          marked={marked}
          anchorOf={(claim) => claimAnchor(site.id, claim.id)}
          lookup={table.lookup}
          {...ofField}
        />
      </Folded>
    </section>
  );
}
