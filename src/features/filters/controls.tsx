import { useRecord } from "../../data/use-record";
import { Menu } from "../../ui/menu";
import { useMedia } from "../../ui/use-media";
import { words } from "../../words/en";
import { Chips } from "./chips";
import { CurrencyChoice } from "./currency-choice";
import { FilterGroup } from "./filter-group";
import { FilterSheet } from "./filter-sheet";
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
export function Controls({ shown, rail, money = true, lead, children }: Props) {
  const { facts } = useRecord();
  const isPhone = useMedia("screen and (max-width: 719px)");
  const reading = (
    <div className={styles.end}>
      {children}
      {money && <CurrencyChoice />}
    </div>
  );
  return (
    <div className={styles.controls} data-controls data-rail={rail || undefined}>
      {lead}
      <div className={styles.sheetButton}>
        <FilterSheet shown={shown}>{isPhone && reading}</FilterSheet>
      </div>
      <div className={styles.menus}>
        <Menu label={words.filter.country}>
          <FilterGroup filter="country" />
        </Menu>
        <Menu label={words.filter.status}>
          <FilterGroup filter="status" />
        </Menu>
      </div>
      <div className={styles.operatorMenu}>
        <Menu label={words.filter.operator}>
          <FilterGroup filter="operator" />
        </Menu>
        <Menu label={words.filter.disputed}>
          <FilterGroup filter="disputed" />
        </Menu>
      </div>
      <Chips />
      {!isPhone && reading}
      <p className="visually-hidden" role="status">
        {words.totals.showing(shown, facts.length)}
      </p>
    </div>
  );
}
