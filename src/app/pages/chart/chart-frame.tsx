import type { ComponentType } from "react";
import { Link } from "wouter";
import { chartIds, type ChartId } from "../../../domain/series/charts";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { useEscape } from "../../../ui/dom/use-escape";
import { LinkedProvider, useLinked } from "../../../url/links/linked";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withSelection } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import { titleText } from "../../../words/text/chart-heading";
import { Page } from "../../frame/page";
import { useSelection } from "../../state/use-selection";
import { ChartFoot } from "./chart-foot";
import styles from "./chart-frame.module.css";
import { ChartToolbar } from "./chart-toolbar";
import { GroupingNote } from "./grouping-note";
import { useChartHeading } from "./use-chart-heading";
import { useStatusToggles } from "../../state/use-status-toggles";

/**
 * Returns the page of a chart: title, line, toolbar, the chart, and the actions at its foot. All parts share the
 * hovered id, and Esc clears hover and selection.
 */
export function framed(chart: ChartId, Chart: ComponentType<ChartProps>): { default: ComponentType<object> } {
  return {
    default: function FramedChart() {
      const selection = useSelection();
      const { citeHref } = useView();
      const heading = useChartHeading(chart, selection);
      return (
        <Page title={titleText(heading)} topic={chart}>
          <ChartTabs chart={chart} />
          <h1 className={styles.title}>
            {heading.title.map(({ text, total }) =>
              total === undefined ? (
                text
              ) : (
                <Link key={total} className="cite" href={citeHref(`total.${total}`)}>
                  {text}
                </Link>
              ),
            )}
          </h1>
          <p className={styles.lead}>{heading.lead}</p>
          <ChartToolbar chart={chart} shown={selection.length} />
          <div className={styles.sheet} data-sheet="both">
            {selection.length === 0 ? (
              <EmptyResult />
            ) : (
              <LinkedProvider>
                <Linked chart={Chart} selection={selection} />
              </LinkedProvider>
            )}
          </div>
          <ChartFoot heading={heading} />
        </Page>
      );
    },
  };
}

function ChartTabs({ chart }: { chart: ChartId }) {
  const { view } = useView();
  return (
    <nav aria-label={words.chart.which}>
      <ul className={styles.tabs}>
        {chartIds.map((id) => (
          <li key={id}>
            <Link href={withSelection(chartPath(id), view)} aria-current={id === chart ? "page" : undefined}>
              {chartPageWords[id].title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Linked({ chart: Chart, selection }: Pick<ChartProps, "selection"> & { chart: ComponentType<ChartProps> }) {
  const { actions } = useView();
  const { clearHover } = useLinked();
  const statuses = useStatusToggles();
  useEscape(() => {
    clearHover();
    actions.selectSite(null);
  });
  return <Chart selection={selection} statuses={statuses} note={<GroupingNote selection={selection} />} />;
}
