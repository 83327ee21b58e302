import { useRecord, useSources } from "../../published/use-record";
import { isEarlier } from "../../domain/headline/read-record";
import { organisationName, type Programme } from "../../domain/record/dataset";
import { ClaimTable } from "../../parts/claims/claim-table";
import { SourceRef } from "../../parts/claims/source-ref";
import { useView } from "../../url/view/use-view";
import { programmeWords } from "#words/about/programmes";
import { siteWords } from "#words/site";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./programmes.module.css";

/** Shows a programme: who runs it, its note, its claims, and the sources of the note. */
export function ProgrammeSection({ programme, marked }: { programme: Programme; marked: string | null }) {
  const record = useRecord();
  const { dataset } = record;
  const earlier = isEarlier(record);
  const sources = useSources();
  const { citeHref } = useView();
  const operator = organisationName(dataset, programme.operator);
  const cited = new Set(programme.claims.map((claim) => claim.source));
  return (
    <article
      className={styles.programme}
      id={programme.id}
      data-marked={marked === programme.id || undefined}
      aria-labelledby={`${programme.id}-title`}
    >
      <div className={`${shared.between} ${styles.head}`}>
        <h3 id={`${programme.id}-title`}>{programme.name}</h3>
        <p>
          {operator === null ? programmeWords.noOperator : programmeWords.operator(operator)}
          {programme.claims.length > 0 && ` · ${siteWords.claims.countFrom(programme.claims.length, cited.size)}`}
        </p>
      </div>
      {programme.notes !== null && (
        <p className={shared.note}>{earlier ? siteWords.site.noteKept(dataset.release.version) : programme.notes}</p>
      )}
      {programme.claims.length > 0 && (
        <ClaimTable
          caption={programmeWords.claimsOf(programme.name)}
          claims={programme.claims}
          field={null}
          marked={marked}
          anchorOf={({ id }) => id}
          lookup={{
            citeHref,
            organisation: (id) => organisationName(dataset, id) ?? id,
            publisher: sources.publisher,
            sourceClass: (id) => dataset.sources.get(id)?.class ?? null,
            source: sources.full,
          }}
        />
      )}
      {!earlier && programme.sources && programme.sources.length > 0 && (
        <ul className={`${styles.sources} ${shared.lines} ${shared.touch}`}>
          <li>{programmeWords.furtherSources}</li>
          {programme.sources.map((id) => (
            <li key={id}>
              <SourceRef publisher={sources.publisher(id)} source={sources.full(id)} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
