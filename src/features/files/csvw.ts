import { licence, type ColumnType, type TableColumn } from "../../domain/tables/published-columns";
import { listSeparator } from "../../domain/tables/site-table";
import { fileWords } from "#words/files/files";
import type { Meaning } from "../../words/text/column-meanings";
import { aboutMembers, type AboutFile } from "./about";

const datatypes: Readonly<Record<ColumnType, object>> = {
  text: { datatype: "string" },
  list: { datatype: "string", separator: listSeparator },
  link: { datatype: "anyURI" },
  period: { datatype: "string" },
  flag: { datatype: { base: "boolean", format: "true|false" } },
  whole: { datatype: "integer" },
  number: { datatype: "double" },
};

/**
 * Returns what describes a CSV file (CSV on the Web): what it is of, and each column. It is found by its name, which is
 * `file` with `-metadata.json` after it. `key` is the column that tells the rows apart.
 */
export function csvMetadata(
  file: string,
  about: AboutFile,
  columns: readonly TableColumn<never>[],
  meanings: readonly Meaning[],
  key: string | null,
): object {
  const meaningOf = new Map(meanings.map(({ name, meaning }) => [name, meaning]));
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: file,
    "dc:title": fileWords.title,
    "dc:description": about.filter,
    "dc:issued": { "@value": about.date, "@type": "xsd:date" },
    "dc:hasVersion": about.version,
    "dc:license": { "@id": fileWords.licenceUrl },
    ...(about.link !== null && { "dc:source": { "@id": about.link } }),
    notes: [{ ...aboutMembers(about), licence }],
    dialect: { encoding: "utf-8", delimiter: ",", header: true, doubleQuote: true, quoteChar: '"' },
    tableSchema: {
      columns: columns.map(({ name, type }) => ({
        name,
        titles: name,
        ...datatypes[type],
        null: "",
        "dc:description": meaningOf.get(name),
      })),
      ...(key !== null && { primaryKey: key }),
    },
  };
}
