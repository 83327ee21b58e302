import { startingPairs } from "../../../src/domain/comparison/comparison-pairs";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { latest } from "../../../src/domain/latest/latest";
import { findingOf } from "../../../src/domain/overview/finding";
import { organisationRows } from "../../../src/domain/overview/organisations";
import type { SiteRole } from "../../../src/domain/overview/organisation-order";
import { countries, type Country } from "../../../src/domain/record/country";
import type { Programme } from "../../../src/domain/record/dataset";
import { sourceClasses, type Source } from "../../../src/domain/record/source";
import { noFilters, select, type Filters } from "../../../src/domain/selection/filters";
import type { ChartId } from "../../../src/domain/series/charts";
import { date } from "../../../src/words/format/date";
import { integer } from "../../../src/words/format/number";
import { titleText } from "../../../src/words/text/chart-heading";
import { ledeText } from "../../../src/words/text/selection/lede-text";
import { selectionText } from "../../../src/words/text/selection/selection-text";
import { latestPageWords } from "#words/about/latest-page";
import { comparisonWords } from "#words/compare/comparison";
import { words } from "#words/page";
import { sourceClass as wordsOfClass } from "#words/terms";
import type { Published } from "../publish";
import { factText, siteFacts, wholeHeading } from "./facts";
import { staticWords } from "./static-words";

/** What the description of a page is made of. */
export type DescribedRecord = {
  readonly curated: Published;
  readonly record: ReadRecord;
  /** What the newest release changed, in a sentence; null where that is not known. */
  readonly newestChanges: string | null;
};

/** Returns the description of a page that is there once: its figures from the record in a sentence, and what it shows. */
export function descriptionOf(path: string, what: string, of: DescribedRecord): string {
  const figures = sentences.get(path)?.(of) ?? null;
  if (path === "") return `${whatIs(noFilters, of.record)} ${recordLine(of.record)}`;
  return figures === null ? what : `${figures} ${what}`;
}

const { figures: text } = staticWords;

const everything = { said: null, saidBy: null } as const;

/** The figures of each page in a sentence, by path; null where the record has none. */
const sentences: ReadonlyMap<string, (of: DescribedRecord) => string | null> = new Map([
  ["charts", ({ record }) => chartsText(record)],
  ["countries", ({ curated: { sites } }) => text.countries(sites.length, byCountry(sites))],
  ["operators", ({ record }) => organisationsText(record)],
  ["compare", ({ record }) => pairText(record)],
  ["latest", ({ record }) => latestText(record)],
  ["changes", ({ newestChanges }) => newestChanges],
  ["sources", ({ curated: { sources } }) => sourcesText(sources)],
  ["method", ({ record }) => recordLine(record)],
  ["data", ({ record }) => recordLine(record)],
  ["programmes", ({ curated: { programmes } }) => programmesText(programmes)],
  ["watchlist", ({ curated: { watchlist } }) => text.watchlist(watchlist.length, byCountry(watchlist))],
]);

/** Returns what the charts of money and of megawatts say. */
function chartsText(record: ReadRecord): string {
  return (["investment", "capacity"] as const).map((chart) => `${titleText(wholeHeading(chart, record))}.`).join(" ");
}

/** Returns who is in the record in each role, by the newest statements. */
function organisationsText({ readSites, ruleContext }: ReadRecord): string {
  const rows = organisationRows(readSites, null, { currency: "EUR", ruleContext });
  const count = (role: SiteRole): number => rows.filter(({ roles }) => roles[role].now.length > 0).length;
  return text.operators(count("operator"), count("owner"), count("tenant"), readSites.length);
}

/** Returns the first pair that is suggested for a comparison, with what stands for each site; null if there is none. */
function pairText({ readSites, ruleContext, dataset }: ReadRecord): string | null {
  const [pair] = startingPairs(readSites, ruleContext);
  if (pair === undefined) return null;
  const sites = pair.sites.map((readSite) => {
    const [fact] = siteFacts(readSite, { dataset });
    return [readSite.site.name, ...(fact === undefined ? [] : [factText(fact)])].join(", ");
  });
  return text.compare(comparisonWords.start.pair[pair.kind], sites);
}

function latestText({ readSites, dataset, reading }: ReadRecord): string | null {
  const [month] = latest(readSites, everything, { sources: dataset.sources, day: reading.day }).months;
  if (month === undefined) return null;
  return text.latest(
    latestPageWords.month(month.month),
    latestPageWords.monthCount(month.statements, month.events, month.sites),
  );
}

function sourcesText(sources: readonly Source[]): string {
  const classes = sourceClasses.flatMap((one) => {
    const count = sources.filter((source) => source.class === one).length;
    return count === 0 ? [] : [`${integer(count)} ${wordsOfClass[one]}`];
  });
  return text.sources(sources.length, new Set(sources.map(({ publisher }) => publisher)).size, classes);
}

function programmesText(programmes: readonly Programme[]): string {
  const claims = programmes.flatMap((programme) => programme.claims);
  return text.programmes(programmes.length, claims.length, new Set(claims.map(({ source }) => source)).size);
}

/** Returns how many of some records each country has, the most first. */
function byCountry(records: readonly { readonly country: Country }[]): readonly string[] {
  return countries
    .map((country) => ({ country, count: records.filter((one) => one.country === country).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ country, count }) => text.inCountry(count, words.country[country]));
}

/** Returns what a chart of the whole record says, what it shows, and of which sites and which day. */
export function chartDescription(chart: ChartId, what: string, record: ReadRecord): string {
  const { readSites, dataset } = record;
  const heading = titleText(wholeHeading(chart, record));
  return `${heading}. ${what} ${staticWords.all(readSites.length, date(dataset.release.date))}.`;
}

/** Returns what a selection holds in a sentence with figures. */
export function whatIs(filters: Filters, { dataset, readSites, reading }: ReadRecord): string {
  const selection = select(readSites, filters);
  const found = findingOf(selection, "EUR", dataset.rates);
  return ledeText(found, {
    which: selectionText(filters, dataset),
    name: selection[0]?.site.name ?? null,
    all: readSites.length,
    isByStatus: false,
    rule: reading.rule,
    currency: "EUR",
  })
    .map((piece) => piece.text)
    .join("");
}

/** Returns how many statements and sources some sites have. */
export function readSiteText(sites: readonly ReadSite[]): string {
  const claims = sites.flatMap(({ site }) => site.claims);
  return staticWords.readSite(claims.length, new Set(claims.map((claim) => claim.source)).size);
}

/** Returns what the record, or `own` of its sites, is made of, and of which day. */
export function recordLine({ dataset, readSites }: ReadRecord, own = readSites): string {
  return staticWords.record(own.length, readSiteText(own), date(dataset.release.date));
}
