import { useMemo } from "react";
import styles from "./data-table.module.css";
import { KeptRows } from "./kept-rows";
import { TableRow } from "./table-row";
import { useOverflow } from "./use-overflow";
import { mostDrawn, rowsOfSlice, sliceAttribute, slicesOf, useSlices, type RowGroup, type Slice } from "./use-slices";

export type Column<R, K extends string> = {
  readonly key: K;
  readonly head: string;
  /** The label of a cell on a phone, where it is shorter than the head. */
  readonly label?: string;
  readonly cell: (row: R) => React.ReactNode;
  /** Returns the words of a cell whose content is null, which are set in lighter type. */
  readonly none?: (row: R) => string;
  /** True for figures, which are aligned right. */
  readonly figure?: boolean;
  /** True if the first sort is descending, as for figures and dates. */
  readonly descendingFirst?: boolean;
  readonly sortable?: boolean;
  /** True to keep the text on one line in a wide table. */
  readonly oneLine?: boolean;
  /** True for prose, which keeps a readable width. */
  readonly prose?: boolean;
  /** True if the column is hidden where the window is not wide; the caller has its content in another cell too. */
  readonly wide?: boolean;
  /** A flag for the layout of the caller, rendered as `data-extra`. */
  readonly extra?: boolean;
  /** True if the column is hidden on paper, where it has no function. */
  readonly screenOnly?: boolean;
};

type Props<R, K extends string> = {
  caption: string;
  /** A CSS class of the caller for the layout of its rows on a phone. */
  className?: string | undefined;
  columns: readonly Column<R, K>[];
  rows: readonly R[];
  /** Returns what a row says while it only keeps its place, so that a search in the page finds it; by default its id. */
  nameOf?: (row: R) => string;
  /**
   * True to draw the first rows at once and the others once the reader moves on the page, for a table that lies below others.
   * The caller tells readers without scripts the others.
   */
  unhurried?: boolean;
  /** The rows in groups; null for a table without groups. */
  groups?: readonly RowGroup<R>[] | null;
  idOf: (row: R) => string;
  /**
   * Returns the site id of a row, by which it is hovered and selected together with other views; by default its own id.
   */
  siteOf?: (row: R) => string;
  sort: { readonly column: string; readonly descending: boolean } | null;
  onSort?: (key: K, descendingFirst: boolean) => void;
  words: { readonly ascending: string; readonly descending: string };
  selected?: string | null;
  hovered?: string | null;
  onHover?: (id: string | null) => void;
  /** Returns the address of the page of a row's site, for a press with Ctrl. */
  hrefOf?: (row: R) => string;
  /** Called for a press on a row outside its links and buttons. */
  onPress?: (id: string, event: React.UIEvent) => void;
};

/** The number of columns that fit side by side on a sheet of paper. */
const mostOnPaper = 8;

/**
 * Renders a table. On a phone, and on paper if it has too many columns, each row becomes a list of labels and values.
 * The head stays visible; a table wider than its container scrolls there in both directions, and its first column stays
 * visible too. With many rows the caller must keep `columns` and `rows` identical between hovers, so that no cell
 * renders again.
 */
export function DataTable<R, K extends string>(props: Props<R, K>) {
  const { caption, className, columns, rows, groups = null, idOf, siteOf = idOf, sort, onSort, words } = props;
  const { selected, hovered, onHover, hrefOf, onPress, nameOf, unhurried = false } = props;
  const { place, isWide } = useOverflow();
  const fills = rows.length <= mostDrawn;
  const slices = useMemo(() => {
    const sizeOf = (some: readonly R[]) => (fills && !unhurried ? some.length : rowsOfSlice);
    const all = groups ?? [{ key: "", head: null, rows }];
    return slicesOf(all, sizeOf);
  }, [rows, groups, fills, unhurried]);
  const { isDrawn, isFilling, heightOf } = useSlices(place, slices, fills);
  // The cells of a row are kept while it is the same row of the same columns.
  const cells = useMemo(() => ({ columns, of: new Map<R, React.ReactNode>() }), [columns]);
  const cellsOf = (row: R) => {
    const known = cells.of.get(row) ?? <Cells key="cells" row={row} columns={cells.columns} />;
    cells.of.set(row, known);
    return known;
  };
  // The rows of a slice are kept while only other slices are drawn.
  const drawn = useMemo(() => ({ props, of: new Map<Slice<R>, React.ReactNode>() }), [props]);
  const rowsOf = (slice: Slice<R>) => {
    const known =
      drawn.of.get(slice) ??
      slice.rows.map((row, index) => {
        const id = siteOf(row);
        return (
          <TableRow
            key={idOf(row)}
            id={id}
            href={hrefOf?.(row)}
            number={fills ? undefined : slice.from + index}
            selected={id === selected}
            active={id === hovered}
            onHover={onHover}
            onPress={onPress}
          >
            {cellsOf(row)}
          </TableRow>
        );
      });
    drawn.of.set(slice, known);
    return known;
  };
  const head = useMemo(
    () => (
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sort={sort} onSort={onSort} words={words} />
          ))}
        </tr>
      </thead>
    ),
    [columns, sort, onSort, words],
  );
  const last = slices.at(-1);
  return (
    <div
      ref={place}
      className={styles.place}
      data-wide={isWide || undefined}
      data-many={columns.filter((one) => !one.wide && !one.screenOnly).length > mostOnPaper || undefined}
      {...(isWide ? { role: "region", tabIndex: 0, "aria-label": caption } : {})}
    >
      <table
        className={`${styles.table} ${className ?? ""}`}
        aria-rowcount={fills || !last ? undefined : last.from + last.rows.length - 1}
        aria-busy={isFilling || undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        {head}
        {slices.map((slice, index) => (
          <tbody key={slice.key} {...{ [sliceAttribute]: index }} data-drawn={isDrawn(index) || undefined}>
            {slice.head !== null && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  <div className={styles.groupHead}>{slice.head}</div>
                </th>
              </tr>
            )}
            {isDrawn(index) || slice.rows.some((row) => siteOf(row) === selected) ? (
              rowsOf(slice)
            ) : (
              <KeptRows
                height={heightOf(index)}
                number={slice.from}
                columns={columns.length}
                isListedElsewhere={unhurried}
                names={slice.rows.map((row) => nameOf?.(row) ?? idOf(row))}
              />
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cells<R, K extends string>({ row, columns }: { row: R; columns: readonly Column<R, K>[] }) {
  return columns.map((column, index) => {
    const Cell = index === 0 ? "th" : "td";
    const content = column.cell(row);
    return (
      <Cell
        key={column.key}
        scope={index === 0 ? "row" : undefined}
        className={classOf(column) || undefined}
        data-column={column.key}
        data-none={content === null || undefined}
        data-label={column.label ?? column.head}
        data-extra={column.extra}
      >
        {content ?? column.none?.(row)}
      </Cell>
    );
  });
}

type HeadProps<R, K extends string> = {
  column: Column<R, K>;
  sort: Props<R, K>["sort"];
  onSort: Props<R, K>["onSort"];
  words: Props<R, K>["words"];
};

function Head<R, K extends string>({ column, sort, onSort, words }: HeadProps<R, K>) {
  const sorted = sort?.column === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={classOf(column)} aria-sort={sorted} data-column={column.key} data-extra={column.extra}>
      {column.sortable && onSort ? (
        <button type="button" onClick={() => onSort(column.key, column.descendingFirst ?? false)}>
          {/* Beside the text, on the side to which it is not aligned. */}
          {column.figure && sorted && <SortArrow down={sorted === "descending"} />}
          {column.head}
          {!column.figure && sorted && <SortArrow down={sorted === "descending"} />}
          {sorted && <span className="visually-hidden">, {words[sorted]}</span>}
        </button>
      ) : (
        <span>{column.head}</span>
      )}
    </th>
  );
}

function SortArrow({ down }: { down: boolean }) {
  return (
    <svg width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
      <path d={down ? "M4 0v8M1 5l3 3 3-3" : "M4 9V1M1 4l3-3 3 3"} fill="none" stroke="currentColor" />
    </svg>
  );
}

function classOf<R, K extends string>(column: Column<R, K>): string {
  return [
    column.figure && styles.figure,
    column.oneLine && styles.oneLine,
    column.prose && styles.prose,
    column.wide && styles.wide,
    column.screenOnly && "no-print",
  ]
    .filter(Boolean)
    .join(" ");
}
