import type { ReactNode } from "react";
import { Link, Redirect } from "wouter";
import type { Facts } from "../../domain/facts";
import { Controls } from "../../features/filters/controls";
import { EmptyResult } from "../../features/filters/empty-result";
import { InvestmentPage } from "../../features/investment/investment-page";
import { OpeningsPage } from "../../features/openings/openings-page";
import { PanelBoundary } from "../../ui/panel-boundary";
import { Segmented } from "../../ui/segmented";
import { useView, withSelection } from "../../url/use-view";
import { displays } from "../../url/view";
import { words } from "../../words/en";
import styles from "../app.module.css";
import { Page } from "../page";
import { useSelection } from "../use-selection";

/** The charts that have a page of their own. */
const charts = {
  investment: { words: words.investment, body: (selection) => <InvestmentPage selection={selection} /> },
  openings: { words: words.openings, body: (selection) => <OpeningsPage selection={selection} /> },
} satisfies Record<
  string,
  { words: { title: string; pageTitle: string; lead: string }; body: (selection: readonly Facts[]) => ReactNode }
>;

type Chart = keyof typeof charts;

const names: readonly Chart[] = ["investment", "openings"];

/** One chart, large, with its table, filters and coverage. */
export function ChartPage({ chart }: { chart: Chart }) {
  const selection = useSelection();
  const { view, actions } = useView();
  const { words: text, body } = charts[chart];
  return (
    <Page title={text.pageTitle}>
      <h1>{text.pageTitle}</h1>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.bar}>
        <Segmented
          legend={words.chart.display}
          value={view.display}
          onChoose={actions.show}
          options={displays.map((value) => ({ value, label: words.chart[value] }))}
        />
        <nav aria-label={words.chart.which}>
          <ul className={styles.tabs}>
            {names.map((name) => (
              <li key={name}>
                <Link href={withSelection(`/charts/${name}`, view)} aria-current={name === chart ? "page" : undefined}>
                  {charts[name].words.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className={styles.controls}>
        <Controls shown={selection.length} rail={false} />
      </div>
      <div className={styles[chart]}>
        {selection.length === 0 ? <EmptyResult /> : <PanelBoundary name={text.title}>{body(selection)}</PanelBoundary>}
      </div>
    </Page>
  );
}

/** `/charts` alone leads to the first chart. */
export function ChartsPage() {
  const { view } = useView();
  return <Redirect to={withSelection("/charts/investment", view)} replace />;
}
