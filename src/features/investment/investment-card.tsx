import type { InvestmentRow } from "../../domain/investment";
import type { Currency } from "../../domain/money";
import { useRecord, useSources } from "../../data/use-record";
import { classOf } from "../../domain/verdict";
import { Figure } from "../../ui/figure";
import { SourceRef } from "../../ui/source-ref";
import { inLine, investmentText, statedText } from "../../words/claim-text";
import { words } from "../../words/en";
import { readingWords } from "../../words/en-reading";
import { moneyRounded } from "../../words/format";
import { rateText } from "../../words/rate-text";
import panel from "../../ui/chart-panel.module.css";

/** The whole story of a bar: the amount as stated, what it covers, who said it and when, and the rate of its conversion. */
export function InvestmentCard({ row, currency }: { row: InvestmentRow; currency: Currency }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const { claim, part } = row.headline;
  const spread = row.facts.spreads.investment;
  return (
    <>
      <p className={panel.cardName}>{row.facts.site.name}</p>
      <p className={panel.cardFigure}>
        <Figure text={investmentText(claim)} part={part} />
        {row.converted.rate && <span> = {moneyRounded(row.converted.amount, currency)}</span>}
      </p>
      <dl className={panel.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>
          {words.measure[claim.measure]}: {claim.scope}
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
