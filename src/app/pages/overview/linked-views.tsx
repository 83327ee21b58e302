import { useEffect, useRef } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { onPrint } from "../../../charts/plot/print";
import { contentOfPage, controlsOfPage } from "../../../ui/state/page-parts";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { InvestmentPanel } from "../../../features/charts/investment/investment-panel";
import { LateOrMoved } from "../../../features/charts/openings/late-or-moved";
import { OpeningsPanel } from "../../../features/charts/openings/openings-panel";
import { MapPanel } from "../../../features/explore/map/map-panel";
import { MapSheet } from "../../../features/explore/map/map-sheet";
import { DownloadMenu } from "../../../features/files/download-menu";
import { SaidLately } from "../../../features/latest/said-lately";
import { SiteList } from "../../../features/explore/list/site-list";
import { firstControl, focusAfter } from "../../../ui/dom/focus-after";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { whenShown } from "../../../ui/dom/is-shown";
import { PanelBoundary } from "../../../ui/state/panel-boundary";
import { historyEntry } from "../../../url/links/history-entry";
import { LinkedProvider, useElementsOf, useLinked } from "../../../url/links/linked";
import { siteAttribute } from "../../../ui/table/table-row";
import { useView } from "../../../url/view/use-view";
import { scheduleWords } from "#words/charts/schedule";
import { chartPageWords } from "#words/charts/chart-pages";
import { latestWords } from "#words/latest";
import { words } from "#words/page";
import { MapPictureMenu } from "../picture/map-picture";
import styles from "../../frame/app.module.css";
import { useEscape } from "../../../ui/dom/use-escape";
import { Later } from "./later";
import { useStatusToggles } from "../../state/use-status-toggles";
import type { OverviewTab } from "../../../url/view/view";

type Props = { selection: readonly ReadSite[]; tab: OverviewTab };

/**
 * Renders map, charts and list of one selection. A site that is hovered, focused or selected in one is highlighted in
 * all.
 */
export function LinkedViews(props: Props) {
  return (
    <LinkedProvider>
      <Views {...props} />
    </LinkedProvider>
  );
}

function Views({ selection, tab }: Props) {
  const { view, actions } = useView();
  const { clearHover } = useLinked();
  const statuses = useStatusToggles();
  const isPhone = useMedia(phone);
  const isEmpty = selection.length === 0;
  const selected = selection.find(({ site }) => site.id === view.site) ?? null;

  useEscape(() => {
    // The chip or sheet that has the focus is removed with the selection, so the focus moves to the controls.
    if (document.activeElement !== document.body) focusAfter(() => firstControl(controlsOfPage()), contentOfPage);
    clearHover();
    actions.selectSite(null);
  });
  useShown(view.site, tab);
  // All parts are laid out for paper, also those that a phone hides; none of them is measured anew by itself.
  useEffect(() => onPrint(() => {}), []);

  return (
    <>
      <div className={styles.overview}>
        <div className={styles.map} id="map">
          <PanelBoundary name={words.map.label}>
            <MapPanel selection={selection} statuses={statuses} action={<MapPictureMenu selection={selection} />} />
          </PanelBoundary>
        </div>
        <div className={styles.charts}>
          {isEmpty ? (
            <EmptyResult />
          ) : (
            <>
              <PanelBoundary name={chartPageWords.investment.title}>
                <InvestmentPanel selection={selection} />
              </PanelBoundary>
              <PanelBoundary name={chartPageWords.openings.title}>
                <OpeningsPanel selection={selection} />
              </PanelBoundary>
            </>
          )}
        </div>
      </div>
      {!isEmpty && <Later selection={selection}>{isPhone ? sitesFirst : newsFirst}</Later>}
      {selected && <MapSheet readSite={selected} />}
    </>
  );
}

const sitesFirst = (selection: readonly ReadSite[]) => (
  <>
    <Sites selection={selection} />
    <News selection={selection} />
  </>
);

const newsFirst = (selection: readonly ReadSite[]) => (
  <>
    <News selection={selection} />
    <Sites selection={selection} />
  </>
);

function News({ selection }: { selection: readonly ReadSite[] }) {
  return (
    <div className={styles.news}>
      <PanelBoundary name={latestWords.lately.title}>
        <SaidLately selection={selection} />
      </PanelBoundary>
      <PanelBoundary name={scheduleWords.head}>
        <LateOrMoved selection={selection} />
      </PanelBoundary>
    </div>
  );
}

function Sites({ selection }: { selection: readonly ReadSite[] }) {
  return (
    <div className={styles.list} id="list">
      <PanelBoundary name={words.list.caption}>
        <SiteList selection={selection} action={<DownloadMenu sites={selection} />} />
      </PanelBoundary>
    </div>
  );
}

/**
 * A hook that scrolls a phone to what its view shows: when the reader opens a link with a site, to the site in the list
 * or to map or charts; when the reader switches to another view, to the map or to the selected site in the list. Then it
 * does not scroll the charts, because a row far down would move the switch off the screen.
 */
function useShown(site: string | null, tab: OverviewTab): void {
  const elementsOf = useElementsOf();
  const before = useRef<OverviewTab | null>(null);
  useEffect(() => {
    if (before.current === tab) return undefined;
    const isArrival = before.current === null;
    before.current = tab;
    // A wider screen shows the site on its map and in its bars at once, and Back leads to where the reader was.
    if (isArrival && (site === null || historyEntry().scroll !== null || !window.matchMedia(phone).matches))
      return undefined;
    if (tab === "map" || (isArrival && tab === "charts"))
      window.scrollBy({ top: controlsOfPage()?.getBoundingClientRect().top ?? 0 });
    if (site === null || tab !== "list") return undefined;
    return whenShown(
      () => elementsOf(site).find((one) => one.hasAttribute(siteAttribute)),
      (row) => row.scrollIntoView({ block: "center" }),
    );
  }, [site, tab, elementsOf]);
}
