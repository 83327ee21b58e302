import type { SiteColumn } from "../../../../domain/tables/list-columns";
import type { Currency } from "../../../../domain/record/money";
import { words } from "#words/page";

/** Returns the name of a column, with the currency in which its figures are. */
export function columnName(column: SiteColumn, currency: Currency): string {
  if (column === "converted") return words.list.converted(currency);
  return column === "per_mw" ? words.list.perMw(currency) : words.list.columns[column];
}
