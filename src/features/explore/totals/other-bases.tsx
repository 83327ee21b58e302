import { Link } from "../../../ui/dom/link";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { StatusOrUnknown } from "../../../domain/record/status";
import type { StatusMatrix, Sums } from "../../../domain/overview/status-matrix";
import { toggled } from "../../../domain/selection/filters";
import { printTotal } from "../../../domain/series/citable-total";
import { useView } from "../../../url/view/use-view";
import { introWords } from "#words/explore/intro";
import { words } from "#words/page";
import { MegawattCells } from "./figure-cell";
import styles from "./matrix.module.css";

const text = introWords.matrix;

type Props = { matrix: StatusMatrix; bases: readonly HeadlineBasis[] };

/** Shows the megawatts by status on the bases that have no column in the totals of a phone. */
export default function OtherBases({ matrix: { rows, running, all }, bases }: Props) {
  const { view, narrowHref, citeHref } = useView();
  const { filters } = view;
  /** Renders the cells of a status, or of all of them for null. */
  const cells = ({ megawatts }: Pick<Sums, "megawatts">, status: StatusOrUnknown | null) => (
    <MegawattCells
      megawatts={megawatts}
      bases={bases}
      link={(basis, figure) => {
        const cite = status === null ? printTotal(basis) : printTotal(basis, "status", status);
        const href = status === null ? citeHref(cite) : narrowHref(toggled(filters, "status", status));
        return (
          <Link className="quiet" href={href} data-cite={cite}>
            {figure}
          </Link>
        );
      }}
    />
  );
  return (
    <table>
      <caption className="visually-hidden">{text.others}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{text.status}</span>
          </th>
          {bases.map((basis) => (
            <th key={basis} scope="col" colSpan={2}>
              {text.mwOn(text.basis[basis])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ status, ...sums }) => [
          <tr key={status} data-chosen={filters.status.includes(status) || undefined}>
            <th scope="row">{words.status[status]}</th>
            {cells(sums, status)}
          </tr>,
          status === "operating" && sums.sites > 0 && (
            <tr key="running" className={styles.sub}>
              <th scope="row">{text.running}</th>
              <MegawattCells megawatts={running} bases={bases} />
            </tr>
          ),
        ])}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{filters.status.length === 0 ? text.all : text.shown}</th>
          {cells(all, null)}
        </tr>
      </tfoot>
    </table>
  );
}
