import type { ReactNode } from "react";
import type { InvestmentClaim } from "../../../domain/record/claim";
import type { Converted } from "../../../domain/record/money";
import type { ReadSite } from "../../../domain/headline/read-site";
import { classOf } from "../../../domain/headline/verdict";
import { useRecord, useSources } from "../../../published/use-record";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView } from "../../../url/view/use-view";
import { investmentText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { rateText } from "../../../words/text/rate-text";
import panel from "../../../parts/frame/chart-panel.module.css";

type Props = {
  readonly readSite: ReadSite;
  readonly claim: InvestmentClaim;
  readonly converted: Converted;
  readonly part: boolean;
  /** The scope of the amount, in words. */
  readonly covers: string;
  /** A text after the source and the day, on the same line. */
  readonly remark?: string | null;
  /** More rows, between the scope and the source. */
  readonly children?: ReactNode;
};

/** Shows the card of an amount: as stated, converted, its scope, source and date, and the exchange rate. */
export function AmountCard({ readSite, claim, converted, part, covers, remark = null, children }: Props) {
  const { dataset } = useRecord();
  const { currency } = useView().view;
  const sources = useSources();
  return (
    <>
      <p className={panel.cardName}>{readSite.site.name}</p>
      <p className={panel.cardFigure}>
        <Figure text={investmentText(claim)} part={part} />
        {converted.rate && <span> = {moneyRounded(converted.amount, currency)}</span>}
      </p>
      <dl className={panel.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>{covers}</dd>
        {children}
        <dt>{words.card.by}</dt>
        <dd>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {words.sourceClass[classOf(claim, dataset.sources)]}, {statedText(claim.stated)}
          {remark !== null && `; ${remark}`}
        </dd>
        {converted.rate && (
          <>
            <dt>{words.card.rate}</dt>
            <dd>{rateText(converted.rate)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
