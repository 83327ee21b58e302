import { countries, type Country } from "../../../src/domain/record/country";
import type { Redirect } from "../../../src/domain/record/dataset";
import { plainReading, readRecord, type ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { findingOf } from "../../../src/domain/overview/finding";
import { noFilters, select, type Filters } from "../../../src/domain/selection/filters";
import { chartCalled, chartIds, type ChartId } from "../../../src/domain/series/charts";
import { countryAt } from "../../../src/url/view/fixed-filters";
import { date } from "../../../src/words/format/date";
import { titleText } from "../../../src/words/text/chart-heading";
import { inLine, statusText } from "../../../src/words/text/claim-text";
import { fullPlaceOf } from "../../../src/words/text/place-text";
import { ledeText } from "../../../src/words/text/selection/lede-text";
import { selectionText } from "../../../src/words/text/selection/selection-text";
import { chartPageWords } from "#words/charts/chart-pages";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import type { Published } from "../publish";
import { datasetOf } from "../files/files";
import { builtByText, siteFacts, rolesOf, wholeHeading } from "./facts";
import { datasetData, homeData, placeData } from "./linked-data";
import type { Page, PageLink } from "./page";
import { staticWords } from "./static-words";

/** Returns every path that has a static page. A new page needs a line here and an entry in `staticWords.pages`. */
export function paths({
  organisations,
  sites,
  redirects,
}: Pick<Published, "organisations" | "sites" | "redirects">): readonly string[] {
  return [
    "",
    ...Object.keys(staticWords.pages),
    ...countries
      .filter((country) => sites.some((site) => site.country === country))
      .map((country) => `countries/${country.toLowerCase()}`),
    ...organisations.map(({ id }) => `operators/${id}`),
    ...sites.map(({ id }) => `sites/${id}`),
    ...redirects.map(({ id }) => `sites/${id}`),
  ];
}

/** The pages that link to the feed of all changes. */
const followed: readonly string[] = ["", "changes", "latest"];

/** What the pages are made of: the record as the page reads it, and the ISO day on which each site last changed. */
export type PageContext = { readonly record: ReadRecord; readonly changed: ReadonlyMap<string, string> };

/** Returns the curated record as every page of the build reads it: by the headline rule on the day of its release. */
export function pageContext(curated: Published, changed: ReadonlyMap<string, string> = new Map()): PageContext {
  const dataset = datasetOf(curated);
  return { record: readRecord(dataset, plainReading(dataset)), changed };
}

/** Returns the static page for each of `paths`, in the same order. */
export function pages(curated: Published, context = pageContext(curated)): readonly Page[] {
  const fixed = new Map<string, readonly [string, string]>(Object.entries(staticWords.pages));
  const { readSites } = context.record;
  const sites = new Map(readSites.map((one) => [`sites/${one.site.id}`, one]));
  const organisations = new Map(curated.organisations.map((one) => [`operators/${one.id}`, one]));
  const redirects = new Map(curated.redirects.map((one) => [`sites/${one.id}`, one]));
  return paths(curated).map((path) => {
    const site = sites.get(path);
    if (site !== undefined) return sitePage(path, site, context);
    const organisation = organisations.get(path);
    if (organisation !== undefined) return operatorPage(path, organisation, context);
    const country = countryAt(`/${path}`);
    if (country !== null) return countryPage(path, country, context);
    const redirect = redirects.get(path);
    if (redirect !== undefined) return redirectPage(path, redirect, curated.sites);
    return fixedPage(path, fixed.get(path) ?? null, context);
  });
}

const home: PageLink = { path: "", text: words.nav.overview };

function fixedPage(path: string, own: readonly [string, string] | null, { record }: PageContext): Page {
  const chart = chartCalled(/^charts\/(.+)$/.exec(path)?.[1] ?? "");
  const [heading, what] = own ?? [staticWords.product, staticWords.what];
  const description =
    path === "" ? `${whatIs(noFilters, record)} ${recordLine(record)}` : (chartLine(chart, record) ?? what);
  const page = {
    path,
    heading,
    title: titled(heading),
    description,
    links: path === "charts" ? chartLinks : [],
    above: path === "" ? [] : [home, ...(chart === null ? [] : [{ path: "charts", text: words.nav.charts }])],
    about: path === "" ? [homeData(what)] : path === "data" ? [datasetData(record, `${staticWords.what} ${what}`)] : [],
    hasCard: path === "" || chart !== null,
    changed: record.dataset.release.date,
    ...(followed.includes(path) ? { feed: "" } : {}),
  };
  return { ...page, written: path === "charts" ? "words" : path === "charts/capacity" ? "tables" : "live" };
}

/** Returns what a selection holds in a sentence with figures. */
function whatIs(filters: Filters, { dataset, readSites }: ReadRecord): string {
  const selection = select(readSites, filters);
  const found = findingOf(selection, "EUR", dataset.rates);
  return ledeText(found, {
    which: selectionText(filters, dataset),
    name: selection[0]?.site.name ?? null,
    all: readSites.length,
    isByStatus: false,
    currency: "EUR",
  })
    .map(({ text }) => text)
    .join("");
}

/** Returns what a chart of the whole record says, and of which sites and which day; null for no chart. */
function chartLine(chart: ChartId | null, record: ReadRecord): string | null {
  if (chart === null) return null;
  const { readSites, dataset } = record;
  const heading = wholeHeading(chart, record);
  const [, what = ""] = staticWords.pages[`charts/${chart}`] ?? [];
  return `${titleText(heading)}. ${what} ${staticWords.all(readSites.length, date(dataset.release.date))}.`;
}

/** What `/charts`, which leads to the first chart, links to. */
const chartLinks: Page["links"] = chartIds.map((chart) => ({
  path: `charts/${chart}`,
  text: chartPageWords[chart].title,
}));

/** The page that a host serves for any other path. */
export const missingPage: Page = {
  path: "404",
  heading: staticWords.missing[0],
  title: titled(staticWords.missing[0]),
  description: staticWords.missing[1],
  written: "words",
  links: [],
  above: [],
  hasCard: false,
  about: [],
  changed: null,
};

/** The page that stands for every other one without a network, until its program has read the address. */
export const offlinePage: Page = {
  ...missingPage,
  path: "offline",
  heading: staticWords.product,
  title: staticWords.product,
  description: staticWords.offline,
};

function sitePage(path: string, readSite: ReadSite, { record, changed }: PageContext): Page {
  const { site } = readSite;
  const by = builtByText(readSite, record);
  const facts = siteFacts(readSite, record).map(({ figure, of, said }) => `${inLine(figure)} ${of} (${said})`);
  return {
    path,
    heading: site.name,
    title: titled(site.name),
    description: staticWords.site(
      [site.name, fullPlaceOf(site), ...(by === null ? [] : [staticWords.by(by)])].join(", "),
      [statusText(readSite).toLowerCase(), ...facts].join("; "),
      readSiteText([readSite]),
    ),
    written: "live",
    feed: `${path}/`,
    links: [],
    above: [home, { path: `countries/${site.country.toLowerCase()}`, text: words.country[site.country] }],
    hasCard: true,
    about: [placeData(readSite, path)],
    changed: changed.get(site.id) ?? record.dataset.release.date,
  };
}

function countryPage(path: string, country: Country, { record, changed }: PageContext): Page {
  const own = record.readSites.filter(({ site }) => site.country === country);
  const heading = countryHeadWords.title(words.country[country], null);
  return {
    path,
    heading,
    title: titled(heading),
    description: `${whatIs({ ...noFilters, country: [country] }, record)} ${recordLine(record, own)}`,
    written: "live",
    feed: `${path}/`,
    links: [],
    above: [home, { path: "countries", text: words.nav.countries }],
    hasCard: true,
    about: [],
    changed: newestOf(own, { record, changed }),
  };
}

function redirectPage(path: string, { id, to, reason }: Redirect, sites: Published["sites"]): Page {
  const target = sites.find((site) => site.id === to);
  const heading = target?.name ?? staticWords.gone;
  return {
    path,
    heading,
    title: titled(heading),
    description: target ? staticWords.moved(id, target.name, reason) : staticWords.goneBecause(id, reason),
    written: "words",
    links: target ? [{ path: `sites/${target.id}`, text: target.name }] : [],
    above: [],
    hasCard: false,
    about: [],
    changed: null,
  };
}

function operatorPage(path: string, { id, name }: Published["organisations"][number], context: PageContext): Page {
  const { operator: operated, owner, tenant } = rolesOf(id, context.record);
  const roles = [
    { role: "operator", sites: operated },
    { role: "named as owner", sites: owner },
    { role: "named as tenant", sites: tenant },
  ].filter((one) => one.sites.length > 0);
  const text = roles.map((one) => staticWords.roleCount(one.role, one.sites.length)).join(", ");
  const runs = operated.length > 1 ? [whatIs({ ...noFilters, operator: [id] }, context.record)] : [];
  return {
    path,
    heading: name,
    title: titled(staticWords.roles(name)),
    description: [staticWords.operator(name, text === "" ? staticWords.noSite : text), ...runs].join(" "),
    written: "live",
    links: [],
    above: [home, { path: "operators", text: words.nav.operators }],
    hasCard: roles.length > 0,
    about: [],
    changed: newestOf(
      roles.flatMap(({ sites }) => sites),
      context,
    ),
  };
}

/** Returns the ISO day on which the newest change of some sites was released; of no sites, that of the release. */
function newestOf(sites: readonly ReadSite[], { record, changed }: PageContext): string {
  const days = sites.flatMap(({ site }) => changed.get(site.id) ?? []).toSorted();
  return days.at(-1) ?? record.dataset.release.date;
}

function readSiteText(sites: readonly ReadSite[]): string {
  const claims = sites.flatMap(({ site }) => site.claims);
  return staticWords.readSite(claims.length, new Set(claims.map((claim) => claim.source)).size);
}

function recordLine({ dataset, readSites }: ReadRecord, own = readSites): string {
  return staticWords.record(own.length, readSiteText(own), date(dataset.release.date));
}

function titled(heading: string): string {
  return heading === staticWords.product ? heading : `${heading} · ${staticWords.product}`;
}
