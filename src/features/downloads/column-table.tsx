import { dataWords } from "#words/about/data";
import styles from "./downloads.module.css";

/** Shows the meaning of each column of a published table, in the order of the columns. */
export function ColumnTable<C extends string>({
  columns,
  meanings,
}: {
  columns: readonly C[];
  meanings: Readonly<Record<C, string>>;
}) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{dataWords.columns.column}</th>
          <th scope="col">{dataWords.columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column}>
            <th scope="row">
              <code>{column}</code>
            </th>
            <td>{meanings[column]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
