import { Controls } from "../../../features/explore/filters/controls";
import { FilterRail } from "../../../features/explore/filters/filter-rail";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { Totals } from "../../../features/explore/totals/totals";
import { PanelBoundary } from "../../../ui/state/panel-boundary";
import { Segmented } from "../../../ui/controls/segmented";
import { words } from "#words/page";
import styles from "../../frame/app.module.css";
import { Page } from "../../frame/page";
import { phoneViews, usePhoneView, type PhoneView } from "../../state/use-phone-view";
import { useSelection } from "../../state/use-selection";
import { LinkedViews } from "./linked-views";

/** Renders the overview of one selection: totals, filters, map, investment, openings, list. */
export function OverviewPage() {
  const selection = useSelection();
  const [phoneView, setPhoneView] = usePhoneView();

  return (
    <Page title={null} bleed>
      <h1 className="visually-hidden">{words.product}</h1>
      <div data-phone={selection.length === 0 ? emptyView(phoneView) : phoneView}>
        <PanelBoundary name={words.totals.label}>
          <Totals selection={selection} />
        </PanelBoundary>
        <Controls
          shown={selection.length}
          rail
          lead={
            <div className={styles.switch}>
              <Segmented
                legend={words.phone.switch}
                value={phoneView}
                onChoose={setPhoneView}
                options={phoneViews.map((value) => ({ value, label: words.phone[value] }))}
              />
            </div>
          }
        >
          <RuleChoice />
          <AsOfChoice />
        </Controls>
        <LinkedViews selection={selection} phoneView={phoneView} rail={<FilterRail />} />
      </div>
    </Page>
  );
}

/**
 * Returns what a phone shows if no site matches: the charts' area, which has the suggestions, or undefined for that
 * area with the map.
 */
function emptyView(view: PhoneView): PhoneView | undefined {
  return view === "map" ? undefined : "charts";
}
