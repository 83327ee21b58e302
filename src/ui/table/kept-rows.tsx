import { withSemicolons } from "../../words/format/text";
import styles from "./data-table.module.css";

type Props = {
  /** The height in px of the rows; null if they were not drawn yet. */
  height: number | null;
  columns: number;
  /** The number of the first of the rows in the whole table. */
  number: number;
  names: readonly string[];
  /** True if readers without scripts are told these rows elsewhere. */
  isListedElsewhere: boolean;
};

/** Renders the place of rows that are not drawn, with their names, so that a search in the page finds them. */
export function KeptRows({ height, columns, number, names, isListedElsewhere }: Props) {
  return (
    <tr className={styles.kept} aria-rowindex={number} data-scripted={isListedElsewhere || undefined}>
      <td colSpan={columns}>
        {/* Rows that no script will draw are names alone. */}
        <svg width="0" height={height ?? `${names.length}em`} aria-hidden="true" data-scripted />
        <div>{withSemicolons(names)}</div>
      </td>
    </tr>
  );
}
