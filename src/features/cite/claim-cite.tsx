import { Link } from "../../ui/dom/link";
import { useRecord, useSources } from "../../published/use-record";
import type { ClaimContext } from "../../domain/provenance/claim-context";
import { organisationName } from "../../domain/record/dataset";
import { Figure } from "../../parts/claims/figure";
import { inRelease, useView, withCurrency } from "../../url/view/use-view";
import { inLine, partKind, valueText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { SuggestCorrection } from "../../parts/corrections/suggest-correction";
import { citationTexts as cited, publishedBy } from "./citation";
import { ClaimSaid } from "./claim-said";
import { CopyCitation } from "../../parts/claims/copy-citation";
import { OtherClaims } from "./other-claims";
import { WhyShown } from "./why-shown";
import styles from "./cite.module.css";

/**
 * Shows a claim: its value as stated, scope, source, why it is or is not the headline, the other claims, and how to
 * cite it.
 */
export function ClaimCite({ around }: { around: ClaimContext }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { view } = useView();
  const { claim, readSite, isPart } = around;
  const { site } = readSite;
  const organisation = (id: string) => organisationName(dataset, id) ?? id;
  const value = valueText(claim, organisation);
  const anchor = claim.id.slice(site.id.length + 1);
  const page = withCurrency(`/sites/${site.id}`, view);

  const all = {
    claim,
    site,
    value: inLine(value),
    ...publishedBy(dataset.sources, claim),
    source: sources.full(claim.source),
    release: dataset.release,
    link: `${window.location.origin}${import.meta.env.BASE_URL}${inRelease(`sites/${site.id}`, dataset.release.version)}#${anchor}`,
  };

  return (
    <>
      <p className={styles.figure}>
        <Figure text={value} />
      </p>
      <p className={styles.covers}>
        {citeWords.in(words.field[claim.field], site.name)}{" "}
        {isPart ? <b>{citeWords.part(claim.scope, partKind(claim))}</b> : citeWords.covers(claim.scope)}
      </p>
      <ClaimSaid claim={claim}>
        <dt>{citeWords.why}</dt>
        <dd>
          <WhyShown around={around} />
        </dd>
        <dt>{citeWords.othersSay}</dt>
        <dd>
          <OtherClaims around={around} organisation={organisation} href={`${page}#${claim.field}`} />{" "}
          <Link href={`${page}#${anchor}`}>{citeWords.all}</Link>
        </dd>
      </ClaimSaid>
      <CopyCitation texts={cited(all)} />
      <SuggestCorrection of={all} />
    </>
  );
}
