import { useState } from "react";
import { currencies, rateFor, type Currency, type ExchangeRates } from "../../../domain/record/money";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { locale } from "#words/locale";
import { longMonth } from "../../../words/format/date";
import styles from "./method.module.css";

const text = methodWords.money;
const digits = new Intl.NumberFormat(locale, { minimumSignificantDigits: 5, maximumSignificantDigits: 5 });

/**
 * Shows the exchange rates of every month, newest first, in units of the other currencies for one of the reader's. It
 * is rendered when it is opened.
 */
export function RateTable({ rates, currency }: { rates: ExchangeRates; currency: Currency }) {
  const [isOpen, setOpen] = useState(false);
  const months = Object.entries(rates.monthly).toReversed();
  const title = text.table(months.length, currency);
  const others = currencies.filter((other) => other !== currency);
  return (
    <details className={styles.rates} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        // A scrollable region must be focusable for keyboard users.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text.month}</th>
                {others.map((other) => (
                  <th key={other} scope="col">
                    {other}
                  </th>
                ))}
                <th scope="col">{text.kind}</th>
              </tr>
            </thead>
            <tbody>
              {months.map(([month, { kind }]) => (
                <tr key={month}>
                  <th scope="row">{longMonth(month)}</th>
                  {others.map((other) => (
                    <td key={other}>{rateCell(currency, other, month, rates)}</td>
                  ))}
                  <td>{words.rate.kinds[kind]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function rateCell(from: Currency, to: Currency, month: string, rates: ExchangeRates): React.ReactNode {
  const rate = rateFor(from, to, month, rates);
  return rate ? digits.format(rate.value) : <span className="quiet-text">{words.notStated}</span>;
}
