import type { ReactNode } from "react";
import { useRecord, useSources } from "../../published/use-record";
import type { Claim } from "../../domain/record/claim";
import { convert } from "../../domain/record/money";
import { classOf } from "../../domain/headline/verdict";
import { SourceRef } from "../../parts/claims/source-ref";
import { useView } from "../../url/view/use-view";
import { statedText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { siteWords } from "#words/site";
import { language, withSemicolons } from "../../words/format/text";
import { moneyRounded } from "../../words/format/money";
import { rateText } from "../../words/text/rate-text";
import styles from "./cite.module.css";

/** Shows who stated a claim, why it is doubted, `children`, and the amount in the reader's currency. */
export function ClaimSaid({ claim, children }: { claim: Claim; children: ReactNode }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { currency } = useView().view;
  const source = sources.full(claim.source);
  const via = dataset.sources.get(claim.source)?.via;
  const converted =
    claim.field === "investment" ? convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates) : null;
  return (
    <dl className={styles.list}>
      <dt>{citeWords.saidBy}</dt>
      <dd>
        <b>
          <SourceRef publisher={sources.publisher(claim.source)} source={source} />
        </b>
        , {statedText(claim.stated)}
        {words.separator}
        {words.sourceClass[classOf(claim, dataset.sources)]}
        {source && `: “${source.title}”`}
        {source && source.language !== "en" && `, ${language(source.language)}`}
        {via !== undefined && `; ${siteWords.claims.via(via)}`}
      </dd>
      {claim.doubt !== undefined && (
        <>
          <dt>{citeWords.doubt}</dt>
          <dd>{claim.doubt}</dd>
        </>
      )}
      {children}
      {converted !== null && (
        <>
          <dt>{citeWords.conversion(currency)}</dt>
          <dd>
            {typeof converted === "string"
              ? words.investment.undrawn[converted]
              : withSemicolons([moneyRounded(converted.amount, currency), rateText(converted.rate)])}
          </dd>
        </>
      )}
    </dl>
  );
}
