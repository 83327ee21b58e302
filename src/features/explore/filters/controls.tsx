import { memo } from "react";
import { useRecord } from "../../../published/use-record";
import { Menu } from "../../../ui/controls/menu";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { words } from "#words/page";
import { Chips } from "./applied/chips";
import { CurrencyChoice } from "./currency-choice";
import { Facet, fetchFacets } from "./choices/facet";
import { FilterSheet } from "./filter-sheet";
import { FilterMenus } from "./choices/one-filter";
import { filtersWithoutRail, filtersWithRail } from "./places";
import { SearchBox } from "./choices/search-box";
import { useIsWide } from "./use-is-wide";
import styles from "./filters.module.css";

type Props = {
  shown: number;
  /** True if the view has a rail next to it on a wide screen. */
  rail: boolean;
  /** True if the view has amounts to convert. */
  money?: boolean;
  /** What a phone shows before its filters. */
  lead?: React.ReactNode;
  children?: React.ReactNode;
};

/**
 * Shows the bar above a view: filters that are not in the rail, the active ones as chips, the choices of the page
 * (`children`) and the currency.
 */
export const Controls = memo(function Controls({ shown, rail, money = true, lead, children }: Props) {
  const { readSites } = useRecord();
  const isPhone = useMedia(phone);
  const hasRail = useIsWide() && rail;
  const reading = (
    <div className={styles.end}>
      {children}
      {money && <CurrencyChoice />}
    </div>
  );
  return (
    <div className={styles.controls} data-controls onPointerEnter={fetchFacets} onFocus={fetchFacets}>
      {/* On a phone the active filters come before the choices. */}
      {isPhone && <Chips />}
      {lead}
      <div className={styles.choices} data-choices>
        {!hasRail && <FilterSheet shown={shown}>{isPhone && reading}</FilterSheet>}
        {!hasRail && <SearchBox />}
        {!isPhone && <Menus hasRail={hasRail} />}
      </div>
      {!isPhone && <Chips />}
      {!isPhone && reading}
      <p className="visually-hidden" role="status">
        {words.totals.showing(shown, readSites.length)}
      </p>
    </div>
  );
});

/**
 * Shows the menus of the bar: with a rail the filters that it does not have, else the most used ones and the sheet with
 * all.
 */
const Menus = memo(function Menus({ hasRail }: { hasRail: boolean }) {
  if (!hasRail)
    return (
      <>
        <FilterMenus filters={filtersWithoutRail("bar")} />
        <div className={styles.roomy}>
          <FilterMenus filters={filtersWithoutRail("roomy")} />
        </div>
      </>
    );
  return (
    <>
      <FilterMenus filters={filtersWithRail("bar")} />
      <Menu label={words.filters.more}>
        <Facet keys={filtersWithRail("more")} />
      </Menu>
    </>
  );
});
