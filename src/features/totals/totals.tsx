import { useRecord } from "../../data/use-record";
import type { Facts } from "../../domain/facts";
import { activeKeys } from "../../domain/filters";
import { investmentSeries } from "../../domain/investment";
import type { StatusOrUnknown } from "../../domain/status";
import { investmentTotal, plannedTotals, type CapacityTotal } from "../../domain/totals";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { integer, moneyRounded } from "../../words/format";
import styles from "./totals.module.css";

/** What the selection holds, each total with what it covers and leaves out; bases of megawatts apart. */
export function Totals({ selection }: { selection: readonly Facts[] }) {
  const { dataset, facts } = useRecord();
  const { view } = useView();
  const money = investmentTotal(investmentSeries(selection, view.currency, dataset.rates));
  const { unspecified, it_load: it, grid_connection: grid } = plannedTotals(selection, dataset.sources);
  const count = (status: StatusOrUnknown) => selection.filter((one) => one.status === status).length;
  const isEmpty = selection.length === 0;
  const isFiltered = activeKeys(view.filters).length > 0;
  return (
    <section className={styles.totals} aria-label={words.totals.label}>
      <Total
        figure={integer(selection.length)}
        of={isFiltered ? words.totals.of(facts.length) : null}
        label={words.totals.shown}
        note={isFiltered ? words.totals.filtered : words.totals.every}
      />
      <Total
        figure={money.amount === null ? null : moneyRounded(money.amount, view.currency)}
        label={money.amount === null ? words.totals.noAmount : words.totals.announced(money.covered)}
        note={
          isEmpty ? "" : words.totals.leftOut(money.upTo, money.parts, money.silent, money.unconverted, money.children)
        }
      />
      <Total
        figure={megawattTotal(unspecified)}
        label={words.totals.plannedUnspecified}
        note={coverageOf(unspecified)}
      />
      <Total
        figure={megawattTotal(it)}
        label={`${words.totals.plannedItLoad}, ${coverageOf(it)}`}
        note={grid.mw === null ? "" : words.totals.gridApart(integer(grid.mw), grid.sites)}
      />
      <Total
        figure={isEmpty ? null : integer(count("operating"))}
        label={words.totals.operating}
        note={isEmpty ? "" : words.totals.others(count("under_construction"), count("permitting"), count("announced"))}
      />
    </section>
  );
}

function megawattTotal({ mw }: CapacityTotal): string | null {
  return mw === null ? null : `${integer(mw)} MW`;
}

function coverageOf({ mw, sites, upTo }: CapacityTotal): string {
  return mw === null ? words.totals.plannedNone : words.totals.covers(sites, upTo);
}

type TotalProps = { figure: string | null; of?: string | null; label: string; note: string };

function Total({ figure, of = null, label, note }: TotalProps) {
  return (
    <p className={styles.total}>
      <span className={figure === null ? styles.none : styles.figure}>
        {figure ?? words.totals.noTotal}
        {of !== null && <small> {of}</small>}
      </span>{" "}
      <span className={styles.words}>
        <span>{label}</span> <span className={styles.note}>{note}</span>
      </span>
    </p>
  );
}
