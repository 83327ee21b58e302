import { dataWords } from "#words/about/data";
import { integer } from "../../words/format/number";
import { fileGroups as groups, filesOfGroup as files, type FileGroup as Group } from "./published-files";
import styles from "./downloads.module.css";

const text = dataWords.files;

/** Shows the published files with their contents. `rows` has the number of rows of each table. */
export function FileTable({ rows }: { rows: Partial<Readonly<Record<Group, number>>> }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.file}</th>
          <th scope="col">{text.holds}</th>
          <th scope="col">{text.rows}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group}>
            <th scope="row">
              {files[group].map((file) => (
                <div key={file}>
                  <a href={`${import.meta.env.BASE_URL}data/${file}`} download>
                    {file}
                  </a>
                </div>
              ))}
            </th>
            <td>{text.list[group]}</td>
            <td>{rows[group] !== undefined && integer(rows[group])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
