import { useState } from "react";
import { useRecord } from "../../data/use-record";
import type { Facts } from "../../domain/facts";
import { openingSeries } from "../../domain/openings";
import { slipSummary } from "../../domain/slip";
import { SiteNames } from "../../ui/site-names";
import { useAnchor } from "../../url/use-anchor";
import { useView, withCurrency } from "../../url/use-view";
import { words } from "../../words/en";
import { readingWords } from "../../words/en-reading";
import { TimeLegend } from "../../marks/legend";
import { axisStart, OpeningsChart } from "./openings-chart";
import { OpeningsTable } from "./openings-table";
import panel from "../../ui/chart-panel.module.css";

/** The opening timeline large or as its table, with its coverage. */
export function OpeningsPage({ selection }: { selection: readonly Facts[] }) {
  const { dataset, reading } = useRecord();
  const { view } = useView();
  useAnchor();
  const [hovered, setHovered] = useState<string | null>(null);
  const series = openingSeries(selection, reading.day);
  const { since, first } = axisStart(series.rows, reading.day);
  const slips = slipSummary(series.rows.flatMap(({ facts }) => facts.slip ?? []));
  const isChart = view.display === "chart";
  return (
    <>
      {isChart && series.rows.length > 0 && (
        <>
          <TimeLegend
            statuses={new Set(series.rows.map(({ facts }) => facts.status))}
            words={words.chart}
            labels={words.status}
          />
          <OpeningsChart
            series={series}
            label={words.openings.summary(series.rows.length, selection.length)}
            hovered={hovered}
            onHover={setHovered}
          />
        </>
      )}
      {!isChart && <OpeningsTable series={series} />}
      <p className={panel.coverage}>
        <b>{words.openings.states(series.rows.length, selection.length)}.</b>{" "}
        <a href="#silent">{words.openings.others(series.silent.length)}</a> {words.openings.silentNote}{" "}
        {isChart && first < since && `${words.openings.compressed(since)} `}
        {readingWords.rule.shows[reading.rule]} {words.chart.licence(dataset.release.version)}
      </p>
      <p className={panel.coverage}>
        <b>
          {slips.compared === 0
            ? readingWords.slip.none_compared
            : `${readingWords.slip.fleet(slips.slipped, slips.compared)}${slips.median ? readingWords.slip.median(slips.median.shortest, slips.median.longest) : ""}.`}
        </b>{" "}
        {readingWords.slip.explain}
      </p>
      <section className={panel.section} id="silent">
        <h2>{words.openings.silentTitle(series.silent.length)}</h2>
        <SiteNames facts={series.silent} href={(id) => withCurrency(`/sites/${id}`, view)} />
      </section>
    </>
  );
}
