import { useRecord } from "../../../published/use-record";
import { acceleratorSeries, acceleratorTotal, statingSites } from "../../../domain/series/accelerators";
import { BarLegend } from "../../../marks/legend";
import { ChartKey } from "../../../parts/frame/chart-key";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { SiteNames } from "../../../parts/sites/site-names";
import { useAnchor } from "../../../url/links/use-anchor";
import { useView, withCurrency } from "../../../url/view/use-view";
import { integer } from "../../../words/format/number";
import { softText } from "../../../words/text/totals/coverage-text";
import { words } from "#words/page";
import { acceleratorWords } from "#words/charts/accelerators";
import { choiceWords } from "#words/charts/chart-choices";
import { readingWords } from "#words/reading";
import { AcceleratorsChart } from "./accelerators-chart";
import { AcceleratorsTable } from "./accelerators-table";
import panel from "../../../parts/frame/chart-panel.module.css";

/** Shows the accelerators of each site by model and stage, as a chart or a table, with the coverage. */
export default function AcceleratorsPage({ selection, statuses, note }: ChartProps) {
  const { ruleContext, reading } = useRecord();
  const { view } = useView();
  useAnchor();
  const series = acceleratorSeries(selection, ruleContext);
  const stated = statingSites(series.rows);
  const total = acceleratorTotal(series.rows, ruleContext);
  const isTable = view.display === "table";
  return (
    <>
      <ChartKey
        how={[
          acceleratorWords.how,
          ...(view.scale === "log" && !isTable ? [choiceWords.scale.log] : []),
          readingWords.rule.shows[reading.rule],
        ]}
      >
        {!isTable && (
          <BarLegend
            statuses={statuses}
            words={words.chart}
            labels={words.status}
            parts={false}
            isLog={view.scale === "log"}
          />
        )}
      </ChartKey>
      {isTable && <AcceleratorsTable rows={series.rows} />}
      {!isTable && series.rows.length > 0 && <AcceleratorsChart rows={series.rows} of={selection.length} />}
      <p className={panel.coverage}>
        <b>{acceleratorWords.disclose(stated, selection.length, stated - total.sites)}</b>{" "}
        {series.notStated.length > 0 && (
          <>
            <a href="#silent">{acceleratorWords.others(series.notStated.length, selection.length)}</a>{" "}
            {acceleratorWords.othersState(series.notStated.length)}{" "}
          </>
        )}
        {softText(total, integer)} {note}
      </p>
      {series.notStated.length > 0 && (
        <section className={panel.section} data-whole id="silent">
          <h2>{acceleratorWords.silentTitle(series.notStated.length)}</h2>
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
