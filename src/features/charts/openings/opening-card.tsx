import { useRecord, useSources } from "../../../published/use-record";
import type { OpeningRow } from "../../../domain/series/openings";
import { classOf } from "../../../domain/headline/verdict";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { openingText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { date } from "../../../words/format/date";
import { pastText } from "./opening-text";
import { slipText } from "../../../words/text/slip-text";
import panel from "../../../parts/frame/chart-panel.module.css";

/** Shows the card of an opening: planned or documented, scope, source and date. */
export function OpeningCard({ row }: { row: OpeningRow }) {
  const { dataset, reading } = useRecord();
  const sources = useSources();
  const { claim, part } = row.headline;
  const { slip } = row.readSite;
  const past = pastText(row, reading.day);
  return (
    <>
      <p className={panel.cardName}>{row.readSite.site.name}</p>
      <p className={panel.cardFigure}>
        <Figure text={openingText(claim)} part={part} />{" "}
        <span className="quiet-text">{words.openings[claim.kind]}</span>
      </p>
      <dl className={panel.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>
          {words.openingStage[claim.stage]}: {claim.scope}
        </dd>
        {past !== null && (
          <>
            <dt>{words.openings.state}</dt>
            <dd>
              {words.openingStateNames.passed}, {past}
            </dd>
          </>
        )}
        {slip && (
          <>
            <dt>{readingWords.slip.column}</dt>
            <dd>
              {slipText(slip)}{" "}
              <span className="quiet-text">
                (
                <SourceRef publisher={sources.publisher(slip.first.source)} source={sources.full(slip.first.source)} />
                {slip.first.stated !== null && `, ${date(slip.first.stated)}`})
              </span>
            </dd>
          </>
        )}
        <dt>{words.card.by}</dt>
        <dd>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {words.sourceClass[classOf(claim, dataset.sources)]}, {statedText(claim.stated)}
        </dd>
      </dl>
    </>
  );
}
