import type { Field } from "../../../domain/record/claim";
import { claimAnchor } from "../../../domain/record/claim-anchor";
import { ClaimTable } from "../../../parts/claims/claim-table";
import { siteWords } from "#words/site";
import { withColon } from "../../../words/format/text";
import { restId } from "./field-parts";
import type { FieldSectionProps } from "./field-section";
import { Folded } from "./folded";
import styles from "../../../parts/frame/record-page.module.css";

type RestSectionProps = Omit<FieldSectionProps, "field"> & { fields: readonly Field[] };

/** Shows the claims of several fields in one table, which names the field of each. */
export function RestSection({ fields, site, shown, marked, table, isFirst }: RestSectionProps) {
  const claims = site.claims.filter((claim) => fields.includes(claim.field));
  const sources = new Set(claims.map((claim) => claim.source));
  return (
    <section className={styles.section} id={restId} aria-labelledby={`${restId}-title`}>
      <div className={styles.between}>
        <h2 id={`${restId}-title`}>{siteWords.site.rest}</h2>
        <p>{siteWords.claims.countFrom(claims.length, sources.size)}</p>
      </div>
      <Folded
        id={restId}
        claims={claims}
        siteId={site.id}
        marked={marked}
        isFirst={isFirst}
        brief={siteWords.site.about(fields.filter((field) => claims.some((claim) => claim.field === field)))}
      >
        <ClaimTable
          caption={withColon(siteWords.site.rest, siteWords.claims.count(claims.length))}
          claims={claims}
          field={null}
          namesFields
          shown={shown}
          marked={marked}
          anchorOf={({ id }) => claimAnchor(site.id, id)}
          lookup={table.lookup}
        />
      </Folded>
    </section>
  );
}
