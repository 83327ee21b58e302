import { harmless } from "../../../../domain/tables/harmless";
import type { SiteColumn } from "../../../../domain/tables/list-columns";
import type { ReadSite } from "../../../../domain/headline/read-site";
import { words } from "#words/page";
import { listToolWords } from "#words/explore/list-tools";
import { readingWords } from "#words/reading";
import type { ClaimRule } from "../../../../domain/headline/rule";
import { withCommas } from "../../../../words/format/text";
import { tsvColumns, type TsvColumn, type TsvContext } from "./tsv-columns";

/** The rows, columns and view of a copy. */
export type Copied = {
  /** The rows in their groups, in the order shown. `name` is null if they are not grouped. */
  readonly groups: readonly { readonly name: string | null; readonly rows: readonly ReadSite[] }[];
  /** The header of the column of groups; null if the rows are not grouped. */
  readonly groupedBy: string | null;
  /** The columns shown, the name first. */
  readonly columns: readonly SiteColumn[];
  /** The address of the view. */
  readonly link: string;
  readonly rule: ClaimRule;
  /** The ISO day as of which the record is read. */
  readonly day: string;
};

/**
 * Returns the list as tab-separated text: a header with units, a row for each site, and below the number of rows,
 * release, day, rule, address and licence. Tabs and line breaks in a value become spaces; a value that a spreadsheet
 * would run as a formula becomes text.
 */
export function tsvOf({ groups, groupedBy, columns, link, rule, day }: Copied, context: TsvContext): string {
  const shown = columns.flatMap((column) => tsvColumns(column, context));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const texts = listToolWords.tsv;
  const lines = [
    [...(groupedBy === null ? [] : [groupedBy]), ...shown.map(({ head }) => head)],
    ...groups.flatMap(({ name, rows }) =>
      rows.map((readSite) => [...(groupedBy === null ? [] : [name ?? ""]), ...valuesOf(readSite, shown)]),
    ),
    [],
    [texts.rows, String(count)],
    [texts.release, withCommas([words.product, words.header.release(context.dataset.release.version)])],
    [texts.asOf, day],
    [texts.rule, readingWords.rule.shows[rule]],
    [texts.view, link],
    [texts.licence, texts.licenceText],
  ];
  return lines.map((cells) => cells.map(safe).join("\t")).join("\n");
}

function valuesOf(readSite: ReadSite, columns: readonly TsvColumn[]): readonly string[] {
  return columns.map(({ of }) => of(readSite));
}

/** Returns a cell on one line that a spreadsheet does not run as a formula or read as quoted. Numbers stay numbers. */
function safe(cell: string): string {
  const line = cell.replaceAll(/[\t\r\n]+/g, " ").trim();
  if (line.startsWith('"')) return `"${line.replaceAll('"', '""')}"`;
  return /^-?\d+(\.\d+)?$/.test(line) ? line : harmless(line);
}
