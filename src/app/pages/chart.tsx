import type { ReactNode } from "react";
import { Link, Redirect } from "wouter";
import type { Facts } from "../../domain/facts";
import { Controls } from "../../features/filters/controls";
import { EmptyResult } from "../../features/filters/empty-result";
import { AsOfChoice } from "../../features/reading/as-of-choice";
import { RuleChoice } from "../../features/reading/rule-choice";
import { lazyPart } from "../../ui/lazy-part";
import { PanelBoundary } from "../../ui/panel-boundary";
import { Segmented } from "../../ui/segmented";
import { useView, withSelection } from "../../url/use-view";
import { displays } from "../../url/view";
import { words } from "../../words/en";
import { choiceWords } from "../../words/en-chart-choices";
import styles from "../app.module.css";
import { Page } from "../page";
import { useSelection } from "../use-selection";
import { ChartChoices } from "./chart-choices";

// Loaded with their page: no other one needs them.
const inPage = () => import("./linked-chart");
const InvestmentPage = lazyPart(async () => {
  const [{ linked }, page] = await Promise.all([inPage(), import("../../features/investment/investment-page")]);
  return linked(page.InvestmentPage);
});
const OpeningsPage = lazyPart(async () => {
  const [{ linked }, page] = await Promise.all([inPage(), import("../../features/openings/openings-page")]);
  return linked(page.OpeningsPage);
});
const CapacityPage = lazyPart(async () => {
  const [{ linked }, page] = await Promise.all([inPage(), import("../../features/capacity/capacity-page")]);
  return linked(page.default);
});
const HistoryPage = lazyPart(async () => {
  const [{ linked }, page] = await Promise.all([inPage(), import("../../features/history/history-page")]);
  return linked(page.default);
});

const loading = <p className="quiet-text">{words.loading.chart}</p>;

/** The charts that have a page of their own. */
const charts = {
  investment: {
    words: words.investment,
    money: true,
    body: (selection) => <InvestmentPage name={words.investment.title} fallback={loading} part={{ selection }} />,
  },
  openings: {
    words: words.openings,
    money: false,
    body: (selection) => <OpeningsPage name={words.openings.title} fallback={loading} part={{ selection }} />,
  },
  capacity: {
    words: choiceWords.capacity,
    money: false,
    body: (selection) => <CapacityPage name={choiceWords.capacity.title} fallback={loading} part={{ selection }} />,
  },
  history: {
    words: choiceWords.history,
    money: true,
    body: (selection) => <HistoryPage name={choiceWords.history.title} fallback={loading} part={{ selection }} />,
  },
} satisfies Record<
  string,
  // `money`: it has amounts to convert.
  {
    words: { title: string; pageTitle: string; lead: string };
    money: boolean;
    body: (selection: readonly Facts[]) => ReactNode;
  }
>;

type Chart = keyof typeof charts;

const names: readonly Chart[] = ["investment", "openings", "capacity", "history"];

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
        <ChartChoices path={`/charts/${chart}`} />
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
        <Controls shown={selection.length} rail={false} money={charts[chart].money}>
          <RuleChoice />
          <AsOfChoice />
        </Controls>
      </div>
      <div className={`${styles.sheet} ${styles[chart] ?? ""}`} data-sheet="both">
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
