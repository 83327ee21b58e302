import { useRecord } from "../../../published/use-record";
import type { ChartId } from "../../../domain/series/charts";
import { Chips } from "../../../features/explore/filters/applied/chips";
import { fetchFacets } from "../../../features/explore/filters/choices/facet";
import { CurrencyChoice } from "../../../features/explore/filters/currency-choice";
import { FilterSheet } from "../../../features/explore/filters/filter-sheet";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { Segmented } from "../../../ui/controls/segmented";
import { pageControls } from "../../../ui/state/page-parts";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { chartPages, chartPath } from "../../../url/view/chart-pages";
import { useView } from "../../../url/view/use-view";
import { displays } from "../../../url/view/view";
import { words } from "#words/page";
import { ChartChoices } from "./chart-choices";
import styles from "./chart-frame.module.css";

/**
 * Shows the toolbar of a chart: chart or table, grouping, scale and filters at its start; the rule, the day and the
 * currency at its end. On a phone these are in the sheet of filters.
 */
export function ChartToolbar({ chart, shown }: { chart: ChartId; shown: number }) {
  const { readSites } = useRecord();
  const { view, actions } = useView();
  const isPhone = useMedia(phone);
  const reading = (
    <div className={styles.reading}>
      <RuleChoice />
      <AsOfChoice />
      {chartPages[chart].money && view.show === "investment" && <CurrencyChoice />}
    </div>
  );
  return (
    <div className={styles.toolbar} data-scripted {...pageControls} onPointerEnter={fetchFacets} onFocus={fetchFacets}>
      <div className={styles.choices} data-choices>
        <Segmented
          legend={words.chart.display}
          value={view.display}
          onChoose={actions.show}
          options={displays.map((value) => ({ value, label: words.chart[value] }))}
        />
        <ChartChoices path={chartPath(chart)} />
        <FilterSheet shown={shown} summary={words.filters.ofAll(shown, readSites.length)}>
          {isPhone && reading}
        </FilterSheet>
      </div>
      <Chips />
      {!isPhone && reading}
      <p className="visually-hidden" role="status">
        {words.totals.showing(shown, readSites.length)}
      </p>
    </div>
  );
}
