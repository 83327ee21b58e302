import type { ReactNode } from "react";
import { useRecord, useSources } from "../../data/use-record";
import type { Claim } from "../../domain/claim";
import { convert } from "../../domain/money";
import { classOf } from "../../domain/verdict";
import { SourceRef } from "../../ui/source-ref";
import { useView } from "../../url/use-view";
import { statedText } from "../../words/claim-text";
import { words } from "../../words/en";
import { citeWords } from "../../words/en-cite";
import { language, moneyRounded } from "../../words/format";
import { rateText } from "../../words/rate-text";
import styles from "./cite.module.css";

/** Who said a claim, why it is doubted, what else is told of it (`children`), and its amount in the reader's currency. */
export function ClaimSaid({ claim, children }: { claim: Claim; children: ReactNode }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { currency } = useView().view;
  const source = sources.full(claim.source);
  const converted =
    claim.field === "investment" ? convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates) : null;
  return (
    <dl className={styles.list}>
      <dt>{citeWords.saidBy}</dt>
      <dd>
        <SourceRef publisher={sources.publisher(claim.source)} source={source} />
        {source && `, “${source.title}”`}, {statedText(claim.stated)},{" "}
        {words.sourceClass[classOf(claim, dataset.sources)]}
        {source && source.language !== "en" && `, ${language(source.language)}`}
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
              : `${moneyRounded(converted.amount, currency)}; ${rateText(converted.rate)}`}
          </dd>
        </>
      )}
    </dl>
  );
}
