import type { Country } from "../../../domain/record/country";
import { Controls } from "../../../features/explore/filters/controls";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { Intro } from "../../../features/explore/totals/intro";
import { PanelBoundary } from "../../../ui/state/panel-boundary";
import { Segmented } from "../../../ui/controls/segmented";
import { useView } from "../../../url/view/use-view";
import { overviewTabs, type OverviewTab } from "../../../url/view/view";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import styles from "../../frame/app.module.css";
import { Page } from "../../frame/page";
import { useSelection } from "../../state/use-selection";
import { CountryHead } from "./country-head";
import { CountryRecordsPart } from "./country-records-part";
import { LinkedViews } from "./linked-views";

// They are parts of the overview, so that no other page loads what draws them.
export { MapPanel } from "../../../features/explore/map/map-panel";
export { MapSheet } from "../../../features/explore/map/map-sheet";
export { OperatorViews } from "./operator-views";

type Props = {
  /** The country whose page this is; null for all. */
  country?: Country | null;
};

/** Renders the overview of one selection, or the page of a country: totals, filters, map, investment, openings, list. */
export function OverviewPage({ country = null }: Props) {
  const selection = useSelection();
  const { view, actions } = useView();

  return (
    <Page title={country && countryHeadWords.title(country, null)} bleed>
      {country && <CountryHead country={country} />}
      <div data-phone={selection.length === 0 ? emptyTab(view.tab) : view.tab}>
        <PanelBoundary name={words.totals.label}>
          <Intro selection={selection} />
        </PanelBoundary>
        <Controls
          shown={selection.length}
          lead={
            <div className={styles.switch}>
              <Segmented
                legend={words.phone.switch}
                value={view.tab}
                onChoose={actions.openTab}
                options={overviewTabs.map((value) => ({ value, label: words.phone[value] }))}
              />
            </div>
          }
        >
          <RuleChoice />
          <AsOfChoice />
        </Controls>
        <LinkedViews selection={selection} tab={view.tab} />
      </div>
      {country && (
        <div className={styles.page}>
          <CountryRecordsPart name={words.country[country]} fallback={null} part={{ country, selection }} />
        </div>
      )}
    </Page>
  );
}

/**
 * Returns what a phone shows if no site matches: the charts' area, which has the suggestions, or undefined for that
 * area with the map.
 */
function emptyTab(tab: OverviewTab): OverviewTab | undefined {
  return tab === "map" ? undefined : "charts";
}
