import { useState, type ReactNode } from "react";
import { Link, Redirect } from "wouter";
import type { Facts } from "../../domain/facts";
import { Controls } from "../../features/filters/controls";
import { EmptyResult } from "../../features/filters/empty-result";
import { AsOfChoice } from "../../features/reading/as-of-choice";
import { RuleChoice } from "../../features/reading/rule-choice";
import type { StatusToggles } from "../../marks/legend";
import { lazyPart } from "../../ui/lazy-part";
import { PanelBoundary } from "../../ui/panel-boundary";
import { Segmented } from "../../ui/segmented";
import { useEscape } from "../../ui/use-escape";
import { useView, withSelection } from "../../url/use-view";
import { displays } from "../../url/view";
import { words } from "../../words/en";
import { choiceWords } from "../../words/en-chart-choices";
import styles from "../app.module.css";
import { Page } from "../page";
import { useSelection } from "../use-selection";
import { ChartChoices } from "./chart-choices";
import { GroupingNote } from "./grouping-note";
import { useStatusToggles } from "./use-status-toggles";

// Loaded with their page: no other one needs them.
const InvestmentPage = lazyPart(async () => ({
  default: (await import("../../features/investment/investment-page")).InvestmentPage,
}));
const OpeningsPage = lazyPart(async () => ({
  default: (await import("../../features/openings/openings-page")).OpeningsPage,
}));
const CapacityPage = lazyPart(() => import("../../features/capacity/capacity-page"));
const HistoryPage = lazyPart(() => import("../../features/history/history-page"));

const loading = <p className="quiet-text">{words.loading.chart}</p>;

/** What every chart is given: the sites, the one under the pointer, and what its legend can do. */
type Body = {
  selection: readonly Facts[];
  hovered: string | null;
  onHover: (id: string | null) => void;
  statuses: StatusToggles;
  /** What a reader must know of its groups. */
  note: ReactNode;
};

/** The charts that have a page of their own. */
const charts = {
  investment: {
    words: words.investment,
    money: true,
    body: (part) => <InvestmentPage name={words.investment.title} fallback={loading} part={part} />,
  },
  openings: {
    words: words.openings,
    money: false,
    body: (part) => <OpeningsPage name={words.openings.title} fallback={loading} part={part} />,
  },
  capacity: {
    words: choiceWords.capacity,
    money: false,
    body: (part) => <CapacityPage name={choiceWords.capacity.title} fallback={loading} part={part} />,
  },
  history: {
    words: choiceWords.history,
    money: true,
    body: (part) => <HistoryPage name={choiceWords.history.title} fallback={loading} part={part} />,
  },
} satisfies Record<
  string,
  // `money`: it has amounts to convert.
  {
    words: { title: string; pageTitle: string; lead: string };
    money: boolean;
    body: (part: Body) => ReactNode;
  }
>;

type Chart = keyof typeof charts;

const names: readonly Chart[] = ["investment", "openings", "capacity", "history"];

/** One chart, large, with its table, filters and coverage. */
export function ChartPage({ chart }: { chart: Chart }) {
  const selection = useSelection();
  const { view, actions } = useView();
  const statuses = useStatusToggles();
  const [hovered, setHovered] = useState<string | null>(null);
  const { words: text, body } = charts[chart];
  useEscape(() => {
    setHovered(null);
    actions.selectSite(null);
  });
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
      <div className={`${styles.sheet} ${styles[chart] ?? ""}`} data-sheet>
        {selection.length === 0 ? (
          <EmptyResult />
        ) : (
          <PanelBoundary name={text.title}>
            {body({ selection, hovered, onHover: setHovered, statuses, note: <GroupingNote selection={selection} /> })}
          </PanelBoundary>
        )}
      </div>
    </Page>
  );
}

/** `/charts` alone leads to the first chart. */
export function ChartsPage() {
  const { view } = useView();
  return <Redirect to={withSelection("/charts/investment", view)} replace />;
}
