import { useMemo } from "react";
import { noFilters, select } from "../../../domain/selection/filters";
import { InvestmentPanel } from "../../../features/charts/investment/investment-panel";
import { OpeningsPanel } from "../../../features/charts/openings/openings-panel";
import { MapPanel } from "../../../features/explore/map/map-panel";
import { MapSheet } from "../../../features/explore/map/map-sheet";
import { useRecord } from "../../../published/use-record";
import { PanelBoundary } from "../../../ui/state/panel-boundary";
import { LinkedProvider } from "../../../url/links/linked";
import { FilteredView } from "../../../url/view/filtered-view";
import { useView } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import { useClearing } from "../../state/use-clearing";
import { useStatusToggles } from "../../state/use-status-toggles";
import { MapPictureMenu } from "../picture/map-picture";
import styles from "../../frame/app.module.css";

type Props = {
  id: string;
  /** The role in which the organisation has the sites that are shown. */
  role: "operator" | "tenant";
};

/** Renders map, investments and openings of the sites that an organisation operates or rents. */
export function OperatorViews({ id, role }: Props) {
  const filters = useMemo(() => ({ ...noFilters, [role]: [id] }), [id, role]);
  return (
    <FilteredView filters={filters}>
      <LinkedProvider>
        <Views />
      </LinkedProvider>
    </FilteredView>
  );
}

function Views() {
  const { readSites } = useRecord();
  const { view } = useView();
  const statuses = useStatusToggles();
  useClearing();
  const selection = useMemo(() => select(readSites, view.filters), [readSites, view.filters]);
  const selected = selection.find(({ site }) => site.id === view.site);
  return (
    <div className={`${styles.overview} ${styles.inside}`} data-views>
      <div className={styles.map}>
        <PanelBoundary name={words.map.label}>
          <MapPanel selection={selection} statuses={statuses} action={<MapPictureMenu selection={selection} />} />
        </PanelBoundary>
      </div>
      <div className={styles.charts}>
        <PanelBoundary name={chartPageWords.investment.title}>
          <InvestmentPanel selection={selection} />
        </PanelBoundary>
        <PanelBoundary name={chartPageWords.openings.title}>
          <OpeningsPanel selection={selection} />
        </PanelBoundary>
      </div>
      {selected && <MapSheet readSite={selected} />}
    </div>
  );
}
