import { useState } from "react";
import { useRecord } from "../../data/use-record";
import type { Facts } from "../../domain/facts";
import { openingSeries } from "../../domain/openings";
import { SiteNames } from "../../ui/site-names";
import { useView, withCurrency } from "../../url/use-view";
import { words } from "../../words/en";
import { TimeLegend } from "../../marks/legend";
import { axisStart, OpeningsChart } from "./openings-chart";
import { OpeningsTable } from "./openings-table";
import styles from "./openings.module.css";

/** The opening timeline large or as its table, with its coverage. */
export function OpeningsPage({ selection }: { selection: readonly Facts[] }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const [hovered, setHovered] = useState<string | null>(null);
  const series = openingSeries(selection, dataset.release.date);
  const { since, first } = axisStart(series.rows, dataset.release.date);
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
      <p className={styles.coverage}>
        <b>{words.openings.states(series.rows.length, selection.length)}.</b>{" "}
        <a href="#silent">{words.openings.others(series.silent.length)}</a> {words.openings.silentNote}{" "}
        {isChart && first < since && `${words.openings.compressed(since)} `}
        {words.chart.licence(dataset.release.version)}
      </p>
      <section className={styles.section} id="silent">
        <h2>{words.openings.silentTitle(series.silent.length)}</h2>
        <SiteNames facts={series.silent} href={(id) => withCurrency(`/sites/${id}`, view)} />
      </section>
    </>
  );
}
