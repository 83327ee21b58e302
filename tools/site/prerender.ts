import { claimsOf } from "../../src/domain/record/claim";
import { feedWords } from "#words/about/feed";
import type { Redirect } from "../../src/domain/record/dataset";
import { chartIds } from "../../src/domain/series/charts";
import { chartPageWords } from "#words/charts/chart-pages";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import { countries, type Country } from "../../src/domain/record/country";
import { countryAt } from "../../src/url/view/fixed-filters";
import { staticWords } from "./static-words";
import { datasetFile, indexFile, newest, type Published } from "./publish";

const countryNames = new Intl.DisplayNames("en", { type: "region" });

/** The content of a static page. */
export type Page = {
  /** The path under the base of the site without a slash at either end; "" for the first page. */
  readonly path: string;
  readonly heading: string;
  readonly title: string;
  readonly description: string;
  /** False for a page whose content is its heading, its description and its links; else the program renders it. */
  readonly isRendered: boolean;
  /** The folder of the feed of this page, empty or ending with a slash; undefined if it has none. */
  readonly feed?: string;
  /** Links to other pages by path. */
  readonly links: readonly { readonly path: string; readonly text: string }[];
};

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

/** The paths of the pages that link to the feed of all changes. */
const followed: readonly string[] = ["", "changes", "latest"];

/** Returns the static page for each of `paths`, in the same order. */
export function pages(curated: Published): readonly Page[] {
  const fixed = new Map<string, readonly [string, string]>(Object.entries(staticWords.pages));
  const sites = new Map(curated.sites.map((site) => [`sites/${site.id}`, site]));
  const organisations = new Map(curated.organisations.map((one) => [`operators/${one.id}`, one]));
  const redirects = new Map(curated.redirects.map((one) => [`sites/${one.id}`, one]));
  return paths(curated).map((path) => {
    const site = sites.get(path);
    if (site !== undefined) return sitePage(path, site);
    const organisation = organisations.get(path);
    if (organisation !== undefined) return operatorPage(path, organisation, curated.sites);
    const country = countryAt(`/${path}`);
    if (country !== null) return countryPage(path, country, curated);
    const redirect = redirects.get(path);
    if (redirect !== undefined) return redirectPage(path, redirect, curated.sites);
    const [heading, description] = fixed.get(path) ?? [staticWords.product, staticWords.what];
    const feed = followed.includes(path) ? { feed: "" } : {};
    const page = { path, heading, title: titled(heading), description, links: [], ...feed };
    if (path === "") return { ...page, description: `${description} ${recordLine(curated)}`, isRendered: true };
    return unwritten.includes(path) ? { ...page, isRendered: false, links: chartLinks } : { ...page, isRendered: true };
  });
}

/** `/charts`, which leads to the first chart, and the chart whose rows have their height only once they are measured. */
const unwritten: readonly string[] = ["charts", "charts/capacity"];

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
  isRendered: false,
  links: [],
};

function sitePage(path: string, site: Published["sites"][number]): Page {
  const country = countryNames.of(site.country) ?? site.country;
  const place = [...new Set([site.locality ?? site.municipality, site.municipality, country])].join(", ");
  const readSite = staticWords.readSite(site.claims.length, new Set(site.claims.map((claim) => claim.source)).size);
  return {
    path,
    heading: site.name,
    title: titled(site.name),
    description: staticWords.site(site.name, place, readSite),
    isRendered: true,
    feed: `${path}/`,
    links: [],
  };
}

function countryPage(path: string, country: Country, { sites }: Published): Page {
  const name = words.country[country];
  const own = sites.filter((site) => site.country === country);
  const claims = own.flatMap((site) => site.claims);
  const readSite = staticWords.readSite(claims.length, new Set(claims.map((claim) => claim.source)).size);
  const heading = countryHeadWords.title(name, null);
  return {
    path,
    heading,
    title: titled(heading),
    description: staticWords.country(name, own.length, readSite),
    isRendered: true,
    feed: `${path}/`,
    links: [],
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
    isRendered: false,
    links: target ? [{ path: `sites/${target.id}`, text: target.name }] : [],
  };
}

function operatorPage(path: string, { id, name }: Published["organisations"][number], sites: Published["sites"]): Page {
  const named = (field: "owner" | "tenant") =>
    sites.filter(({ claims }) =>
      claimsOf(claims, field).some((claim) => claim.organisation === id && claim.doubt === undefined),
    );
  const roles = [
    { role: "operator", sites: sites.filter((site) => site.operator === id) },
    { role: "named as owner", sites: named("owner") },
    { role: "named as tenant", sites: named("tenant") },
  ].filter((one) => one.sites.length > 0);
  const text = roles.map((one) => staticWords.roleCount(one.role, one.sites.length)).join(", ");
  return {
    path,
    heading: name,
    title: titled(staticWords.roles(name)),
    description: staticWords.operator(name, text === "" ? staticWords.noSite : text),
    isRendered: true,
    links: [],
  };
}

function recordLine(curated: Published): string {
  const claims = curated.sites.flatMap((site) => site.claims);
  const readSite = staticWords.readSite(claims.length, new Set(claims.map((claim) => claim.source)).size);
  return staticWords.record(curated.sites.length, readSite, newest(curated).date);
}

function titled(heading: string): string {
  return heading === staticWords.product ? heading : `${heading} · ${staticWords.product}`;
}

const headMark = /<!--page-->[^]*<!--\/page-->/;
const rootMark = /<div id="root"><\/div>/;
/** The program as the bundler names it. */
const programMark = /[ \t]*(<script type="module"[^>]*><\/script>)\n?/;

/** The files under the base that a page preloads before its script runs. `font` is null if there is none to preload. */
export type Early = {
  readonly font: string | null;
  /** The scripts that only the overview preloads. */
  readonly overview: readonly string[];
};

/**
 * Returns the built index.html as a static page: its own head, and its content inside the root. What the program has
 * `rendered` is taken over by it; where that is null, it replaces the page's heading, description and links. `base` has a
 * slash at both ends. Throws if the template lacks a mark.
 */
export function prerender(
  template: string,
  page: Page,
  base: string,
  early: Early,
  rendered: string | null = null,
): string {
  if (!headMark.test(template) || !rootMark.test(template)) throw new Error("index.html has lost a mark of prerender");
  // Replaced by functions, so that "$&" in a name is not read as a pattern.
  const [, program = ""] = programMark.exec(template) ?? [];
  const needed = [
    link(base, indexFile, 'rel="preload" as="fetch"'),
    ...(page.path === "" ? early.overview.map((file) => link(base, file, 'rel="modulepreload"')) : []),
  ];
  // A page that is there without its program asks for it later: in a template nothing is loaded.
  const isLater = rendered !== null && program !== "";
  return (isLater ? template.replace(programMark, "") : template)
    .replace(headMark, () => [...head(page, base, early), ...(isLater ? [] : needed)].join("\n    "))
    .replace(rootMark, () =>
      [
        root(page, base, rendered),
        ...(isLater ? [`<template id="program">${[...needed, program].join("")}</template>`] : []),
      ].join("\n    "),
    );
}

function link(base: string, file: string, attributes: string): string {
  return `<link ${attributes} href="${escaped(base + file)}" crossorigin />`;
}

function head(page: Page, base: string, { font }: Early): readonly string[] {
  return [
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}" />`,
    `<meta property="og:title" content="${escaped(page.title)}" />`,
    `<meta property="og:description" content="${escaped(page.description)}" />`,
    '<meta property="og:type" content="website" />',
    ...(font === null ? [] : [link(base, font, 'rel="preload" as="font" type="font/woff2"')]),
    ...feedLinks(page, base),
  ];
}

/** The feed of a page in both formats, for readers that look for it. */
function feedLinks({ feed, heading }: Page, base: string): readonly string[] {
  if (feed === undefined) return [];
  const title = escaped(feed === "" ? feedWords.title : feedWords.of(heading));
  return [
    ["application/atom+xml", "feed.xml"],
    ["application/feed+json", "feed.json"],
  ].map(
    ([type, file]) =>
      `<link rel="alternate" type="${type}" title="${title}" href="${escaped(`${base}${feed}${file}`)}" />`,
  );
}

function root(page: Page, base: string, rendered: string | null): string {
  // The title stands in the head already.
  const content = rendered?.replace(/<title>[^<]*<\/title>/, "");
  if (content !== undefined)
    return `<div id="root" data-prerendered data-page="/${escaped(page.path)}">${content}</div>`;
  const toHome = page.path === "" ? "" : `<a href="${escaped(base)}">${staticWords.home}</a> · `;
  return [
    '<div id="root" data-prerendered>',
    "  <main>",
    `    <h1>${escaped(page.heading)}</h1>`,
    `    <p>${escaped(page.description)}</p>`,
    ...linkList(page, base),
    `    <p>${toHome}<a href="${escaped(base + datasetFile)}">${staticWords.download}</a></p>`,
    "  </main>",
    "</div>",
  ].join("\n    ");
}

function linkList({ links }: Page, base: string): readonly string[] {
  if (links.length === 0) return [];
  const items = links.map(({ path, text }) => `<li><a href="${escaped(`${base}${path}/`)}">${escaped(text)}</a></li>`);
  return ["    <ul>", ...items, "    </ul>"];
}

/** Escapes text for the content and the double-quoted attributes of HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
