import { dataWords } from "#words/about/data";

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

/** How the whole site in one folder is served, and where it is then. */
export const folderRecipe = "python3 -m http.server 8000   # then open http://localhost:8000/";

/** The tools for which there are lines to begin with, in their order. */
const tools = ["pandas", "r", "duckdb", "excel", "qgis"] as const;

export type Tool = (typeof tools)[number];

/** Returns five lines for each tool, with which its reader takes the data. `folder` is the address of `data/`. */
export function toolRecipes(folder: string): readonly { readonly tool: Tool; readonly lines: string }[] {
  return tools.map((tool) => ({ tool, lines: recipes[tool](folder).join("\n") }));
}

const recipes: Readonly<Record<Tool, (folder: string) => readonly string[]>> = {
  pandas: (folder) => [
    "import pandas as pd",
    `sites = pd.read_csv("${folder}sites.csv")`,
    'counted = sites[sites["in_totals"]]',
    'print(counted[counted["investment_part"] == False]["investment_converted"].sum() / 1e9, "bn EUR")',
    'print(counted.groupby("country")[["it_load_mw", "unspecified_mw", "grid_connection_mw"]].sum())',
  ],
  r: (folder) => [
    `sites <- read.csv("${folder}sites.csv", na.strings = "")`,
    "counted <- subset(sites, as.logical(in_totals))",
    "whole <- subset(counted, !as.logical(investment_part))",
    "sum(whole$investment_converted, na.rm = TRUE) / 1e9  # bn EUR",
    "aggregate(it_load_mw ~ country, counted, sum)",
  ],
  duckdb: (folder) => [
    "INSTALL httpfs; LOAD httpfs;",
    `CREATE VIEW claims AS FROM '${folder}claims.parquet';`,
    "SELECT site_name, amount, currency, qualifier, stated, publisher, url",
    "FROM claims WHERE field = 'investment' AND measure = 'site_total'",
    "ORDER BY stated DESC LIMIT 20;",
  ],
  excel: (folder) => dataWords.tools.excel(`${folder}nordic-ai-data-centers.xlsx`),
  qgis: (folder) => dataWords.tools.qgis(`${folder}sites.geojson`),
};
