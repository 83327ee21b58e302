import { claimTable, eventTable, sourceTable } from "../../domain/tables/claim-table";
import type { TableColumn } from "../../domain/tables/published-columns";
import { siteTable } from "../../domain/tables/site-table";
import { siteColumnMeaning } from "#words/files/site-columns";
import { claimColumnMeanings, eventColumnMeanings, sourceColumnMeanings } from "#words/files/table-columns";

/** A column and its meaning. */
export type Meaning = { readonly name: string; readonly meaning: string; readonly type: TableColumn<never>["type"] };

/** The columns of the published tables with their meanings: the dictionary. */
export const meanings = {
  sites: siteTable.map((column) => ({ name: column.name, type: column.type, meaning: siteColumnMeaning(column) })),
  claims: claimTable.map(({ name, type }) => ({ name, type, meaning: claimColumnMeanings[name] })),
  events: eventTable.map(({ name, type }) => ({ name, type, meaning: eventColumnMeanings[name] })),
  sources: sourceTable.map(({ name, type }) => ({ name, type, meaning: sourceColumnMeanings[name] })),
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

export type TableName = keyof typeof meanings;
