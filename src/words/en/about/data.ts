import { sitesOf } from "../counts";
import { date } from "../../format/date";
import { plural } from "../../format/text";

/** The words of the Data page. */
export const dataWords = {
  title: "Data",
  /** `speaking`: how many of the sources make the statements; the others speak of events, of programmes or of what is left out. */
  lead: (sites: string, claims: string, sources: string, speaking: number, version: string, day: string) =>
    `The whole record to take away: ${sites}, ${claims} about them from ${plural(speaking, "source", "sources")}, and ${sources} in all, with those of events, programmes and the watchlist. Release ${version}, as of ${date(day)}.`,
  /** Stands for the address of the site where that is not known. */
  here: "https://<this site>",
  sites: sitesOf,
  claims: (count: number) => plural(count, "statement", "statements"),
  sources: (count: number) => plural(count, "source", "sources"),
  files: {
    title: "Files",
    file: "File",
    holds: "Holds",
    rows: "Rows",
    list: {
      dataset:
        "Everything: sites with all statements (here called claims) and events, sources, organisations, programmes, watchlist, exchange rates",
      workbook:
        "The four tables in one Excel workbook, with typed cells, links to the sources and the meaning of each column",
      sites:
        "The sites with the figures that stand for each by the rule, and of each figure its qualifier, scope, date and source",
      geojson:
        "The sites as points (WGS 84), with the columns of the table as properties; rule, as_of, release and licence stand once, at the top",
      claims: "The statements about the sites (here called claims), each with its source and address",
      events: "The dated milestones of the sites, each with its source and address",
      sources: "The sources: publisher, title, address, date, language and class, and how many statements rest on each",
      package:
        "What the files are, for programs: the tables and their columns (Data Package 2.0), and the JSON Schema of dataset.json",
      about: "How to cite the data (Citation File Format), and its licence",
    },
    encoding:
      "CSV is UTF-8 with commas, a header row, and quotes where needed (RFC 4180); an empty cell is not stated. Amounts stand in whole units of the currency that was announced, beside it in euros at the rate of the month; megawatts as stated. Nothing is rounded or added up. A text that a spreadsheet would run as a formula has an apostrophe before it. A programme’s figures belong to no site and stand in dataset.json only.",
    offline: "No network: a file can be downloaded only once there is one.",
    pinned: (version: string) => `This address keeps release ${version}, whatever comes after:`,
    newestAlone:
      "Tables, points and workbook are made of the newest release alone, and change with the next. Of any release, the sites of a view can be taken as a table: “Download data” on the overview, opened with v= and the release in its address.",
    older: (version: string) =>
      `Of release ${version} the whole record is kept, in one file. Tables and points, the meaning of their columns and lines to read them stand with`,
    toNewest: "the files of the newest release",
  },
  tools: {
    title: "Five lines to begin with",
    names: { pandas: "Python, pandas", r: "R", duckdb: "DuckDB", excel: "Excel", qgis: "QGIS" },
    excel: (address: string) => [
      "Open nordic-ai-data-centers.xlsx: figures are numbers there in every language of Excel.",
      "Or let it fetch the file: Data › Get Data › From Web, and paste",
      address,
      "Choose the sheet Sites, then Transform Data, and keep the rows in which in_totals is TRUE.",
      "Never open the CSV by a double click where commas are decimals: Data › From Text/CSV reads it.",
    ],
    qgis: (address: string) => [
      "Layer › Add Layer › Add Vector Layer › Protocol: HTTP(S), and paste",
      address,
      "Symbology › Categorized › status colours the points by what the sites do.",
      "Symbology › Size › it_load_mw scales them; a site without a figure has none.",
      "precision tells which points are only the centre of a municipality.",
    ],
  },
  totals: {
    title: "The totals of this site, from sites.csv",
    text: "Three lines of SQL, as DuckDB runs them straight from the address. The same in any tool: keep the rows in which in_totals is true; add up investment_converted where investment_part is false, and the megawatts of each basis by itself. Sites that are paused or cancelled, or lie inside another one, are in no total and not counted here; the overview’s count of all sites has them, too. What is said to be running now is the sum of the columns …_operating_mw where status is operating.",
  },
  embed: {
    title: "A view in a page of yours",
    text: "Embed, below each chart and map and on the page of each site, gives the HTML. Its height is fixed; with these lines in your page it follows the content, which each embed tells the page around it. It tells nothing else, and listens to nothing.",
  },
  folder: {
    title: "The whole site in one folder",
    text: "Every page, chart, map and file of a release, for a computer without a network. A browser does not run it from the disk itself, but any web server serves it, under any path:",
    command: "npm run folder",
    make: "in the project’s code makes it, as a folder and as a ZIP.",
    link: (file: string) => `Download ${file}`,
  },
  licence: {
    title: "Licence",
    text: "Data: Creative Commons Attribution 4.0 (CC BY 4.0). Use it for anything; name Nordic AI Data Centers and the release. The sources keep their own rights: the record holds facts and short descriptions, not their texts.",
    link: "The licence",
    code: "The code is under the MIT licence.",
  },
  cite: {
    title: "How to cite it",
    one: "A single figure is cited from itself: a press on it opens its source and a citation.",
    text: (authors: string, title: string, version: string, day: string, link: string) =>
      `${authors} (${day.slice(0, 4)}): ${title}, release ${version}, as of ${date(day)}. CC BY 4.0. ${link}`,
  },
  columns: {
    title: (file: string) => `Columns of ${file}`,
    column: "Column",
    meaning: "Meaning",
    method: "How a statement comes to stand for a site is told on the page",
    beside: (figures: string) =>
      `Beside each figure stand nine columns that begin with its name (${figures}) and end with one of these:`,
  },
} as const;
