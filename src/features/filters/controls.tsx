import { useRecord } from "../../data/use-record";
import { Menu } from "../../ui/menu";
import { words } from "../../words/en";
import { Chips } from "./chips";
import { CurrencyChoice } from "./currency-choice";
import { FilterGroup } from "./filter-group";
import { FilterSheet } from "./filter-sheet";
import styles from "./filters.module.css";

/** The bar over a view: filters that have no room in a rail, the applied ones as chips, and the currency. `rail`: a rail stands beside the view on a wide screen. */
export function Controls({ shown, rail }: { shown: number; rail: boolean }) {
  const { facts } = useRecord();
  return (
    <div className={styles.controls} data-rail={rail || undefined}>
      <div className={styles.sheetButton}>
        <FilterSheet shown={shown} />
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
      </div>
      <Chips />
      <div className={styles.end}>
        <CurrencyChoice />
      </div>
      <p className="visually-hidden" role="status">
        {words.totals.showing(shown, facts.length)}
      </p>
    </div>
  );
}
