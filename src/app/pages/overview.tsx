import { useMemo, useState } from "react";
import { Controls } from "../../features/filters/controls";
import { EmptyResult } from "../../features/filters/empty-result";
import { FilterRail } from "../../features/filters/filter-rail";
import { InvestmentPanel } from "../../features/investment/investment-panel";
import { OpeningsPanel } from "../../features/openings/openings-panel";
import { AsOfChoice } from "../../features/reading/as-of-choice";
import { RuleChoice } from "../../features/reading/rule-choice";
import { MapPanel } from "../../features/overview-map/map-panel";
import { SiteList } from "../../features/site-list/site-list";
import { Totals } from "../../features/totals/totals";
import { PanelBoundary } from "../../ui/panel-boundary";
import { Segmented } from "../../ui/segmented";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import styles from "../app.module.css";
import { Page } from "../page";
import { useSelection } from "../use-selection";

const phoneViews = ["list", "map", "charts"] as const;

/** How the record is read; the same element each time, so that hovering leaves it as it is. */
const reading = (
  <>
    <RuleChoice />
    <AsOfChoice />
  </>
);

/** Everything at once for one selection: totals, filters, map, investment, openings, list. */
export function OverviewPage() {
  const selection = useSelection();
  const { actions } = useView();
  const [hovered, setHovered] = useState<string | null>(null);
  const [phoneView, setPhoneView] = useState<(typeof phoneViews)[number]>("list");
  const linked = { selection, hovered, onHover: setHovered };
  const isEmpty = selection.length === 0;
  const phoneSwitch = useMemo(
    () => (
      <div className={styles.switch}>
        <Segmented
          legend={words.phone.switch}
          value={phoneView}
          onChoose={setPhoneView}
          options={phoneViews.map((value) => ({ value, label: words.phone[value] }))}
        />
      </div>
    ),
    [phoneView],
  );

  return (
    <Page title={null} bleed>
      <h1 className="visually-hidden">{words.product}</h1>
      {/* Esc clears what is hovered and selected wherever the focus is; it is no control of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        data-phone={isEmpty ? emptyView(phoneView) : phoneView}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          setHovered(null);
          actions.selectSite(null);
        }}
      >
        <PanelBoundary name={words.totals.label}>
          <Totals selection={selection} />
        </PanelBoundary>
        <Controls shown={selection.length} rail lead={phoneSwitch}>
          {reading}
        </Controls>
        <div className={styles.overview}>
          <div className={styles.rail}>
            <FilterRail />
          </div>
          <div className={styles.map}>
            <PanelBoundary name={words.map.label}>
              <MapPanel {...linked} />
            </PanelBoundary>
          </div>
          <div className={styles.charts}>
            {isEmpty ? (
              <EmptyResult />
            ) : (
              <>
                <PanelBoundary name={words.investment.title}>
                  <InvestmentPanel {...linked} />
                </PanelBoundary>
                <PanelBoundary name={words.openings.title}>
                  <OpeningsPanel {...linked} />
                </PanelBoundary>
              </>
            )}
          </div>
        </div>
        {isEmpty ? null : (
          <div className={styles.list}>
            <PanelBoundary name={words.list.caption}>
              <SiteList {...linked} />
            </PanelBoundary>
          </div>
        )}
      </div>
    </Page>
  );
}

/** What a phone shows where nothing matches: the ways out stand where the charts do, and beside the map both. */
function emptyView(view: (typeof phoneViews)[number]): string | undefined {
  return view === "map" ? undefined : "charts";
}
