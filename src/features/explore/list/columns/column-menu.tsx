import { toggledColumn } from "../../../../domain/tables/column-choice";
import { choosableColumns, defaultColumns } from "../../../../domain/tables/list-columns";
import { Menu } from "../../../../ui/controls/menu";
import { useView } from "../../../../url/view/use-view";
import { listToolWords } from "#words/explore/list-tools";
import { columnName } from "./column-name";
import choice from "../../../../ui/controls/choice.module.css";
import styles from "../site-list.module.css";

/** Shows the menu of the columns after the name. */
export function ColumnMenu() {
  const { view, actions } = useView();
  const shown = view.columns ?? defaultColumns;
  return (
    <Menu label={listToolWords.columns} value={view.columns && String(view.columns.length)} align="end">
      <p className={styles.presets}>
        <button type="button" className="link-button" onClick={() => actions.chooseColumns(null)}>
          {listToolWords.usual}
        </button>
        <button type="button" className="link-button" onClick={() => actions.chooseColumns(choosableColumns)}>
          {listToolWords.all}
        </button>
      </p>
      <fieldset>
        <legend className="visually-hidden">{listToolWords.columns}</legend>
        {choosableColumns.map((column) => {
          const isShown = shown.includes(column);
          // The last column cannot be removed, because an address without columns means the default ones.
          const isLast = isShown && shown.length === 1;
          return (
            <label
              key={column}
              className={`${choice.choice} ${isLast ? choice.disabled : ""}`}
              title={isLast ? listToolWords.lastOne : undefined}
            >
              <input
                type="checkbox"
                checked={isShown}
                disabled={isLast}
                onChange={() => actions.chooseColumns(toggledColumn(shown, column))}
              />
              {columnName(column, view.currency)}
            </label>
          );
        })}
      </fieldset>
    </Menu>
  );
}
