import type { ReactNode } from "react";
import type { BarRow } from "../../../charts/rows/horizontal-bars";
import type { InvestmentClaim } from "../../../domain/record/claim";
import type { Converted } from "../../../domain/record/money";
import { useSources } from "../../../published/use-record";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useLinked } from "../../../url/links/linked";
import { useView } from "../../../url/view/use-view";
import { investmentText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { moneyTicks } from "./bar-rows";
import styles from "./investment.module.css";

const HorizontalBars = lazyPart(() => import("../../../charts/rows/horizontal-bars"));

type Props = {
  readonly name: string;
  /** The accessible summary of the chart. */
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** The row id of the selected site; null if none. */
  readonly selected: string | null;
};

/** Shows amounts in the reader's currency as a bar chart. The cells of each row come from `useAmountCells`. */
export function AmountBars({ name, label, rows, selected }: Props) {
  const { hovered, onHover } = useLinked();
  const { view } = useView();
  return (
    <div className={styles.columns}>
      <HorizontalBars
        name={name}
        fallback={<div style={{ height: rows.length * 30 + 28 }}>{words.loading.chart}</div>}
        part={{
          label,
          rows,
          columns: "var(--chart-columns)",
          heads: {
            name: words.chart.site,
            cells: ["", words.investment.inCurrency(view.currency), words.investment.asStated, words.investment.stated],
          },
          rowHeight: 30,
          band: 28,
          tick: moneyTicks(rows[0]?.value ?? 0, view),
          isLog: view.scale === "log",
          selected,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}

/**
 * A hook that returns the function for the cells of a row: the qualifier in words, the amount in the reader's currency
 * and as stated, the source and its date.
 */
export function useAmountCells(): (
  claim: InvestmentClaim,
  converted: Converted,
  qualifier: string,
) => readonly ReactNode[] {
  const { view, citeHref } = useView();
  const sources = useSources();
  return (claim, converted, qualifier) => [
    <span key="qualifier" className="quiet-text">
      {qualifier}
    </span>,
    <Figure
      key="amount"
      text={{ before: "", figure: moneyRounded(converted.amount, view.currency) }}
      href={citeHref(claim.id)}
    />,
    <span key="stated" className={styles.stated}>
      {converted.rate ? investmentText(claim).figure : words.same}
    </span>,
    <span key="source" className={styles.source}>
      {statedText(claim.stated)},{" "}
      <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
    </span>,
  ];
}
