import { countries, type Country } from "../../../src/domain/record/country";
import type { Redirect } from "../../../src/domain/record/dataset";
import { plainReading, readRecord, type ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { noFilters } from "../../../src/domain/selection/filters";
import { chartCalled, chartIds } from "../../../src/domain/series/charts";
import { countryAt } from "../../../src/url/view/fixed-filters";
import { statusText } from "../../../src/words/text/claim-text";
import { fullPlaceOf } from "../../../src/words/text/place-text";
import { chartPageWords } from "#words/charts/chart-pages";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import { publish, type Published } from "../publish";
import type { Frozen } from "../../data/release/frozen";
import { changesOfNewest } from "../feeds/feeds";
import { datasetOf } from "../files/files";
import { chartDescription, descriptionOf, readSiteText, recordLine, whatIs } from "./descriptions";
import { builtByText, factText, rolesOf, siteFacts } from "./facts";
import { datasetData, homeData, placeData } from "./linked-data";
import { firstPage, type Page } from "./page";
import { lastChanged } from "./sitemap";
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

/** What the pages are made of. */
export type PageContext = {
  /** The record as the page reads it. */
  readonly record: ReadRecord;
  /** The ISO day on which each site last changed. */
  readonly changed: ReadonlyMap<string, string>;
  /** What the newest release changed, in a sentence; null where that is not known. */
  readonly newestChanges: string | null;
};

/** Returns the curated record as every page of the build reads it: by the headline rule on the day of its release. */
export function pageContext(curated: Published, frozen: ReadonlyMap<string, Frozen> = new Map()): PageContext {
  const dataset = datasetOf(curated);
  return {
    record: readRecord(dataset, plainReading(dataset)),
    changed: lastChanged(curated, frozen),
    newestChanges: changesOfNewest(publish(curated, "", frozen), curated.releases),
  };
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
    return fixedPage(path, fixed.get(path) ?? null, curated, context);
  });
}

function fixedPage(
  path: string,
  own: readonly [string, string] | null,
  curated: Published,
  { record, newestChanges }: PageContext,
): Page {
  const chart = chartCalled(/^charts\/(.+)$/.exec(path)?.[1] ?? "");
  const [heading, what] = own ?? [staticWords.product, staticWords.what];
  const page = {
    path,
    heading,
    title: titled(heading),
    description:
      chart === null
        ? descriptionOf(path, what, { curated, record, newestChanges })
        : chartDescription(chart, what, record),
    links: path === "charts" ? chartLinks : [],
    above: path === "" ? [] : [firstPage, ...(chart === null ? [] : [{ path: "charts", text: words.nav.charts }])],
    about: path === "" ? [homeData(what)] : path === "data" ? [datasetData(record, `${staticWords.what} ${what}`)] : [],
    hasCard: path === "" || chart !== null,
    changed: record.dataset.release.date,
    ...(followed.includes(path) ? { feed: "" } : {}),
  };
  return { ...page, written: path === "charts" || path === "charts/capacity" ? "words" : "live" };
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
  const facts = siteFacts(readSite, record).map(factText);
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
    above: [firstPage, { path: `countries/${site.country.toLowerCase()}`, text: words.country[site.country] }],
    hasCard: true,
    about: [placeData(readSite, path)],
    changed: changed.get(site.id) ?? record.dataset.release.date,
  };
}

function countryPage(path: string, country: Country, { record, changed }: PageContext): Page {
  const own = record.readSites.filter(({ site }) => site.country === country);
  const heading = countryHeadWords.title(country, null);
  return {
    path,
    heading,
    title: titled(heading),
    description: `${whatIs({ ...noFilters, country: [country] }, record)} ${recordLine(record, own)}`,
    written: "live",
    feed: `${path}/`,
    links: [],
    above: [firstPage, { path: "countries", text: words.nav.countries }],
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
    above: [firstPage, { path: "operators", text: words.nav.operators }],
    hasCard: roles.length > 0,
    about: [],
    changed: newestOf(
      roles.flatMap(({ sites }) => sites),
      context,
    ),
  };
}

/** Returns the ISO day on which the newest change of some sites was released; of no sites, that of the release. */
function newestOf(sites: readonly ReadSite[], { record, changed }: Pick<PageContext, "record" | "changed">): string {
  const days = sites.flatMap(({ site }) => changed.get(site.id) ?? []).toSorted();
  return days.at(-1) ?? record.dataset.release.date;
}

function titled(heading: string): string {
  return heading === staticWords.product ? heading : `${heading} · ${staticWords.product}`;
}
