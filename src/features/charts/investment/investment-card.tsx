import type { InvestmentRow } from "../../../domain/series/investment";
import type { Currency } from "../../../domain/record/money";
import { useRecord, useSources } from "../../../published/use-record";
import { classOf } from "../../../domain/headline/verdict";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { inLine, investmentText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { moneyRounded } from "../../../words/format/money";
import { rateText } from "../../../words/text/rate-text";
import panel from "../../../parts/frame/chart-panel.module.css";

/** The whole story of a bar: the amount as stated, what it covers, who said it and when, and the rate of its conversion. */
export function InvestmentCard({ row, currency }: { row: InvestmentRow; currency: Currency }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { claim, part } = row.headline;
  const spread = row.readSite.disagreements.investment;
  return (
    <>
      <p className={panel.cardName}>{row.readSite.site.name}</p>
      <p className={panel.cardFigure}>
        <Figure text={investmentText(claim)} part={part} />
        {row.converted.rate && <span> = {moneyRounded(row.converted.amount, currency)}</span>}
      </p>
      <dl className={panel.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>
          {words.measureNames[claim.measure]}: {claim.scope}
        </dd>
        {row.inside && (
          <>
            <dt>{words.card.inside}</dt>
            <dd>
              <Figure text={investmentText(row.inside.claim)} part />, {row.inside.claim.scope};{" "}
              <SourceRef
                publisher={sources.publisher(row.inside.claim.source)}
                source={sources.full(row.inside.claim.source)}
              />
            </dd>
          </>
        )}
        {spread && (
          <>
            <dt>{readingWords.spread.head}</dt>
            <dd>
              {readingWords.spread.range(
                inLine(investmentText(spread.lowest)),
                inLine(investmentText(spread.highest)),
                spread.claims.length,
              )}
            </dd>
          </>
        )}
        <dt>{words.card.by}</dt>
        <dd>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {words.sourceClass[classOf(claim, dataset.sources)]}, {statedText(claim.stated)}
        </dd>
        {row.converted.rate && (
          <>
            <dt>{words.card.rate}</dt>
            <dd>{rateText(row.converted.rate)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
