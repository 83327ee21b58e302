import { useRecord, useSources } from "../../../published/use-record";
import { findingClaims } from "../../../domain/headline/schedule";
import type { OpeningRow } from "../../../domain/series/openings";
import { classOf } from "../../../domain/headline/verdict";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { openingText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { scheduleWords } from "#words/charts/schedule";
import { findingText } from "../../../words/text/schedule-text";
import panel from "../../../parts/frame/chart-panel.module.css";

/** Shows the card of an opening: planned or documented, scope, source and date. */
export function OpeningCard({ row }: { row: OpeningRow }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { claim, part } = row.headline;
  const { findings } = row.readSite.schedule;
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
        {findings.length > 0 && (
          <>
            <dt>{scheduleWords.head}</dt>
            {findings.map((finding) => (
              <dd
                key={findingClaims(finding)
                  .map(({ id }) => id)
                  .join(" ")}
              >
                {findingText(finding)}
              </dd>
            ))}
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
