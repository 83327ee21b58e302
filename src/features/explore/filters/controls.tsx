import { memo } from "react";
import { isActive } from "../../../domain/selection/filters";
import { useRecord } from "../../../published/use-record";
import { Menu } from "../../../ui/controls/menu";
import { pageControls } from "../../../ui/state/page-parts";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { Chips } from "./applied/chips";
import { CountryToggles } from "./choices/country-toggles";
import { CurrencyChoice } from "./currency-choice";
import { Facet, fetchFacets } from "./choices/facet";
import { FilterSheet } from "./filter-sheet";
import { FilterMenus } from "./choices/filter-menus";
import { filtersOfNarrow, filtersOfWide } from "./places";
import { SearchBox } from "./choices/search-box";
import styles from "./filters.module.css";

type Props = {
  shown: number;
  /** True if the view has amounts to convert. */
  money?: boolean;
  /** What a phone shows before its filters. */
  lead?: React.ReactNode;
  children?: React.ReactNode;
};

const narrowMenus = filtersOfNarrow("menu");
const wideMenus = filtersOfWide("menu").filter((key) => !narrowMenus.includes(key));

/**
 * Shows the row above a view: countries as toggles, menus of the other filters, the choices of the page (`children`) and
 * the currency; below it the active filters as chips. What only a wide row has space for is hidden by the style sheet
 * alone, so that nothing moves when the page that was written at build time comes alive. A phone has the search and a
 * sheet with everything else.
 */
export const Controls = memo(function Controls({ shown, money = true, lead, children }: Props) {
  const { readSites } = useRecord();
  const { fixed } = useView();
  const isPhone = useMedia(phone);
  const reading = (
    <div className={styles.end}>
      {children}
      {money && <CurrencyChoice />}
    </div>
  );
  return (
    <div className={styles.controls} {...pageControls} onPointerEnter={fetchFacets} onFocus={fetchFacets}>
      {lead}
      <div className={styles.choices} data-choices>
        <div className={styles.onNarrow}>
          <FilterSheet shown={shown}>{isPhone && reading}</FilterSheet>
        </div>
        {isPhone && <SearchBox />}
        {!isPhone && !isActive(fixed, "country") && <CountryToggles />}
        {!isPhone && <FilterMenus filters={narrowMenus} />}
        {!isPhone && (
          <div className={styles.onWide}>
            <FilterMenus filters={wideMenus} />
            <Menu label={words.filters.more}>
              <Facet keys={filtersOfWide("more")} />
            </Menu>
          </div>
        )}
      </div>
      {!isPhone && reading}
      <Chips />
      <p className="visually-hidden" role="status">
        {words.totals.showing(shown, readSites.length)}
      </p>
    </div>
  );
});
