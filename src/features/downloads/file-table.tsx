import { dataWords } from "#words/about/data";
import { integer } from "../../words/format/number";
import styles from "./downloads.module.css";

const text = dataWords.files;

type Group = keyof typeof text.list;

/** The published files under `data/` by what they hold. */
const files: Readonly<Record<Group, readonly string[]>> = {
  dataset: ["dataset.json"],
  workbook: ["nordic-ai-data-centers.xlsx"],
  sites: ["sites.csv", "sites.parquet"],
  geojson: ["sites.geojson"],
  claims: ["claims.csv", "claims.parquet"],
  events: ["events.csv", "events.parquet"],
  sources: ["sources.csv", "sources.parquet"],
  package: ["datapackage.json", "schema.json"],
  about: ["CITATION.cff", "LICENSE.txt"],
};

const groups: readonly Group[] = [
  "dataset",
  "workbook",
  "sites",
  "geojson",
  "claims",
  "events",
  "sources",
  "package",
  "about",
];

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
