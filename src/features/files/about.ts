import type { ClaimRule } from "../../domain/headline/rule";
import { licence } from "../../domain/tables/published-columns";
import { fileWords as text } from "#words/files/files";
import { readingWords } from "#words/reading";
import { meanings, type TableName } from "../../words/text/column-meanings";
import type { SheetCell, WorkbookSheet } from "./workbook";

/** What a file is of: the release and how it is read, in words where they are for readers. */
export type AboutFile = {
  readonly version: string;
  /** The ISO day of the release. */
  readonly date: string;
  /** The ISO day as of which the record is read. */
  readonly asOf: string;
  readonly rule: ClaimRule;
  readonly filter: string;
  readonly currency: string;
  /** The address of the view, pinned to the release; null where the site does not know its own. */
  readonly link: string | null;
};

/** Returns what JSON and GeoJSON files say of themselves, by key. */
export function aboutMembers({ version, date, asOf, rule, filter, currency, link }: AboutFile) {
  return {
    title: text.title,
    release: version,
    date,
    as_of: asOf,
    rule,
    rule_text: readingWords.rule.shows[rule],
    filter,
    currency,
    ...(link !== null && { link }),
    licence,
    licence_url: text.licenceUrl,
  } as const;
}

/** Returns the sheet that says what a workbook is of, under which licence, and what the columns of its tables mean. */
export function aboutSheet(about: AboutFile, tables: readonly TableName[]): WorkbookSheet {
  const { about: words } = text;
  const rows: readonly (readonly SheetCell[])[] = [
    [words.data, text.title],
    [words.release, words.releaseOf(about.version, about.date)],
    [words.filter, about.filter],
    [words.asOf, about.asOf],
    [words.rule, about.rule],
    [words.ruleText, readingWords.rule.shows[about.rule]],
    [words.currency, about.currency],
    ...(about.link === null ? [] : [[words.link, { text: about.link, url: about.link }]]),
    [words.licence, { text: text.licenceName, url: text.licenceUrl }],
    [words.cite, words.citeAs(about.version)],
    [words.cellsOf, words.cells],
    ...tables.flatMap((table) => [
      [null, null],
      [text.sheets.columns(text.sheets[table]), null],
      ...meanings[table].map(({ name, meaning }) => [name, meaning]),
    ]),
  ];
  return { name: text.sheets.about, widths: [36, 120], head: [words.what, words.meaning], rows, keptColumns: 1 };
}
