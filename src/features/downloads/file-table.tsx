import { dataWords } from "#words/about/data";
import { integer } from "../../words/format/number";
import styles from "./downloads.module.css";

const text = dataWords.files;

const files = [
  "data/dataset.json",
  "data/sites.csv",
  "data/claims.csv",
  "data/events.csv",
  "data/sources.csv",
  "data/sites.geojson",
] as const;
type File = (typeof files)[number];

/** Shows the published files with their contents. `rows` has the number of rows of each table. */
export function FileTable({ rows }: { rows: Partial<Readonly<Record<File, number>>> }) {
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
        {files.map((file) => (
          <tr key={file}>
            <th scope="row">
              <a href={`${import.meta.env.BASE_URL}${file}`} download>
                {file.replace("data/", "")}
              </a>
            </th>
            <td>{text.list[file]}</td>
            <td>{rows[file] !== undefined && integer(rows[file])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
