import styles from "./data-table.module.css";

export type Column<R, K extends string> = {
  readonly key: K;
  readonly head: string;
  readonly cell: (row: R) => React.ReactNode;
  /** Figures stand right. */
  readonly figure?: boolean;
  /** First it sorts downwards: figures and dates. */
  readonly descendingFirst?: boolean;
  readonly sortable?: boolean;
  /** Kept on one line where the table is wide. */
  readonly oneLine?: boolean;
  /** Left out on middle-sized screens; it stays in the site's page. */
  readonly wide?: boolean;
};

type Props<R, K extends string> = {
  caption: string;
  /** A class of the caller's, for how its rows are laid out on a phone. */
  className?: string | undefined;
  columns: readonly Column<R, K>[];
  rows: readonly R[];
  idOf: (row: R) => string;
  /** The site of a row, by whose id it is hovered and selected with the other views; its own id where there is no other. */
  siteOf?: (row: R) => string;
  sort: { readonly column: string; readonly descending: boolean } | null;
  onSort?: (key: K, descendingFirst: boolean) => void;
  words: { readonly ascending: string; readonly descending: string };
  selected?: string | null;
  hovered?: string | null;
  onHover?: (id: string | null) => void;
  onSelect?: (id: string) => void;
};

/** A table under a heavy rule with hairlines between its rows; on a phone each row becomes its labels and values. */
export function DataTable<R, K extends string>(props: Props<R, K>) {
  const { caption, className, columns, rows, idOf, siteOf = idOf, selected = null, hovered = null } = props;
  const { onHover, onSelect } = props;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${className ?? ""}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = siteOf(row);
            return (
              <tr
                key={idOf(row)}
                data-site={id}
                data-active={id === hovered || undefined}
                data-selected={id === selected || undefined}
                aria-current={id === selected || undefined}
                onPointerEnter={onHover && (() => onHover(id))}
                onPointerLeave={onHover && (() => onHover(null))}
                onFocus={onHover && (() => onHover(id))}
                onBlur={onHover && (() => onHover(null))}
                onClick={onSelect && ((event) => !isControl(event.target) && onSelect(id))}
              >
                {columns.map((column, index) => {
                  const Cell = index === 0 ? "th" : "td";
                  return (
                    <Cell
                      key={column.key}
                      scope={index === 0 ? "row" : undefined}
                      className={classOf(column)}
                      data-column={column.key}
                      data-label={column.head}
                    >
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Head<R, K extends string>({ column, sort, onSort, words }: Props<R, K> & { column: Column<R, K> }) {
  const sorted = sort?.column === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={classOf(column)} aria-sort={sorted}>
      {column.sortable && onSort ? (
        <button type="button" onClick={() => onSort(column.key, column.descendingFirst ?? false)}>
          {column.head}
          {sorted && <SortArrow down={sorted === "descending"} label={words[sorted]} />}
        </button>
      ) : (
        <span className={styles.headText}>{column.head}</span>
      )}
    </th>
  );
}

function SortArrow({ down, label }: { down: boolean; label: string }) {
  return (
    <>
      <svg width="8" height="9" viewBox="0 0 8 9" aria-hidden="true">
        <path d={down ? "M4 0v8M1 5l3 3 3-3" : "M4 9V1M1 4l3-3 3 3"} fill="none" stroke="currentColor" />
      </svg>
      <span className="visually-hidden">, {label}</span>
    </>
  );
}

function classOf<R, K extends string>(column: Column<R, K>): string {
  const names = [column.figure && styles.figure, column.oneLine && styles.oneLine, column.wide && styles.wide];
  return names.filter(Boolean).join(" ");
}

/** Whether a press was on something that has its own meaning. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button") !== null;
}
