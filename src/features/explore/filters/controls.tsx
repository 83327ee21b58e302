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
import { alone, beside } from "./places";
import { SearchBox } from "./choices/search-box";
import { useIsWide } from "./use-is-wide";
import styles from "./filters.module.css";

type Props = {
  shown: number;
  /** A rail stands beside the view on a wide screen. */
  rail: boolean;
  /** The view has amounts to convert. */
  money?: boolean;
  /** What a phone has beside its filters. */
  lead?: React.ReactNode;
  children?: React.ReactNode;
};

/** The bar over a view: filters that have no room in a rail, the applied ones as chips, and how the view is read: what the page adds, and the currency. */
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
      {/* A phone tells first what is applied, then what can be chosen. */}
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

/** The filters of the bar: beside a rail those that the rail has not, else the most used, and all in the sheet. */
const Menus = memo(function Menus({ hasRail }: { hasRail: boolean }) {
  if (!hasRail)
    return (
      <>
        <FilterMenus filters={alone("bar")} />
        <div className={styles.roomy}>
          <FilterMenus filters={alone("roomy")} />
        </div>
      </>
    );
  return (
    <>
      <FilterMenus filters={beside("bar")} />
      <Menu label={words.filters.more}>
        <Facet keys={beside("more")} />
      </Menu>
    </>
  );
});
