import { useMemo } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { ChartId } from "../../../domain/series/charts";
import { useRecord } from "../../../published/use-record";
import { chartPath, groupingsOf } from "../../../url/view/chart-pages";
import { useView } from "../../../url/view/use-view";
import { chartHeading, type ChartHeading } from "../../../words/text/chart-heading";

/** A hook that returns the title and the line of a chart as the address reads it. */
export function useChartHeading(chart: ChartId, selection: readonly ReadSite[]): ChartHeading {
  const { ruleContext, reading } = useRecord();
  const { by: chosen, currency, show: measure } = useView().view;
  const by = chosen ?? groupingsOf(chartPath(chart))[0] ?? "site";
  return useMemo(
    () => chartHeading(chart, { selection, ruleContext, day: reading.day, by, currency, measure }),
    [chart, selection, ruleContext, reading.day, by, currency, measure],
  );
}
