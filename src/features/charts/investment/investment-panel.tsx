import { useMemo } from "react";
import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { classOf } from "../../../domain/headline/verdict";
import type { ReadSite } from "../../../domain/headline/read-site";
import { investmentSeries, type InvestmentRow, type InvestmentSeries } from "../../../domain/series/investment";
import { investmentTotal } from "../../../domain/series/totals";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { Glyph } from "../../../marks/glyph";
import { Figure } from "../../../parts/claims/figure";
import { CoverageNote } from "../../../parts/frame/coverage-note";
import { ShareBars } from "../../../charts/rows/share-bars";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import type { View } from "../../../url/view/view";
import { chartPageWords } from "#words/charts/chart-pages";
import { inLine, investmentText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { moneyRounded } from "../../../words/format/money";
import { withCommas } from "../../../words/format/text";
import { qualifierOf, toBarRow } from "./bar-rows";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./investment.module.css";
import { useLinked, useLinkedView } from "../../../url/links/linked";
import { rowAttribute } from "../../../charts/plot/site-attributes";

/** The number of bars on the overview; the chart's page has all. */
const rowLimit = 13;

type Props = {
  selection: readonly ReadSite[];
};

/**
 * Shows the largest announced investments of the selection, and the number of sites that disclose none. A hovered site
 * that is not among them has a row of its own under them, in the place of the line that says how many there are.
 */
export function InvestmentPanel({ selection }: Props) {
  const { selected, hovered, onHover, onPress: press } = useLinked();
  const container = useLinkedView<HTMLElement>(rowAttribute);
  const { dataset, ruleContext } = useRecord();
  const { view, citeHref } = useView();
  // On touch, a tap selects the site, and the sheet at the bottom of a phone shows it.
  const hasSheet = useMedia(`${phone} and (pointer: coarse)`);
  const series = useMemo(
    () => investmentSeries(selection, view.currency, dataset.rates),
    [selection, view.currency, dataset.rates],
  );
  const { rows } = series;
  const shown = rows.slice(0, rowLimit);
  const total = investmentTotal(series);
  const extra = rows.findIndex(({ readSite }, place) => place >= rowLimit && readSite.site.id === hovered);
  const silent = [...series.undrawn.map(({ readSite }) => readSite), ...series.notStated].filter(
    ({ site }) => rows.length > rowLimit && site.id === hovered,
  );
  const barRow = (row: InvestmentRow) => {
    const bar = toBarRow(row, view.currency, { name: nameCell(row), cells: cells(row), remarks: true });
    return { ...bar, href: hrefOf(row.readSite), ...(hasSheet ? { card: null } : {}) };
  };
  const hrefOf = ({ site }: ReadSite) => withCurrency(`/sites/${site.id}`, view);
  const tableHref = withSelection(chartPath("investment"), view, "table");
  return (
    <section ref={container} className={`${panel.panel} ${styles.bars}`} aria-label={chartPageWords.investment.title}>
      <header className={panel.head}>
        <h2>
          {total.amount === null
            ? chartPageWords.investment.title
            : words.investment.panelTitle(moneyRounded(total.amount, view.currency), total.covered, selection.length)}
        </h2>
        <nav aria-label={chartPageWords.investment.title}>
          <Link href={withSelection(chartPath("investment"), view)}>{words.chart.large}</Link>
          <Link href={tableHref}>{words.chart.table}</Link>
        </nav>
      </header>
      {rows.length > 0 && (
        <p className={panel.note}>{words.investment.largestNote(shown.length, view.currency, series.undrawn.length)}</p>
      )}
      {rows.length > 0 && (
        <>
          <ShareBars
            label={[summaryOf(rows, selection, view.currency), ...selectedIn(series, view)].join(" ")}
            rows={[
              ...shown.map(barRow),
              ...rows.slice(extra, extra < 0 ? 0 : extra + 1).map((row) => ({
                ...barRow(row),
                isExtra: true,
                card: null,
                remark: words.investment.extra(extra + 1, rows.length),
              })),
              ...silent.map((readSite) => ({
                id: readSite.site.id,
                name: nameCell({ readSite }),
                cells: [],
                card: null,
                isExtra: true,
                status: readSite.status,
                value: null,
                part: false,
                qualifier: "exact" as const,
                aggregatorOnly: false,
                inside: null,
                others: [],
                remark: readSite.investment === null ? words.investment.extraNone : words.investment.extraUnconverted,
              })),
            ]}
            {...{ selected, hovered, onHover }}
            onPress={press}
          />
          {rows.length > rowLimit && extra < 0 && silent.length === 0 && (
            <p className={styles.more}>
              <Link href={withSelection(chartPath("investment"), view)}>
                {words.investment.more(rows.length - rowLimit)}
              </Link>
            </p>
          )}
        </>
      )}
      <CoverageNote
        coverage={totalCoverage("investment", selection, { currency: view.currency, ruleContext })}
        figure={(amount) => moneyRounded(amount, view.currency)}
        listed={tableHref}
      >
        {view.rule !== "headline" && readingWords.rule.shows[view.rule]}
      </CoverageNote>
    </section>
  );

  function nameCell({ readSite }: Pick<InvestmentRow, "readSite">) {
    const { id, name } = readSite.site;
    return (
      <button
        type="button"
        className={panel.name}
        data-href={hrefOf(readSite)}
        aria-pressed={view.site === id}
        onClick={(event) => press(id, event)}
      >
        <Glyph status={readSite.status} size={12} />
        <span>{name}</span>
      </button>
    );
  }

  function cells({ readSite, headline: { claim, part }, converted }: InvestmentRow) {
    return [
      <span key="amount" data-open={readSite.aggregatorOnly.investment || undefined} className={styles.amount}>
        <Figure
          part={part}
          text={{ before: investmentText(claim).before, figure: moneyRounded(converted.amount, view.currency) }}
          href={citeHref(claim.id)}
        />
      </span>,
      <span key="class" className={`quiet-text ${styles.class}`}>
        {words.sourceClass[classOf(claim, dataset.sources)]}
      </span>,
    ];
  }
}

/** Returns the sentence about the selected site in the chart; empty if it is not in the selection. */
function selectedIn({ rows, undrawn, notStated }: InvestmentSeries, { site: id, currency }: View): readonly string[] {
  const { linked } = words;
  const place = rows.findIndex(({ readSite }) => readSite.site.id === id);
  const row = rows[place];
  if (row) {
    const { before } = investmentText(row.headline.claim);
    const amount = `${qualifierOf(row, before)} ${moneyRounded(row.converted.amount, currency)}`.trim();
    return [linked.selected(linked.amount(row.readSite.site.name, amount, place + 1, rows.length))];
  }
  const apart = undrawn.find(({ readSite }) => readSite.site.id === id);
  if (apart)
    return [
      linked.selected(linked.notConverted(apart.readSite.site.name, inLine(investmentText(apart.headline.claim)))),
    ];
  const without = notStated.find(({ site }) => site.id === id);
  return without ? [linked.selected(linked.noAmount(without.site.name))] : [];
}

/** Returns the accessible summary of the chart. */
export function summaryOf(rows: readonly InvestmentRow[], selection: readonly ReadSite[], currency: string): string {
  const [largest] = rows;
  return words.investment.summary(
    rows.length,
    selection.length,
    largest ? withCommas([largest.readSite.site.name, moneyRounded(largest.converted.amount, currency)]) : null,
  );
}
