import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import type { ListColumn } from "./columns/list-column";
import { orderName } from "./orders";
import styles from "./site-list.module.css";

/** Shows the choice of the column to sort by, for phones, which show no column heads. */
export function SortChoice({ columns }: { columns: readonly ListColumn[] }) {
  const { view, actions } = useView();
  const isShown = columns.some(({ key }) => key === view.sort.column);
  return (
    <div className={styles.sort}>
      <select
        aria-label={words.list.sort}
        value={view.sort.column}
        onChange={(event) => {
          const column = columns.find(({ key }) => key === event.target.value);
          if (column && column.key !== "compare") actions.sortBy(column.key, column.descendingFirst ?? false);
        }}
      >
        {!isShown && (
          <option value={view.sort.column}>{words.list.sortOption(words.list.columns[view.sort.column])}</option>
        )}
        {columns
          .filter(({ sortable }) => sortable)
          .map(({ key, head }) => (
            <option key={key} value={key}>
              {words.list.sortOption(head)}
            </option>
          ))}
      </select>
    </div>
  );
}

/** Shows the direction of the order, and turns it. */
export function TurnOrder() {
  const { view, actions } = useView();
  const order = orderName(view.sort);
  return (
    <button
      type="button"
      className="button"
      aria-label={words.list.turn(order)}
      onClick={() => actions.sortBy(view.sort.column, !view.sort.descending)}
    >
      {order}
    </button>
  );
}
