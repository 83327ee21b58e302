import type { InvestmentRow } from "../../../domain/series/investment";
import { useSources } from "../../../published/use-record";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { inLine, investmentText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { withColon } from "../../../words/format/text";
import { AmountCard } from "./amount-card";

/** Shows the card of an investment, with the part inside it and the disagreement of its sources. */
export function InvestmentCard({ row: { readSite, headline, converted, inside } }: { row: InvestmentRow }) {
  const sources = useSources();
  const { claim, part } = headline;
  const disagreement = readSite.disagreements.investment;
  return (
    <AmountCard
      readSite={readSite}
      claim={claim}
      converted={converted}
      part={part}
      covers={withColon(words.measureNames[claim.measure], claim.scope)}
    >
      {inside && (
        <>
          <dt>{words.card.inside}</dt>
          <dd>
            <Figure text={investmentText(inside.claim)} part />, {inside.claim.scope};{" "}
            <SourceRef publisher={sources.publisher(inside.claim.source)} source={sources.full(inside.claim.source)} />
          </dd>
        </>
      )}
      {disagreement && (
        <>
          <dt>{readingWords.spread.head}</dt>
          <dd>
            {readingWords.spread.range(
              inLine(investmentText(disagreement.lowest)),
              inLine(investmentText(disagreement.highest)),
              disagreement.claims.length,
            )}
          </dd>
        </>
      )}
    </AmountCard>
  );
}
