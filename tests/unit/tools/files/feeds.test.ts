import { parseFeed } from "@rowanmanning/feed-parser";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { changesBetween } from "../../../../src/domain/changes/changes";
import { siteStories } from "../../../../src/domain/changes/site-stories";
import { readFrozen } from "../../../../tools/data/release/frozen";
import { feeds } from "../../../../tools/site/feeds/feeds";
import { siteAddress } from "../../../../tools/site/feeds/site-address";
import { stableId } from "../../../../tools/site/feeds/stable-id";
import { writeFeed } from "../../../../tools/site/feeds/write-feed";
import { editionCalled } from "../../support/releases";
import { hostile } from "../record";

const frozen = readFrozen("data");

const files = new Map(
  [...frozen].flatMap(([version, { dataset, figures }]) => [
    [`releases/${version}/dataset.json`, dataset] as const,
    [`releases/${version}/figures.json`, figures] as const,
  ]),
);

const releases = [
  { version: "2026.11.2", date: "2026-11-28", note: "" },
  { version: "2026.11.1", date: "2026-11-21", note: "" },
];

const all = feeds(files, releases, null);

const fileOf = (path: string, of = all): string => {
  const text = of.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

const link = v.object({ href: v.pipe(v.string(), v.minLength(1)), rel: v.string(), type: v.string() });
const day = v.pipe(v.string(), v.isoTimestamp());
const id = v.pipe(
  v.string(),
  v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
);

/** What RFC 4287 asks of a feed and its entries, and nothing that it does not know. */
const atomSchema = v.strictObject({
  xmlns: v.literal("http://www.w3.org/2005/Atom"),
  id,
  title: v.string(),
  subtitle: v.string(),
  updated: day,
  rights: v.string(),
  author: v.strictObject({ name: v.string() }),
  link: v.array(link),
  entry: v.array(
    v.strictObject({
      id,
      title: v.pipe(v.string(), v.minLength(1)),
      updated: day,
      published: day,
      link: v.tuple([link]),
      category: v.optional(v.array(v.strictObject({ term: v.string() }))),
      content: v.strictObject({ type: v.literal("html"), "#text": v.string() }),
    }),
  ),
});

const jsonSchema = v.strictObject({
  version: v.literal("https://jsonfeed.org/version/1.1"),
  title: v.string(),
  description: v.string(),
  home_page_url: v.string(),
  feed_url: v.string(),
  language: v.literal("en"),
  authors: v.array(v.strictObject({ name: v.string() })),
  items: v.array(
    v.strictObject({
      id,
      url: v.string(),
      title: v.string(),
      content_html: v.string(),
      content_text: v.string(),
      date_published: day,
      date_modified: day,
      tags: v.array(v.string()),
    }),
  ),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  isArray: (name, path) => ["entry", "category"].includes(name) || (name === "link" && path !== ""),
});

const atomOf = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return v.parse(atomSchema, parser.parse(text).feed);
};

const jsonOf = (text: string) => v.parse(jsonSchema, JSON.parse(text));

describe("every feed", () => {
  test.each([...all.keys()].filter((path) => path.endsWith(".xml")))("%s has what its format asks for", (path) => {
    const text = fileOf(path);
    const { entry, updated, link: links } = atomOf(text);
    const json = jsonOf(fileOf(path.replace(/xml$/, "json")));
    const ids = entry.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(json.items.map((one) => one.id));
    expect(updated).toBe(entry[0]?.updated);
    const days = entry.map((one) => one.updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(links.map(({ rel, type }) => `${rel} ${type}`)).toEqual([
      "self application/atom+xml",
      "alternate text/html",
      "alternate application/feed+json",
    ]);
    const read = parseFeed(text);
    expect(read.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(read.items.map((one) => one.title)).toEqual(json.items.map((one) => one.title));
    for (const one of read.items) expect(one.updated?.toISOString()).toMatch(/^2026-11-2[18]T00:00:00\.000Z$/);
  });
});

test("the links of a feed lead from where it lies to what is published", () => {
  for (const path of ["feed.xml", "countries/fi/feed.xml", "sites/no-narvik-nscale/feed.xml"]) {
    const { entry, link: links } = atomOf(fileOf(path));
    const to = (href: string): string => new URL(href, `https://example.org/x/${path}`).href;
    expect(to(links[0]?.href ?? "")).toBe(`https://example.org/x/${path}`);
    for (const one of entry)
      expect(to(one.link[0].href)).toMatch(
        /^https:\/\/example\.org\/x\/(sites\/[a-z0-9-]+\/|changes\/\?.*v=2026\.11\.[12])$/,
      );
  }
  const told = feeds(files, releases, "https://example.org/x/");
  const { entry } = atomOf(fileOf("sites/no-narvik-nscale/feed.xml", told));
  expect(entry[0]?.link[0].href).toBe("https://example.org/x/sites/no-narvik-nscale/");
  expect(entry.map((one) => one.id)).toEqual(
    atomOf(fileOf("sites/no-narvik-nscale/feed.xml")).entry.map((one) => one.id),
  );
});

test("every changed site of every release has an entry in the feed of all, of its country and of its own", () => {
  const [first, second] = [editionCalled("2026.11.1"), editionCalled("2026.11.2")];
  const main = new Set(atomOf(fileOf("feed.xml")).entry.map((one) => one.id));
  const changed = siteStories(changesBetween(first, second)).map((one) => ({ ...one, version: "2026.11.2" }));
  const began = first.dataset.sites.map((site) => ({ site, version: "2026.11.1" }));
  for (const { site, version } of [...changed, ...began]) {
    const name = stableId(`releases/${version}/sites/${site.id}`);
    expect(main.has(name)).toBe(true);
    for (const folder of [`countries/${site.country.toLowerCase()}`, `sites/${site.id}`])
      expect(jsonOf(fileOf(`${folder}/feed.json`)).items.map((one) => one.id)).toContain(name);
  }
  expect(main.size).toBe(changed.length + began.length + releases.length);
});

test("the feed of a site holds only it, what changed in words, and who says so", () => {
  const { items } = jsonOf(fileOf("sites/fi-lappeenranta-nebius/feed.json"));
  expect(items).toHaveLength(2);
  for (const { title, url } of items) {
    expect(title).toMatch(/^Nebius Lappeenranta AI factory: /);
    expect(url).toBe("../../sites/fi-lappeenranta-nebius/");
  }
  expect(items[0]?.content_text).toContain(
    "Investment: $10 bn → €8.5 bn (Finnish AI Region (FAIR EDIH), second-hand, 14 Apr 2026, trade press; an aggregator counts only where no better source spoke in the year before it, or since)",
  );
  const [release] = jsonOf(fileOf("feed.json")).items;
  expect(release?.title).toBe("Release 2026.11.2: 25 sites more, €4.4 bn less");
  expect(release?.content_text).toContain("−€4.30 bn: Green Mountain Kalberg, paused or cancelled");
});

test("ids are the same in every build, on every host", () => {
  expect(stableId("releases/2026.11.2/sites/no-narvik-nscale")).toBe("urn:uuid:d547e81f-195f-5732-8a74-f2cdac9786c8");
  expect(feeds(files, releases, null)).toEqual(all);
});

test("a release that is not frozen yet is read without the figures it will have", () => {
  const unfrozen = new Map([...files].filter(([path]) => path !== "releases/2026.11.2/figures.json"));
  expect(feeds(unfrozen, releases, null)).toEqual(all);
});

test("texts that look like markup stay text", () => {
  const feed = {
    folder: "",
    title: hostile,
    path: "",
    entries: [
      {
        name: "x",
        title: `${hostile} ]]>`,
        path: "sites/x/",
        day: "2026-11-28",
        parts: [{ text: hostile, list: [`]]> ${hostile}`] }],
        tags: [`"><b>&`],
      },
    ],
  };
  const written = new Map(writeFeed(feed, null));
  const { title, entry } = atomOf(fileOf("feed.xml", written));
  expect(title).toBe(hostile);
  expect(entry[0]?.title).toBe(`${hostile} ]]>`);
  expect(entry[0]?.category).toEqual([{ term: `"><b>&` }]);
  const html = entry[0]?.content["#text"] ?? "";
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;");
  const json = jsonOf(fileOf("feed.json", written));
  expect(json.items[0]?.content_text).toBe(`${hostile}\n- ]]> ${hostile}`);
  expect(json.items[0]?.content_html).toBe(html.trim());
});

test("the site’s address is taken as it is configured, and refused where it cannot be", () => {
  expect(siteAddress("/", "")).toBeNull();
  expect(siteAddress("/x/", "https://example.org/x")).toBe("https://example.org/x/");
  expect(() => siteAddress("/", "https://example.org/x/")).toThrow(/BASE_PATH/);
  for (const wrong of ["example.org", "ftp://example.org/", "https://example.org/?a=1"])
    expect(() => siteAddress("/", wrong)).toThrow(/public address/);
});
