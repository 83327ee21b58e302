import { useRecord, useSources } from "../../data/use-record";
import type { OpeningRow } from "../../domain/openings";
import { classOf } from "../../domain/verdict";
import { Figure } from "../../ui/figure";
import { SourceRef } from "../../ui/source-ref";
import { openingText } from "../../words/claim-text";
import { words } from "../../words/en";
import { date } from "../../words/format";
import { pastText } from "./opening-text";
import styles from "./openings.module.css";

/** The whole story of a date: planned or documented, what it covers, who said it and when. */
export function OpeningCard({ row }: { row: OpeningRow }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { claim, part } = row.headline;
  const past = pastText(row, dataset.release.date);
  return (
    <>
      <p className={styles.cardName}>{row.facts.site.name}</p>
      <p className={styles.cardFigure}>
        <Figure text={openingText(claim)} part={part} />{" "}
        <span className="quiet-text">{words.openings[claim.kind]}</span>
      </p>
      <dl className={styles.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>
          {words.openingStage[claim.stage]}: {claim.scope}
        </dd>
        {past !== null && (
          <>
            <dt>{words.openings.state}</dt>
            <dd>
              {words.openingState.passed}, {past}
            </dd>
          </>
        )}
        <dt>{words.card.by}</dt>
        <dd>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {words.sourceClass[classOf(claim, dataset.sources)]},{" "}
          {claim.stated === null ? words.undated : date(claim.stated)}
        </dd>
      </dl>
    </>
  );
}
