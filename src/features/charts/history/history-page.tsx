import { Link } from "../../../ui/dom/link";
import { printTotal } from "../../../domain/series/citable-total";
import { useMemo } from "react";
import { useRecord } from "../../../published/use-record";
import { highlightsOf, historyOf, isUndated } from "../../../domain/series/history";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { ChartKey } from "../../../parts/frame/chart-key";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { CoverageNote } from "../../../parts/frame/coverage-note";
import { SiteNames } from "../../../parts/sites/site-names";
import { useAnchor } from "../../../url/links/use-anchor";
import { useView, withCurrency } from "../../../url/view/use-view";
import { apartText } from "../../../words/text/totals/apart-text";
import { historyWords } from "#words/charts/history";
import { readingWords } from "#words/reading";
import { date } from "../../../words/format/date";
import { readText } from "../../../words/text/read-text";
import { historyAxis } from "./axis";
import { HistoryChart } from "./history-chart";
import { HistoryTable } from "./history-table";
import { figuresOf } from "./history-text";
import { MovementList } from "./movement-list";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./history.module.css";

/** The number of movements that are named next to the line; the table has all. */
const named = 8;

/** Shows how a total developed, as a chart or as the table of its movements, with the coverage. */
export default function HistoryPage({ selection }: Pick<ChartProps, "selection">) {
  const { dataset, ruleContext, reading } = useRecord();
  const { view, citeHref } = useView();
  useAnchor();
  const { filters, show: measure, currency } = view;
  const steps = useMemo(
    () => historyOf(dataset, { reading, filters, measure, currency }),
    [dataset, reading, filters, measure, currency],
  );
  const covered = totalCoverage(measure, selection, { currency, ruleContext });
  const figures = figuresOf(measure, currency, Math.max(0, ...steps.map(({ total }) => total ?? 0)));
  const beside = apartText(covered.apartSums, figures.total);
  const largest = highlightsOf(steps, named);
  const movements = steps.flatMap((step) => step.movements);
  const undated = movements.filter(isUndated).length;
  const last = steps.at(-1);
  const total = last?.total ?? null;
  const axis = historyAxis(steps, reading.day);
  const isChart = view.display === "chart" && movements.length > 0;
  return (
    <>
      <ChartKey
        how={[
          historyWords.vague,
          ...(undated > 0 ? [historyWords.undated(undated, date(dataset.release.date))] : []),
          ...(filters.status.length > 0 ? [historyWords.filter] : []),
          ...(isChart && axis.first < axis.since ? [historyWords.compressed(axis.since)] : []),
          readingWords.rule.shows[reading.rule],
        ]}
      >
        <p className={styles.total}>
          {total === null || !last ? (
            <span className="quiet-text">{historyWords.none}</span>
          ) : (
            <>
              <b>
                <Link className="cite" href={citeHref(printTotal(measure))}>
                  {figures.total(total)}
                </Link>
              </b>{" "}
              {figures.what}, {historyWords.now(last.sites, date(reading.day))}
              {beside !== null && `; ${beside}`}
            </>
          )}
        </p>
      </ChartKey>
      {isChart && (
        <>
          <HistoryChart
            steps={steps}
            largest={largest}
            figures={figures}
            axis={axis}
            label={historyWords.summary(
              figures.what,
              total === null ? null : figures.total(total),
              date(reading.day),
              last?.sites ?? 0,
              movements.length,
              readText({ rule: reading.rule, asOf: null }),
            )}
          />
          <MovementList isAll={named >= movements.length} highlights={largest} figures={figures} />
        </>
      )}
      {!isChart && movements.length > 0 && <HistoryTable steps={steps} figures={figures} />}
      <CoverageNote coverage={covered} figure={figures.total} />
      {covered.notStated.length > 0 && (
        <section className={panel.section} data-whole id="silent">
          <h2>{historyWords.silentTitle(covered.notStated.length)}</h2>
          <SiteNames
            readSites={covered.notStated}
            href={(id) => withCurrency(`/sites/${id}`, view)}
            selected={view.site}
          />
        </section>
      )}
    </>
  );
}
