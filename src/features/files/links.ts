import type { ClaimTableRow, SourceTableRow } from "../../domain/tables/claim-table";
import type { TableColumn } from "../../domain/tables/published-columns";
import type { SiteTableRow } from "../../domain/tables/site-figures";
import { siteTable } from "../../domain/tables/site-table";

/** The columns of the table of sites that name the source of a figure, by column. */
const sourceOfColumn = new Map<string, (row: SiteTableRow) => string | undefined>(
  siteTable.flatMap((column) => {
    if (!("beside" in column) || column.beside.key !== "publisher") return [];
    const { figure } = column.beside;
    return [[column.name, (row: SiteTableRow) => row.figures[figure]?.claim.source]];
  }),
);

/** What a source is looked up in, by its id. */
type Addresses = ReadonlyMap<string, { readonly url: string }>;

/** Returns the address of the source that a cell of the table of sites names; null for any other cell. */
export function siteLink(sources: Addresses): (column: TableColumn<SiteTableRow>, row: SiteTableRow) => string | null {
  return ({ name }, row) => sources.get(sourceOfColumn.get(name)?.(row) ?? "")?.url ?? null;
}

/** Returns the address of the source of a row, for the cells that name the source. */
export function linkOf<R extends Pick<ClaimTableRow, "source"> | Pick<SourceTableRow, "source">>(
  { name }: TableColumn<R>,
  { source }: R,
): string | null {
  return ["publisher", "title", "url"].includes(name) ? (source?.url ?? null) : null;
}
