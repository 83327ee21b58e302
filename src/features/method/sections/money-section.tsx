import { useRecord } from "../../../published/use-record";
import { unconvertible } from "../../../domain/provenance/limits";
import { currencies, rateKinds } from "../../../domain/record/money";
import { Select } from "../../../ui/controls/select";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { Prose } from "../page/prose";
import { RateTable } from "../page/rate-table";
import styles from "../page/method.module.css";

const text = methodWords.money;

/** Explains how amounts are converted, with which rates, and which cannot be converted. */
export function MoneySection() {
  const { dataset } = useRecord();
  const { view, actions } = useView();
  const { rates, sites } = dataset;
  const claims = sites.flatMap((site) => site.claims);
  const months = Object.values(rates.monthly);
  return (
    <>
      <Prose text={[...text.text, text.unconverted(unconvertible(claims, view.currency, rates), view.currency)]} />
      <p>{text.source(rates.source, rates.unit)}</p>
      <h3>{text.kinds}</h3>
      <dl className={styles.terms}>
        {rateKinds.map((kind) => (
          <div key={kind}>
            <dt>{words.rate.kinds[kind]}</dt>
            <dd>
              {rates.kinds[kind]}{" "}
              <span className="quiet-text">({text.months(months.filter((month) => month.kind === kind).length)})</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text.notes}</h3>
      <ul className={styles.notes}>
        {rates.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        <Select
          label={words.filters.currency}
          value={view.currency}
          options={currencies.map((value) => ({ value, label: value }))}
          onChoose={actions.chooseCurrency}
        />
      </p>
      <RateTable rates={rates} currency={view.currency} />
    </>
  );
}
