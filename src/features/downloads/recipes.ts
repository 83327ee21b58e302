/**
 * Returns three lines of SQL, as DuckDB runs them, that give the totals of the page from the table of sites: how many
 * sites count, the money in EUR, and the MW of each basis. `address` is that of `sites.csv`.
 */
export function totalsRecipe(address: string): string {
  return [
    "SELECT count(*) AS sites, sum(investment_converted) FILTER (NOT investment_part) AS eur,",
    "  sum(it_load_mw) AS it_load, sum(unspecified_mw) AS unspecified, sum(grid_connection_mw) AS grid",
    `FROM '${address}' WHERE in_totals;`,
  ].join("\n");
}
