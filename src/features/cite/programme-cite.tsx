import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../published/load";
import { useFiles, useRecord, useSources } from "../../published/use-record";
import { organisationName } from "../../domain/record/dataset";
import { Failure } from "../../ui/state/failure";
import { Figure } from "../../parts/claims/figure";
import { inLine, valueText } from "../../words/text/claim-text";
import { inRelease } from "../../url/view/use-view";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { SuggestCorrection } from "../../parts/corrections/suggest-correction";
import { citation, publishedBy } from "./citation";
import { ClaimSaid } from "./claim-said";
import { CopyCitation } from "../../parts/claims/copy-citation";
import styles from "./cite.module.css";

/** Shows a claim of a programme: its value as stated, scope, source, and how to cite it. It is no claim of a site. */
export function ProgrammeCite({ id }: { id: string }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { data, error, refetch } = useQuery(useFiles().programmes);
  const programme = data?.value.find(({ claims }) => claims.some((one) => one.id === id));
  const claim = programme?.claims.find((one) => one.id === id);
  if (error) return <Failure {...failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <p className="quiet-text">{words.loading.data}</p>;
  if (!programme || !claim) return <p>{citeWords.unknown(id)}</p>;
  const value = valueText(claim, (organisation) => organisationName(dataset, organisation) ?? organisation);
  const cited = {
    claim,
    site: programme,
    value: inLine(value),
    ...publishedBy(dataset.sources, claim),
    source: sources.full(claim.source),
    release: dataset.release,
    link: `${window.location.origin}${import.meta.env.BASE_URL}${inRelease("programmes", dataset.release.version)}#${claim.id}`,
  };
  return (
    <>
      <p className={styles.figure}>
        <Figure text={value} />
      </p>
      <p className={styles.covers}>
        {citeWords.in(words.field[claim.field], programme.name)} {citeWords.covers(claim.scope)}
      </p>
      <ClaimSaid claim={claim}>
        <dt>{citeWords.standsFor}</dt>
        <dd>{citeWords.programme}</dd>
      </ClaimSaid>
      {/* No CSV, because its rows name a site, which this claim does not have. */}
      <CopyCitation texts={{ text: citation.text(cited), bibtex: citation.bibtex(cited) }} />
      <SuggestCorrection of={cited} />
    </>
  );
}
