import { dataWords } from "#words/about/data";
import styles from "./downloads.module.css";

/** Shows columns of a published table with the meaning of each. */
export function ColumnTable({ rows }: { rows: readonly { readonly name: string; readonly meaning: string }[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{dataWords.columns.column}</th>
          <th scope="col">{dataWords.columns.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, meaning }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
