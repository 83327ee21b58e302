import { useId } from "react";
import { currencies } from "../../domain/money";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import styles from "./filters.module.css";

/** The currency into which amounts are converted, each at the rate of its own month. */
export function CurrencyChoice() {
  const { view, actions } = useView();
  const id = useId();
  return (
    <span className={styles.currency}>
      <label htmlFor={id}>{words.filters.currency}</label>
      <select
        id={id}
        value={view.currency}
        onChange={(event) => {
          const chosen = currencies.find((currency) => currency === event.target.value);
          if (chosen) actions.chooseCurrency(chosen);
        }}
      >
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    </span>
  );
}
