import { useId, useMemo, useState, type ComponentType } from "react";
import { useSheets } from "../../../charts/plot/use-sheets";
import { Link } from "../../../ui/dom/link";
import { chartIds, type ChartId } from "../../../domain/series/charts";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { HowButton } from "../../../parts/frame/chart-key";
import { ChartHow, type ChartProps } from "../../../parts/frame/chart-props";
import { LinkedProvider } from "../../../url/links/linked";
import { chartPath } from "../../../url/view/chart-pages";
import { useRecord } from "../../../published/use-record";
import { WithoutScripts } from "../../../ui/state/without-scripts";
import { useIsRunning } from "../../../ui/state/written";
import { useView, withSelection } from "../../../url/view/use-view";
import { headingWords } from "#words/charts/headings";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { titleText } from "../../../words/text/chart-heading";
import { readText } from "../../../words/text/read-text";
import { chosenFilters } from "../../../words/text/selection/chosen-labels";
import { Page } from "../../frame/page";
import { useSelection } from "../../state/use-selection";
import { ChartPicture } from "../picture/chart-picture";
import { ChartFoot, chartFootId } from "./chart-foot";
import styles from "./chart-frame.module.css";
import { ChartToolbar } from "./chart-toolbar";
import { GroupingNote } from "./grouping-note";
import { useChartHeading } from "./use-chart-heading";
import { useClearing } from "../../state/use-clearing";
import { useStatusToggles } from "../../state/use-status-toggles";

/**
 * Returns the page of a chart: title, line, toolbar, the chart, and the actions at its foot. All parts share the
 * hovered id, and Esc clears hover and selection.
 */
export function framed(chart: ChartId, Chart: ComponentType<ChartProps>): { default: ComponentType<object> } {
  return {
    default: function FramedChart() {
      const selection = useSelection();
      const { view, citeHref } = useView();
      const heading = useChartHeading(chart, selection);
      useSheets();
      const id = useId();
      const [isOpen, setOpen] = useState(false);
      const how = useMemo(() => ({ isOpen, id }), [isOpen, id]);
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
          <p className={styles.lead}>
            {heading.lead}{" "}
            <a className="no-print" href={`#${chartFootId}`}>
              {headingWords.take}
            </a>{" "}
            {selection.length > 0 && <HowButton {...how} onPress={() => setOpen(!isOpen)} />}
          </p>
          <PrintedLine />
          <ChartToolbar chart={chart} shown={selection.length} />
          <div className={styles.sheet} data-sheet={view.display === "chart" ? "one" : "both"} data-chart={chart}>
            <WithoutScripts />
            {selection.length === 0 ? (
              <EmptyResult />
            ) : (
              <LinkedProvider>
                <ChartHow value={how}>
                  <Linked chart={Chart} selection={selection} />
                </ChartHow>
              </LinkedProvider>
            )}
          </div>
          <ChartFoot chart={chart} heading={heading} selection={selection} />
        </Page>
      );
    },
  };
}

/** Says on paper, under the title, which sites the chart is of, how the record is read, and where it stands. */
function PrintedLine() {
  const { dataset } = useRecord();
  const { view, link } = useView();
  const isRunning = useIsRunning();
  const { version, date: day } = dataset.release;
  const filters = chosenFilters(view.filters, dataset);
  return (
    <p className={`print-only ${styles.printed}`}>
      {headingWords.selection(filters, readText(view))} {words.chart.release(version, date(day))}
      {isRunning && `${words.separator}${link(version)}`}
    </p>
  );
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
  const statuses = useStatusToggles();
  useClearing();
  return (
    <Chart
      selection={selection}
      statuses={statuses}
      note={<GroupingNote selection={selection} />}
      action={(of) => <ChartPicture chart={of} selection={selection} />}
    />
  );
}
