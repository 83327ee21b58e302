import { words } from "#words/page";
import { feedWords } from "#words/about/feed";
import { countryHeadWords } from "#words/records/country-head";
import { menuPages, sectionOf } from "../../../src/url/links/menu-pages";
import { cardSize } from "../cards/card-size";
import { basemapFile, datasetFile, indexFile } from "../publish";
import { escaped } from "./escaped";
import { crumbsData, printLinkedData } from "./linked-data";
import type { Page, PageLink } from "./page";
import { staticWords } from "./static-words";

const headMark = /<!--page-->[^]*<!--\/page-->/;
const rootMark = /<div id="root"><\/div>/;
/** Where the program leaves room for what is told to readers without scripts, as React writes it. */
const toldMark = /<noscript data-told="[^"]*"><\/noscript>/g;
/** Where a page that is there without its program keeps it. */
const partsMark = "<!--program-->";
/** The program as the bundler names it, and the scripts that it begins with. */
const programMark = /[ \t]*(<script type="module"[^>]*><\/script>)\n?((?:[ \t]*<link rel="modulepreload"[^>]*>\n?)*)/;

/** The files under the base that a page preloads before its script runs. `font` is null if there is none to preload. */
export type Early = {
  readonly font: string | null;
  /** The scripts that only the overview preloads. */
  readonly overview: readonly string[];
  /** Those of the live map, which a view that is not written needs at once, and one that is written later. */
  readonly map: readonly string[];
};

/** Where the site stands: its path with a slash at both ends, and its public address, which ends in it; null if unknown. */
export type Home = { readonly base: string; readonly address: string | null };

/**
 * What the program has rendered of a page, null for one of words; and what only readers without scripts are told, as HTML:
 * one text for each place that the program leaves for it.
 */
export type Content = { readonly rendered: string | null; readonly told: readonly string[] };

/**
 * Returns the built index.html as a static page: its own head, and its content inside the root. What the program has
 * `rendered` of a live page is taken over by it; of any other page, the program replaces the heading, the description, the
 * links and what is `told`. Without the address of the site the head leaves out what must be absolute. Throws if the
 * template or what was rendered lacks a mark, or if an element has a `style`, which the policy of pages forbids.
 */
export function prerender(
  template: string,
  page: Page,
  home: Home,
  early: Early,
  { rendered, told }: Content = { rendered: null, told: [] },
): string {
  if (!headMark.test(template) || !rootMark.test(template) || !template.includes(partsMark))
    throw new Error("index.html has lost a mark of prerender");
  const { base } = home;
  // Replaced by functions, so that "$&" in a name is not read as a pattern.
  const [, program = "", imports = ""] = programMark.exec(template) ?? [];
  const scripts = [...`${program}${imports}`.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file);
  const needed = [
    link(base, indexFile, 'rel="preload" as="fetch"'),
    ...(page.path === "" ? early.overview.map((file) => link(base, file, 'rel="modulepreload"')) : []),
  ];
  // What a view that is not written would ask for only when its program runs; the script in the page takes these off.
  const beside =
    page.path === ""
      ? [
          ...early.map.map((file) => link(base, file, 'rel="modulepreload" data-other')),
          link(base, basemapFile, 'rel="preload" as="fetch" fetchpriority="low" data-other'),
        ]
      : [];
  // A page that is there without its program asks for it later: in a template nothing is loaded. It is fetched before it runs.
  const isLater = rendered !== null && page.written === "live" && program !== "";
  // Each script runs as soon as it has come, and the program, which is named first, once all of them have.
  const fetched = scripts.toReversed().map((file) => `<link rel="modulepreload" href="${file}" crossorigin />`);
  const run = scripts.map((file) => `<script type="module" src="${file}" crossorigin></script>`);
  const html = (isLater ? template.replace(programMark, "") : template)
    .replace(headMark, () => [...head(page, home, early), ...(isLater ? [] : needed)].join("\n    "))
    .replace(rootMark, () =>
      page.written === "live" && rendered !== null ? live(page, rendered, told) : plain(page, base, told),
    )
    // Before what is written, which is long: it is asked for while that is read.
    .replace(partsMark, () =>
      isLater ? `<template id="program">${[...fetched, ...needed, ...beside, ...run].join("")}</template>` : "",
    );
  const [styled] = /<[a-z][^>]* style="[^"]*"/.exec(html) ?? [];
  if (styled !== undefined) throw new Error(`The policy of the page /${page.path} forbids what it says: ${styled}`);
  return isEmbed(page)
    ? html.replace(/<a (?![^>]*\btarget=)(?=[^>]*\bhref="[^"])/g, '<a target="_blank" rel="noopener" ')
    : html;
}

/** Whether a page stands in that of someone else, where no other page of this site may open: its links leave the frame. */
function isEmbed({ path }: Page): boolean {
  return path.startsWith("embed/");
}

function link(base: string, file: string, attributes: string): string {
  return `<link ${attributes} href="${escaped(base + file)}" crossorigin />`;
}

function head(page: Page, { base, address }: Home, { font }: Early): readonly string[] {
  const path = page.path === "" ? "" : `${page.path}/`;
  const things = [...page.about, ...(page.above.length > 0 ? [crumbsData(page.above, here(page))] : [])];
  return [
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}" />`,
    ...(page.changed === null ? ['<meta name="robots" content="noindex" />'] : []),
    ...(address === null || page.changed === null
      ? []
      : [
          `<link rel="canonical" href="${escaped(`${address}${path}`)}" />`,
          `<meta property="og:url" content="${escaped(`${address}${path}`)}" />`,
        ]),
    `<meta property="og:title" content="${escaped(page.title)}" />`,
    `<meta property="og:description" content="${escaped(page.description)}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:site_name" content="${escaped(staticWords.product)}" />`,
    ...cardTags(page, address),
    ...(font === null ? [] : [link(base, font, 'rel="preload" as="font" type="font/woff2"')]),
    ...feedLinks(page, base),
    ...(things.length === 0
      ? []
      : [`<script type="application/ld+json">${printLinkedData(things, address ?? base)}</script>`]),
  ];
}

/** The file of the card of a page under the base: its own, or that of the overview. */
export function cardFile({ path, hasCard }: Pick<Page, "path" | "hasCard">): string {
  return hasCard && path !== "" ? `${path}/card.png` : "card.png";
}

/** The picture that a preview of a link to the page shows; none where its address, which must be absolute, is not known. */
function cardTags(page: Page, address: string | null): readonly string[] {
  if (address === null) return ['<meta name="twitter:card" content="summary" />'];
  return [
    `<meta property="og:image" content="${escaped(address + cardFile(page))}" />`,
    `<meta property="og:image:width" content="${cardSize.width}" />`,
    `<meta property="og:image:height" content="${cardSize.height}" />`,
    `<meta property="og:image:alt" content="${escaped(page.hasCard ? page.description : staticWords.what)}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

function here({ path, heading }: Page): PageLink {
  return { path, text: heading };
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

/** The page as the program rendered it, which takes it over. */
function live({ path }: Page, rendered: string, told: Content["told"]): string {
  const rooms = rendered.match(toldMark)?.length ?? 0;
  if (rooms < told.length) throw new Error(`The page /${path} has no room for what it tells.`);
  const texts = told.values();
  // The title stands in the head already.
  const body = rendered
    .replace(/<title>[^<]*<\/title>/, "")
    .replace(toldMark, (mark) => mark.replace("><", () => `>${texts.next().value ?? ""}<`));
  return `<div id="root" data-prerendered data-page="/${escaped(path)}">${body}</div>`;
}

/** The page in words, until the program replaces it; for readers without scripts, with what they are told. */
function plain(page: Page, base: string, told: Content["told"]): string {
  return [
    '<div id="root" data-prerendered>',
    '  <div class="plain">',
    ...(isEmbed(page) ? [] : [`    <noscript>${navigation(base)}${crumbs(page, base)}</noscript>`]),
    "  <main>",
    `    <h1>${escaped(page.heading)}</h1>`,
    `    <p>${escaped(page.description)}</p>`,
    ...(told.length === 0 ? [] : [`    <noscript>${told.join("")}</noscript>`]),
    ...linkList(page, base),
    `    <p><a href="${escaped(base + datasetFile)}">${staticWords.download}</a></p>`,
    "  </main>",
    "  </div>",
    "</div>",
  ].join("\n    ");
}

/** The navigation of the header, which the program draws. */
function navigation(base: string): string {
  const links = menuPages.map(({ path, name }) => ({ path: sectionOf(path).slice(1), text: words.nav[name] }));
  return `<nav aria-label="${words.nav.label}"><p>${links.map((to) => anchor(to, base)).join(words.separator)}</p></nav>`;
}

/** The way from the first page to a page; nothing on the first, and where the page is above none. */
function crumbs({ above, heading }: Page, base: string): string {
  if (above.length === 0) return "";
  const way = [...above.map((to) => anchor(to, base)), escaped(heading)].join(" › ");
  return `<nav aria-label="${countryHeadWords.crumbs}"><p>${way}</p></nav>`;
}

function anchor({ path, text }: PageLink, base: string): string {
  return `<a href="${escaped(path === "" ? base : `${base}${path}/`)}">${escaped(text)}</a>`;
}

function linkList({ links }: Page, base: string): readonly string[] {
  if (links.length === 0) return [];
  const items = links.map((to) => `<li>${anchor(to, base)}</li>`);
  return ["    <ul>", ...items, "    </ul>"];
}
