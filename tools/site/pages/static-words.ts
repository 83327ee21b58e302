import type { SiteRole } from "../../../src/domain/overview/organisation-order";
import { chartIds, type ChartId } from "../../../src/domain/series/charts";
import { integer } from "../../../src/words/format/number";
import { and, plural, upperFirst } from "../../../src/words/format/text";
import { changesPageWords } from "#words/about/changes-page";
import { chartPageWords } from "#words/charts/chart-pages";

/** A sentence for each chart that says what it shows, for its static page and the links to it. */
const chartDescriptions: Readonly<Record<ChartId, string>> = {
  investment: "What each Nordic AI data center is stated to cost, who said so, and what the amount covers.",
  openings: "When each Nordic AI data center opens, as first stated and as stated now, and what is late or has moved.",
  capacity:
    "How many megawatts of Nordic AI data centers run, are being built or are only announced; IT load, grid connection and figures of neither apart.",
  accelerators:
    "How many AI accelerators are stated for each Nordic AI data center, by model, in operation and planned, with the source of each number.",
  history: "How the announced investment and megawatts of Nordic AI data centers added up, statement by statement.",
};

/** The texts of the static pages, for readers without JavaScript, crawlers and link previews. */
export const staticWords = {
  product: "Nordic AI Data Centers",
  what: "An open record of the AI data centers announced, being built or running in Sweden, Norway, Finland, Denmark, Iceland and Greenland, with a source for every figure.",
  pages: pageWords(),
  offline: "Without a network: the kept copy of the record is being read.",
  missing: [
    "Page not found",
    "This page does not exist under this address. Where only the spelling differs, the right one opens in a moment.",
  ],
  download: "The whole record as JSON",
  keywords: ["data centers", "artificial intelligence", "investment", "megawatts", "energy", "Nordic countries"],
  sources: (count: number) => `${counted(count, "page")} that the record cites`,
  rates: "Euro foreign exchange reference rates, European Central Bank",
  facts: {
    investment: "announced for the whole site",
    part: "announced for a part",
    opening: "first opening",
  },
  cards: {
    /** Below a card: of what it is, and of which day. */
    site: (sources: number, day: string) => `${counted(sources, "source")} · as of ${day}`,
    asOf: (day: string) => `as of ${day}`,
    all: (sites: number, day: string) => `all ${counted(sites, "site")}, ${day}`,
    countries: (count: number) => counted(count, "AI data center"),
    /** Whose sites the card of an organisation is of, and how many it has in its other roles. */
    roles: (role: SiteRole, sites: number, others: readonly (readonly [role: SiteRole, sites: number])[]) =>
      [
        `${upperFirst(role)} of ${counted(sites, "site")}`,
        ...others.map(([other, count]) => `${other} of ${count}`),
      ].join(" · "),
    said: (year: string, isSecondHand: boolean, publisher: string) =>
      `${year}, ${isSecondHand ? "second-hand: " : ""}${publisher}`,
    nordics: "The Nordics",
    planned: (basis: string) => `planned or in place, ${basis}`,
    coverage: (sites: number, all: number) => `stated for ${sites} of ${counted(all, "site")}`,
    announced: (sites: number) => `announced for ${counted(sites, "site")}`,
    paused: (amount: string) => `and ${amount} paused`,
    silent: "No source states an amount, megawatts or a date.",
    noMoney: "no amount",
    noMoneyOf: "named for a whole site",
    largest: {
      investment: "The largest amounts; a part is in no total",
      capacity: "The largest countries",
      accelerators: "The largest number of each site",
    },
    openings: "By year of first opening, as stated now",
    history: "The announced sum as it was known, day by day",
    until: (year: number) => `${year} and before`,
    since: (year: number) => `${year} and later`,
    status: changesPageWords.table.status,
    otherStatuses: (sites: number) => `and ${sites} paused, cancelled or of no stated status`,
    undated: (sites: number) => `${counted(sites, "site")} without a date`,
  },
  /** The figures of a page in a sentence, before what it shows. */
  figures: {
    inCountry: (count: number, country: string) => `${integer(count)} in ${country}`,
    countries: (sites: number, where: readonly string[]) =>
      `${counted(sites, "Nordic AI data center")}: ${where.join(", ")}.`,
    operators: (operators: number, owners: number, tenants: number, sites: number) =>
      `${and([counted(operators, "operator"), counted(owners, "owner"), counted(tenants, "tenant")])} are named for ${counted(sites, "Nordic AI data center")}.`,
    compare: (pair: string, sites: readonly string[]) => `${pair}: ${sites.join("; ")}.`,
    latest: (month: string, count: string) => `${month}: ${count}.`,
    sources: (sources: number, publishers: number, classes: readonly string[]) =>
      `${counted(sources, "page")} by ${counted(publishers, "publisher")}: ${classes.join(", ")}.`,
    programmes: (programmes: number, claims: number, sources: number) =>
      `${counted(programmes, "programme")} with ${counted(claims, "statement")} from ${counted(sources, "source")}.`,
    watchlist: (entries: number, where: readonly string[]) =>
      entries === 0 ? null : `${counted(entries, "data center")}: ${where.join(", ")}.`,
  },
  by: (names: string) => `by ${names}`,
  all: (sites: number, day: string) => `All ${counted(sites, "site")}, ${day}`,
  site: (called: string, facts: string, readSite: string) => `${called}: ${facts}. ${readSite}.`,
  roles: (name: string) => `${name}: sites and roles`,
  operator: (name: string, roles: string) => `${name} in the record of Nordic AI data centers: ${roles}.`,
  roleCount: (role: string, sites: number) => `${role} of ${counted(sites, "site")}`,
  noSite: "named beside the sites",
  moved: (id: string, name: string, reason: string) => `“${id}” is now recorded as ${name}. ${reason}`,
  gone: "No longer in the record",
  goneBecause: (id: string, reason: string) => `“${id}” is no longer in the record. ${reason}`,
  readSite: (claims: number, sources: number) => `${counted(claims, "statement")} from ${counted(sources, "source")}`,
  record: (sites: number, readSite: string, date: string) => `${counted(sites, "site")}, ${readSite}, as of ${date}.`,
} as const;

function counted(count: number, one: string): string {
  return plural(count, one, `${one}s`);
}

/** Returns the heading and the description of each page that is there once, by its path. */
function pageWords(): Readonly<Record<string, readonly [heading: string, description: string]>> {
  return {
    charts: ["Charts", "Investment, opening and capacity of every Nordic AI data center, as charts and as tables."],
    ...Object.fromEntries(
      chartIds.map((chart): [string, readonly [string, string]] => [
        `charts/${chart}`,
        [chartPageWords[chart].title, chartDescriptions[chart]],
      ]),
    ),
    countries: [
      "AI data centers by country",
      "What is announced, being built and running in each Nordic country: AI data centers, megawatts on each basis and announced money.",
    ],
    operators: [
      "Operators",
      "Who operates, owns and rents Nordic AI data centers: every organisation with its roles, its sites, their megawatts on each basis and the money announced for them.",
    ],
    compare: [
      "Compare",
      "Two to four Nordic AI data centers side by side: place, money, power, time, technology and evidence, each value with its source.",
    ],
    latest: [
      "What was said lately",
      "Statements about Nordic AI data centers and events at them by the day they were made, newest first, each with its source; and how fresh the record is.",
    ],
    changes: [
      "Changes",
      "What changed between releases of the record: the sum step by step, headline values from and to with their sources, sites added and gone.",
    ],
    sources: ["Sources", "Every page that the record cites, how near it stands to what it says, and what rests on it."],
    method: [
      "Method",
      "How the record is made and read: which statement stands for a site and why, money, dates, what is late or has moved, totals, and what is not known.",
    ],
    data: [
      "Data",
      "The whole record to download as Excel, CSV, Parquet, GeoJSON and JSON, with its sources, its release, its licence and how to cite it.",
    ],
    programmes: [
      "Programmes",
      "Commitments to AI infrastructure in the Nordic countries that belong to no single site.",
    ],
    watchlist: [
      "Watchlist",
      "Nordic data centers kept out of the record for want of clear sources, each with the reason.",
    ],
  };
}
