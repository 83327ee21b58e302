import { memo, useMemo, useRef, type ReactNode } from "react";
import { Link } from "../../../ui/dom/link";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { cleared, select, toggled } from "../../../domain/selection/filters";
import { printTotal, type TotalName } from "../../../domain/series/citable-total";
import { statusMatrix, type Sums } from "../../../domain/overview/status-matrix";
import { Glyph } from "../../../marks/glyph";
import { useRecord } from "../../../published/use-record";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useView } from "../../../url/view/use-view";
import { introWords } from "#words/explore/intro";
import { words } from "#words/page";
import { integer } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import { FigureCell, MegawattCells } from "./figure-cell";
import { MatrixNote } from "./matrix-note";
import styles from "./matrix.module.css";

const text = introWords.matrix;

/** The bases in the order of the columns. */
const bases: readonly HeadlineBasis[] = ["it_load", "grid_connection", "unspecified"];

/**
 * Shows the totals of the selection by status: sites, MW on each basis and money, each with its coverage. A row filters
 * by its status; all rows stay, whichever is chosen. A phone shows the basis with the most MW, and the others below, folded.
 */
export const Matrix = memo(function Matrix() {
  const { readSites, ruleContext } = useRecord();
  const { view, actions, narrowHref, citeHref } = useView();
  const { filters, currency } = view;
  const isPhone = useMedia(phone);
  const pointer = useRef("");
  const matrix = useMemo(
    () => statusMatrix(select(readSites, cleared(filters, "status")), filters.status, currency, ruleContext),
    [readSites, filters, currency, ruleContext],
  );
  const shown = isPhone ? [largestOf(matrix.all)] : bases;
  const citeOf = (name: TotalName, status: StatusOrUnknown) => printTotal(name, "status", status);
  const money = (value: number) => moneyRounded(value, currency);

  /** Opens the citation panel of a figure, where it is one. */
  const cite = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest("[data-cite]")?.getAttribute("data-cite") : null;
    if (typeof id === "string") actions.cite(id);
    return typeof id === "string";
  };

  const row = (sums: Sums, figure: (name: TotalName | null, shownText: string) => ReactNode) => (
    <>
      <td>{sums.sites === 0 ? integer(0) : figure(null, integer(sums.sites))}</td>
      <MegawattCells megawatts={sums.megawatts} bases={shown} link={figure} />
      <FigureCell cell={sums.money} format={money} link={(own) => figure("investment", own)} />
    </>
  );

  return (
    <section
      className={styles.matrix}
      aria-label={words.totals.label}
      onKeyDown={(event) => {
        if (event.key === "c" && !event.ctrlKey && !event.metaKey && !event.altKey) cite(event.target);
      }}
      onPointerDown={({ pointerType }) => {
        pointer.current = pointerType;
      }}
      // A long press; the menu of a mouse stays the browser's own.
      onContextMenu={(event) => {
        if (pointer.current === "touch" && cite(event.target)) event.preventDefault();
      }}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.status}</span>
            </th>
            <th scope="col">{text.sites}</th>
            {shown.map((basis) => (
              <th key={basis} scope="col" colSpan={2}>
                {isPhone ? (
                  text.mwOn(text.basis[basis])
                ) : (
                  <>
                    {text.basis[basis]} <small>{text.mw}</small>
                  </>
                )}
              </th>
            ))}
            <th scope="col" colSpan={2}>
              {text.money} <small>{currency}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ status, ...sums }) => {
            const isChosen = filters.status.includes(status);
            const href = narrowHref(toggled(filters, "status", status));
            const isUsable = sums.sites > 0 || isChosen;
            return [
              <tr key={status} data-status={status} data-chosen={isChosen || undefined}>
                <th scope="row">
                  <Glyph status={status} />{" "}
                  {isUsable ? (
                    <Link className="quiet" href={href} aria-current={isChosen ? "true" : undefined}>
                      {words.status[status]}
                    </Link>
                  ) : (
                    words.status[status]
                  )}
                </th>
                {row(sums, (name, figure) => (
                  <Link
                    className="quiet"
                    href={href}
                    tabIndex={name === null ? -1 : undefined}
                    data-cite={name === null ? undefined : citeOf(name, status)}
                    aria-keyshortcuts={name === null ? undefined : "C"}
                  >
                    {figure}
                  </Link>
                ))}
              </tr>,
              status === "operating" && sums.sites > 0 && (
                <tr key="running" className={styles.sub}>
                  <th scope="row" colSpan={2}>
                    {text.running}
                  </th>
                  <MegawattCells megawatts={matrix.running} bases={shown} />
                </tr>
              ),
            ];
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{filters.status.length === 0 ? text.all : text.shown}</th>
            {row(matrix.all, (name, figure) =>
              name === null ? (
                figure
              ) : (
                <Link className="quiet" href={citeHref(printTotal(name))} data-cite={printTotal(name)}>
                  {figure}
                </Link>
              ),
            )}
          </tr>
        </tfoot>
      </table>
      <MatrixNote matrix={matrix} apartBases={isPhone ? bases.filter((basis) => !shown.includes(basis)) : []} />
    </section>
  );
});

/** Returns the basis with the most MW. */
function largestOf({ megawatts }: Sums): HeadlineBasis {
  return bases.reduce((most, basis) => ((megawatts[basis].value ?? 0) > (megawatts[most].value ?? 0) ? basis : most));
}
