import { useState } from "react";
import { Link } from "../../../ui/dom/link";
import { lazyPart } from "../../../ui/state/lazy-part";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { StatusMatrix } from "../../../domain/overview/status-matrix";
import { printTotal } from "../../../domain/series/citable-total";
import { activeKeys, toggled } from "../../../domain/selection/filters";
import { useRecord } from "../../../published/use-record";
import { useView, withCurrency } from "../../../url/view/use-view";
import { introWords } from "#words/explore/intro";
import { words } from "#words/page";
import { megawattAmount, megawattSum } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import styles from "./matrix.module.css";

const text = introWords.matrix;

const OtherBases = lazyPart(() => import("./other-bases"));

type Props = {
  matrix: StatusMatrix;
  /** The bases that have no column. */
  apartBases: readonly HeadlineBasis[];
};

/** Shows what the totals do not show: what the grey numbers are, a large plan, and what is in no total. */
export function MatrixNote({ matrix, apartBases }: Props) {
  const { rows, all, apart, dominant } = matrix;
  const { dataset } = useRecord();
  const { view, narrowHref, citeHref } = useView();
  const [isOpen, setOpen] = useState(false);
  const beside = apartBases.flatMap((basis) => {
    const { value } = all.megawatts[basis];
    return value === null ? [] : { basis, text: `${text.basis[basis]} ${megawattSum(value)}` };
  });
  const isStated = beside.length > 0;
  const counted = [...rows, ...apart].reduce((sum, { sites }) => sum + sites, 0);
  // Counted in the last row, and so said where that can be seen.
  const inNoSum = apart.map(({ status, sites, money, megawatts }) => (
    <span key={status}>
      {" "}
      {text.apart(words.status[status])}
      <Link href={narrowHref(toggled(view.filters, "status", status))}>{text.apartOf(sites, counted)}</Link>
      {[
        ...(money ? [moneyRounded(money.value, view.currency)] : []),
        ...megawatts.map(({ basis, value }) => `${megawattSum(value)} ${words.onBasis[basis]}`),
      ].map((figure) => `, ${figure}`)}
      .
    </span>
  ));
  const rest = (
    <>
      {dominant &&
        text.dominant(
          megawattAmount(dominant.row.claim.mw),
          megawattAmount(dominant.cell),
          dominant.row.readSite.site.name,
          words.country[dominant.row.readSite.site.country],
        )}
      {apartBases.length === 0 && inNoSum}{" "}
      {text.notIn(activeKeys(view.filters).length > 0, view.asOf && dataset.release.date)}
      <Link href={withCurrency("/programmes", view)}>{text.programmes(dataset.beside.programmes)}</Link>,{" "}
      <Link href={withCurrency("/watchlist", view)}>{text.watchlist(dataset.beside.watchlist)}</Link>.
    </>
  );
  if (apartBases.length === 0)
    return (
      <p className={styles.note}>
        {text.coverage(false)} {text.neverAdded} {rest}
      </p>
    );
  return (
    <>
      <p className={styles.note}>
        {text.coverage(true)}
        {isStated && ` ${text.apartBases} `}
        {beside.map(({ basis, text: figure }, index) => (
          <span key={basis}>
            {index > 0 && ", "}
            <Link className="cite" href={citeHref(printTotal(basis))}>
              {figure}
            </Link>
          </span>
        ))}
        {isStated && "."}
        {inNoSum}
      </p>
      <details className={styles.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.more}</summary>
        {isStated && isOpen && <OtherBases name={text.more} fallback={null} part={{ matrix, bases: apartBases }} />}
        <p className={styles.note}>{rest}</p>
      </details>
    </>
  );
}
