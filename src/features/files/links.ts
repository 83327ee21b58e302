import type { ClaimTableRow, SourceTableRow } from "../../domain/tables/claim-table";
import type { TableColumn } from "../../domain/tables/published-columns";
import type { FigureName, SiteTableRow } from "../../domain/tables/site-figures";
import { siteTable } from "../../domain/tables/site-table";

/** The columns of the table of sites that name the source of a figure, by column. */
const figureOfColumn = new Map<string, FigureName>(
  siteTable.flatMap((column) =>
    "beside" in column && column.beside.key === "publisher" ? [[column.name, column.beside.figure]] : [],
  ),
);

/** Returns the address of the source that a cell of the table of sites names or is; null for any other cell. */
export function siteLink({ name, type, of }: TableColumn<SiteTableRow>, row: SiteTableRow): string | null {
  const figure = figureOfColumn.get(name);
  if (figure !== undefined) return row.sources.get(row.figures[figure]?.claim.source ?? "")?.url ?? null;
  const cell = type === "link" ? of(row) : null;
  return typeof cell === "string" ? cell : null;
}

/** Returns the address of the source of a row, for the cells that name the source. */
export function linkOf<R extends Pick<ClaimTableRow, "source"> | Pick<SourceTableRow, "source">>(
  { name }: TableColumn<R>,
  { source }: R,
): string | null {
  return ["publisher", "title", "url"].includes(name) ? (source?.url ?? null) : null;
}
