import { useSources } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { InvestmentRow, InvestmentSeries } from "../../../domain/series/investment";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { lazyPart } from "../../../ui/state/lazy-part";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { investmentText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { readText } from "../../../words/text/read-text";
import { moneyTicks, qualifierOf, toBarRow } from "./bar-rows";
import styles from "./investment.module.css";
import { useLinked } from "../../../url/links/linked";

const HorizontalBars = lazyPart(() => import("../../../charts/rows/horizontal-bars"));

type Props = {
  series: InvestmentSeries;
  selection: readonly ReadSite[];
};

/** Every drawn investment of the selection as a bar, with the amount as stated, its source and date beside it. */
export function InvestmentChart({ series, selection }: Props) {
  const { selected, hovered, onHover } = useLinked();
  const { view, citeHref } = useView();
  const sources = useSources();
  const { rows } = series;
  const [largest] = rows;

  const href = ({ readSite }: InvestmentRow) => withCurrency(`/sites/${readSite.site.id}`, view);

  const cells = (row: InvestmentRow) => {
    const { claim } = row.headline;
    const text = investmentText(claim);
    return [
      <span key="qualifier" className="quiet-text">
        {qualifierOf(row, text.before)}
      </span>,
      <Figure
        key="amount"
        text={{ before: "", figure: moneyRounded(row.converted.amount, view.currency) }}
        href={citeHref(claim.id)}
      />,
      <span key="stated" className={styles.stated}>
        {row.converted.rate ? text.figure : words.same}
      </span>,
      <span key="source" className={styles.source}>
        {statedText(claim.stated)},{" "}
        <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
      </span>,
    ];
  };

  return (
    <div className={styles.columns}>
      <HorizontalBars
        name={chartPageWords.investment.title}
        fallback={<div style={{ height: rows.length * 30 + 28 }}>{words.loading.chart}</div>}
        part={{
          label: words.investment.summary(
            rows.length,
            selection.length,
            largest ? `${largest.readSite.site.name}, ${moneyRounded(largest.converted.amount, view.currency)}` : null,
            readText(view),
          ),
          rows: rows.map((row) => ({
            ...toBarRow(row, view.currency, {
              name: <SiteLink readSite={row.readSite} href={href(row)} />,
              cells: cells(row),
              remarks: true,
            }),
            href: href(row),
          })),
          columns: "var(--chart-columns)",
          heads: {
            name: words.chart.site,
            cells: ["", words.investment.inCurrency(view.currency), words.investment.asStated, words.investment.stated],
          },
          rowHeight: 30,
          band: 28,
          tick: moneyTicks(largest?.converted.amount ?? 0, view),
          isLog: view.scale === "log",
          selected,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}
