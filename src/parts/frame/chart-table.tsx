import { inOrder, type OrderKey } from "../../domain/selection/in-order";
import type { ChartColumn, ChartOrder } from "../../domain/tables/chart-columns";
import { DataTable, type Column } from "../../ui/table/data-table";
import { words } from "#words/page";
import { compareText } from "../../words/format/text";

/** A column of a table of a chart. `orderBy` is what its rows are sorted by; null where a row has nothing to sort by. */
export type ChartTableColumn<R> = Omit<Column<R, ChartColumn>, "sortable" | "descendingFirst"> & {
  readonly orderBy: (row: R) => OrderKey;
};

type Props<R> = {
  caption: string;
  columns: readonly ChartTableColumn<R>[];
  /** The rows in the order of the chart, which is that of the table until the reader chooses another. */
  rows: readonly R[];
  /** The order that the reader chose; null for that of the chart. */
  order: ChartOrder | null;
  onOrder: (column: ChartColumn, descendingFirst: boolean) => void;
  idOf: (row: R) => string;
  siteOf?: (row: R) => string;
  selected: string | null;
  hovered?: string | null;
  onHover?: (id: string | null) => void;
};

/**
 * Shows the rows of a chart as a table that can be sorted by every column. Where the window has no room for the wide
 * columns, their cells stand below the name of the row.
 */
export function ChartTable<R>({ columns, rows, order, onOrder, ...rest }: Props<R>) {
  const wide = columns.filter((column) => column.wide);
  const by = columns.find(({ key }) => key === order?.column);
  return (
    <DataTable
      {...rest}
      columns={columns.map((column, index) => ({
        ...column,
        ...(index === 0 && { cell: (row: R) => withBelow(column, wide, row) }),
        sortable: true,
        descendingFirst: column.figure === true,
      }))}
      rows={by && order ? inOrder(rows, by.orderBy, order.descending, compareText) : rows}
      sort={by && order ? order : null}
      onSort={onOrder}
      words={words.list}
    />
  );
}

/** Returns the first cell of a row with those of the wide columns below it. */
function withBelow<R>({ cell }: ChartTableColumn<R>, wide: readonly ChartTableColumn<R>[], row: R) {
  return (
    <div>
      {cell(row)}
      {wide.map((column) => (
        <div key={column.key} data-label={column.head}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}
