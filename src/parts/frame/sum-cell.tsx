import { Link } from "../../ui/dom/link";
import type { Cell } from "../../domain/overview/status-matrix";
import type { Currency } from "../../domain/record/money";
import type { TotalName } from "../../domain/series/citable-total";
import { organisationsWords } from "#words/records/organisations";
import { moneyRounded } from "../../words/format/money";
import { megawattAmount } from "../../words/format/number";
import styles from "./record-page.module.css";

type Props = {
  total: TotalName;
  cell: Cell;
  currency: Currency;
  /** The address that answers for the total; null if none does. */
  href: string | null;
};

/** Renders a sum in a table of sums, and of how many sites it is; nothing where no site states it. */
export function sumCell({ total, cell: { value, sites }, currency, href }: Props): React.ReactNode {
  if (value === null) return null;
  const figure = total === "investment" ? moneyRounded(value, currency) : megawattAmount(value);
  return (
    <>
      {href === null ? (
        <span>{figure}</span>
      ) : (
        <Link className="cite" href={href}>
          {figure}
        </Link>
      )}
      <small className={styles.at}>{organisationsWords.at(sites)}</small>
    </>
  );
}
