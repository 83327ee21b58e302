import { Fragment } from "react";
import type { BasisSeries, CapacityState } from "../../../domain/series/capacity";
import { CapacitySwatch } from "../../../marks/capacity-box";
import { Legend, type LegendStatuses } from "../../../marks/legend";
import { Term } from "../../../parts/frame/term";
import { capacityWords } from "#words/charts/capacity";
import { words } from "#words/page";

const { state } = capacityWords;
const terms = ["it_load", "grid_connection", "phase", "headline"] as const;
const labels = { ...words.status, ...words.apartStatus };

/**
 * Shows the legend of the bars: the statuses as toggles, and the other marks that occur. Capacity in operation has the
 * mark of operating sites.
 */
export function CapacityLegend({ series, statuses }: { series: readonly BasisSeries[]; statuses: LegendStatuses }) {
  const occurs = (of: "operating" | "operating_plan" | "in_place") =>
    series.some(({ rows }) => rows.some(({ shares }) => (shares.get(of) ?? 0) > 0));
  const hasOperating = "onToggle" in statuses ? (statuses.counts.get("operating") ?? 0) > 0 : statuses.has("operating");
  const hasAmbition = series.some(({ ambitions }) => ambitions.some(({ aboveHeadline }) => aboveHeadline > 0));
  const others: readonly CapacityState[] = [
    ...(occurs("operating") && !hasOperating ? ["operating" as const] : []),
    ...(occurs("operating_plan") ? ["operating_plan" as const] : []),
    ...(occurs("in_place") ? ["in_place" as const] : []),
    ...(hasAmbition ? ["ambition" as const] : []),
  ];
  return (
    <Legend label={words.chart.legend} statuses={statuses} labels={labels}>
      {others.map((of) => (
        <li key={of}>
          <CapacitySwatch of={of} />
          {of === "ambition" ? <Term id="ambition">{state[of]}</Term> : state[of]}
        </li>
      ))}
    </Legend>
  );
}

/** Names the words of the chart that are explained on demand. */
export function CapacityTerms() {
  return (
    <span>
      {capacityWords.terms}{" "}
      {terms.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && words.separator}
          <Term id={id} />
        </Fragment>
      ))}
    </span>
  );
}
