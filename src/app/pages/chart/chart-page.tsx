import { Redirect } from "wouter";
import { chartIds, type ChartId } from "../../../domain/series/charts";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withSelection } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { PageLoading } from "../../state/record-loader";
import { chartParts } from "./chart-parts";

/** Shows the page of one chart, which loads with the chart. */
export function ChartPage({ chart }: { chart: ChartId }) {
  const Chart = chartParts[chart];
  return <Chart name={chartPageWords[chart].title} isPage fallback={<PageLoading />} part={{}} />;
}

/** Redirects `/charts` to the first chart. */
export function ChartsPage() {
  const { view } = useView();
  return <Redirect to={withSelection(chartPath(chartIds[0]), view)} replace />;
}
