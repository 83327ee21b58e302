import { useRecord } from "../../../published/use-record";
import { openingSeries } from "../../../domain/series/openings";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { SiteNames } from "../../../parts/sites/site-names";
import { useAnchor } from "../../../url/links/use-anchor";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { readText } from "../../../words/text/read-text";
import { TimeLegend } from "../../../marks/legend";
import { ChartKey } from "../../../parts/frame/chart-key";
import { openingAxis } from "./opening-axis";
import { openingsSummary } from "./opening-text";
import { OpeningsChart } from "./openings-chart";
import { OpeningsTable } from "./openings-table";
import panel from "../../../parts/frame/chart-panel.module.css";

/** Shows the opening timeline or its table, with the coverage. */
export default function OpeningsPage({ selection, statuses, note }: ChartProps) {
  const { reading, readSites: all } = useRecord();
  const { view } = useView();
  useAnchor();
  const series = openingSeries(selection, reading.day);
  const axis = openingAxis(openingSeries(all, reading.day).rows, reading.day);
  const isChart = view.display === "chart";
  return (
    <>
      <ChartKey
        how={[
          words.openings.how,
          ...(isChart && axis.first < axis.since ? [words.openings.compressed(axis.since)] : []),
          readingWords.rule.shows[reading.rule],
        ]}
      >
        {isChart && <TimeLegend statuses={statuses} words={words.chart} labels={words.status} />}
      </ChartKey>
      {isChart && series.rows.length > 0 && (
        <OpeningsChart series={series} axis={axis} label={openingsSummary(series, selection.length, readText(view))} />
      )}
      {!isChart && <OpeningsTable series={series} />}
      <p className={panel.coverage}>
        <b>{words.openings.states(series.rows.length, selection.length)}.</b>{" "}
        {series.notStated.length > 0 && (
          <>
            <a href="#silent">{words.openings.others(series.notStated.length, selection.length)}</a>{" "}
            {words.openings.silentNote(series.notStated.length)}{" "}
          </>
        )}
        {note}
      </p>
      {series.notStated.length > 0 && (
        <section className={panel.section} data-whole id="silent">
          <h2>{words.openings.silentTitle(series.notStated.length)}</h2>
          <SiteNames
            readSites={series.notStated}
            href={(id) => withCurrency(`/sites/${id}`, view)}
            selected={view.site}
          />
        </section>
      )}
    </>
  );
}
