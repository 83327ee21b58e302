import { Link, Redirect } from "wouter";
import { chartIds, type ChartId } from "../../../domain/series/charts";
import { Controls } from "../../../features/explore/filters/controls";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { Segmented } from "../../../ui/controls/segmented";
import { chartPages, chartPath } from "../../../url/view/chart-pages";
import { useView, withSelection } from "../../../url/view/use-view";
import { displays } from "../../../url/view/view";
import { words } from "#words/page";
import { chartPageWords } from "#words/charts/chart-pages";
import styles from "../../frame/app.module.css";
import { Page } from "../../frame/page";
import { useSelection } from "../../state/use-selection";
import { ChartChoices } from "./chart-choices";
import { chartParts } from "./chart-parts";

/** Shows one chart with its table, filters and coverage. */
export function ChartPage({ chart }: { chart: ChartId }) {
  const selection = useSelection();
  const { view, actions } = useView();
  const { title, pageTitle, lead } = chartPageWords[chart];
  const Chart = chartParts[chart];
  return (
    <Page title={pageTitle}>
      <h1>{pageTitle}</h1>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.bar}>
        <Segmented
          legend={words.chart.display}
          value={view.display}
          onChoose={actions.show}
          options={displays.map((value) => ({ value, label: words.chart[value] }))}
        />
        <ChartChoices path={chartPath(chart)} />
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
      </div>
      <div className={styles.controls}>
        <Controls shown={selection.length} rail={false} money={chartPages[chart].money}>
          <RuleChoice />
          <AsOfChoice />
        </Controls>
      </div>
      <div className={styles.sheet} data-sheet="both">
        {selection.length === 0 ? (
          <EmptyResult />
        ) : (
          <Chart name={title} fallback={<p className="quiet-text">{words.loading.chart}</p>} part={{ selection }} />
        )}
      </div>
    </Page>
  );
}

/** Redirects `/charts` to the first chart. */
export function ChartsPage() {
  const { view } = useView();
  return <Redirect to={withSelection(chartPath(chartIds[0]), view)} replace />;
}
