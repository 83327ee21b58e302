import { memo, useMemo, useState } from "react";
import { Link } from "wouter";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { activeKeys } from "../../../domain/selection/filters";
import { investmentSeries } from "../../../domain/series/investment";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { capacityTotals, investmentTotal, type CapacityTotal } from "../../../domain/series/totals";
import { useView } from "../../../url/view/use-view";
import { apartText } from "../../../words/text/totals/apart-text";
import { words } from "#words/page";
import { integer } from "../../../words/format/number";
import { megawattSum } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import styles from "./totals.module.css";

/** Shows the totals of the selection, each with its coverage. Bases are separate. */
export const Totals = memo(function Totals({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, readSites, ruleContext } = useRecord();
  const [all, setAll] = useState(false);
  const { view, citeHref } = useView();
  const money = useMemo(
    () => investmentTotal(investmentSeries(selection, view.currency, dataset.rates)),
    [selection, view.currency, dataset.rates],
  );
  const capacity = useMemo(() => capacityTotals(selection, ruleContext), [selection, ruleContext]);
  const { unspecified, it_load: it, grid_connection: grid } = capacity;
  const moneyApart = apartText(money.apart, (amount) => moneyRounded(amount, view.currency));
  const count = (status: StatusOrUnknown) => selection.filter((one) => one.status === status).length;
  const isEarlier = view.asOf !== null;
  const isEmpty = selection.length === 0;
  const isFiltered = activeKeys(view.filters).length > 0;
  return (
    <section className={styles.totals} aria-label={words.totals.label} data-all={all || undefined}>
      <Total
        figure={integer(selection.length)}
        of={isFiltered ? words.totals.of(readSites.length) : null}
        label={words.totals.shown}
        note={isFiltered ? words.totals.filtered : isEarlier ? words.totals.knownThen : words.totals.every}
      />
      <Total
        cite={citeHref("total.investment")}
        figure={money.amount === null ? null : moneyRounded(money.amount, view.currency)}
        label={
          money.amount === null ? words.totals.noAmount(moneyApart) : words.totals.announced(money.covered, moneyApart)
        }
        note={
          isEmpty
            ? ""
            : words.totals.leftOut(money.upTo, money.parts, money.notStated, money.unconverted, money.children)
        }
      />
      <Total
        cite={citeHref("total.unspecified")}
        figure={figureOf(unspecified)}
        label={words.totals.unspecified(unspecified.sites, selection.length)}
        note={[words.totals.plannedOrRunning, ...notesOf(unspecified)].join(", ")}
      />
      <Total
        cite={citeHref("total.it_load")}
        figure={figureOf(it)}
        label={words.totals.itLoad(it.sites, selection.length)}
        note={
          <>
            {notesOf(it).join(", ")}
            {grid.mw !== null && (
              <>
                {notesOf(it).length > 0 && "; "}
                <Link className="cite" href={citeHref("total.grid_connection")}>
                  {words.totals.gridApart(megawattSum(grid.mw), grid.sites, apartText(grid.apart, megawattSum))}
                </Link>
              </>
            )}
          </>
        }
      />
      <Total
        figure={integer(count("operating"))}
        label={words.totals.operating}
        note={
          isEmpty
            ? ""
            : words.totals.others(
                count("under_construction"),
                count("permitting"),
                count("announced"),
                count("paused") + count("cancelled") + count("unknown"),
              )
        }
      />
      <button type="button" className={`link-button ${styles.more}`} aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.totals.fewer : words.totals.more}
      </button>
    </section>
  );
});

function figureOf({ mw }: CapacityTotal): string | null {
  return mw === null ? null : megawattSum(mw);
}

/** Returns the sentences on a total of MW: how many sites state "up to", and what is paused or cancelled. */
function notesOf({ upTo, apart }: CapacityTotal): readonly string[] {
  const beside = apartText(apart, megawattSum);
  return [...(upTo > 0 ? [words.totals.upTo(upTo)] : []), ...(beside === null ? [] : [words.totals.and(beside)])];
}

type TotalProps = {
  figure: string | null;
  of?: string | null;
  /** The address of the total's citation. */
  cite?: string;
  label: string;
  note: React.ReactNode;
};

function Total({ figure, of = null, cite, label, note }: TotalProps) {
  return (
    <p className={styles.total}>
      <span className={figure === null ? styles.none : styles.figure}>
        {figure === null || cite === undefined ? (
          (figure ?? words.totals.noTotal)
        ) : (
          <Link className="cite" href={cite}>
            {figure}
          </Link>
        )}
        {of !== null && <small> {of}</small>}
      </span>
      <span className={styles.words}>
        <span> {label}</span>
        <span className={styles.note}> {note}</span>
      </span>
    </p>
  );
}
