import type { ReactNode } from "react";
import type { PlotGroup } from "../../../charts/rows/row-list";
import type { BarRow } from "../../../charts/rows/bar-row";
import { classOf } from "../../../domain/headline/verdict";
import type { InvestmentClaim } from "../../../domain/record/claim";
import type { Converted } from "../../../domain/record/money";
import { useRecord, useSources } from "../../../published/use-record";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useLinked } from "../../../url/links/linked";
import { useView } from "../../../url/view/use-view";
import { inLine, investmentText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { moneyTicks } from "./bar-rows";
import styles from "./investment.module.css";

const HorizontalBars = lazyPart(() => import("../../../charts/rows/horizontal-bars"));

type Props = {
  readonly name: string;
  /** The accessible summary of the chart. */
  readonly label: string;
  /** The head of the amounts, where they are not plain amounts in the reader's currency. */
  readonly head?: string;
  readonly groups: readonly PlotGroup<BarRow>[];
  /** The largest amount of the page, in the reader's currency: all its charts have one scale. */
  readonly largest: number;
  /** The row id of the selected site; null if none. */
  readonly selected: string | null;
  /** True if its rows are told to readers without scripts as a table. */
  readonly isListedElsewhere?: boolean;
};

/** Shows amounts in the reader's currency as a bar chart. The cells of each row come from `useAmountCells`. */
export function AmountBars({ name, label, head, groups, largest, selected, isListedElsewhere }: Props) {
  const { hovered, onHover } = useLinked();
  const { view } = useView();
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className={styles.columns} data-scripted={isListedElsewhere}>
      <HorizontalBars
        name={name}
        fallback={
          <div className={styles.loading} style={{ "--rows": count }}>
            {words.loading.chart}
          </div>
        }
        part={{
          label,
          groups,
          heads: {
            name: words.chart.site,
            cells: [
              head ?? words.investment.inCurrency(view.currency),
              words.investment.asStated,
              words.investment.bought,
              words.investment.saidBy,
            ],
          },
          figures: 1,
          band: 28,
          reach: largest,
          tick: moneyTicks(largest, view),
          isLog: view.scale === "log",
          selected,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}

/** An amount in a row. `buys` is what it pays for, or null for "MW not said". */
type Amount = {
  readonly claim: InvestmentClaim;
  readonly converted: Converted;
  readonly part: boolean;
  readonly aggregatorOnly: boolean;
  readonly buys: string | null;
};

/**
 * A hook that returns the function for the cells of a row: the amount in the reader's currency and as stated, what it
 * buys, and who says so, with the year and the class of the source.
 */
export function useAmountCells(): (amount: Amount) => readonly ReactNode[] {
  const { view, citeHref } = useView();
  const { dataset } = useRecord();
  const sources = useSources();
  return ({ claim, converted, part, aggregatorOnly, buys }) => [
    <span key="amount" data-open={aggregatorOnly || undefined} className={styles.amount}>
      <Figure
        part={part}
        text={{ before: investmentText(claim).before, figure: moneyRounded(converted.amount, view.currency) }}
        href={citeHref(claim.id)}
      />
    </span>,
    <span key="stated" className={styles.stated}>
      {converted.rate ? (
        inLine(investmentText(claim))
      ) : (
        <span className="quiet-text">{words.investment.unconvertedIn(view.currency)}</span>
      )}
    </span>,
    <span key="buys" className={buys === null ? `quiet-text ${styles.buys}` : styles.buys}>
      {buys ?? words.investment.buysUnsaid}
    </span>,
    <span key="source" className={styles.source}>
      <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
      {`, ${claim.stated?.slice(0, 4) ?? words.undated} `}
      <span className="quiet-text">{words.sourceClass[classOf(claim, dataset.sources)]}</span>
    </span>,
  ];
}
