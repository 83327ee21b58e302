import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { missingPage, pages } from "../../../../tools/site/pages/pages";
import { prerender } from "../../../../tools/site/pages/prerender";
import { lastChanged, robots, sitemap } from "../../../../tools/site/pages/sitemap";
import { curated, hostile, site } from "../record";

const template = readFileSync("src/index.html", "utf8");
const address = "https://example.org/x/";

type Thing = { readonly [property: string]: unknown };

const htmlOf = (path: string, record = curated, home: string | null = address) =>
  prerender(
    template,
    pages(record).find((page) => page.path === path) ?? missingPage,
    { base: "/x/", address: home },
    {
      font: null,
      overview: [],
      map: [],
    },
  );

/** The things that a page names, by their type. */
function thingsOf(html: string): ReadonlyMap<string, Thing> {
  const text = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
  const { "@context": context, "@graph": things }: { "@context": string; "@graph": readonly Thing[] } =
    JSON.parse(text);
  expect(context).toBe("https://schema.org");
  return new Map(things.map((thing) => [String(thing["@type"]), thing]));
}

test("the data page names the data set with all that dataset search requires and recommends", () => {
  const data = thingsOf(htmlOf("data")).get("Dataset") ?? {};
  expect(String(data.description).length).toBeGreaterThanOrEqual(50);
  expect(String(data.description).length).toBeLessThanOrEqual(5000);
  const asked =
    "name description creator identifier isAccessibleForFree keywords license measurementTechnique url spatialCoverage temporalCoverage variableMeasured version distribution isBasedOn";
  for (const property of asked.split(" ")) expect(data[property], property).toBeTruthy();
  expect(data.temporalCoverage).toMatch(/^\d{4}(-\d\d){0,2}\/2026-12-24$/);
  expect(data.license).toBe("https://creativecommons.org/licenses/by/4.0/");
  const files: unknown = data.distribution;
  expect(Array.isArray(files) && files.length).toBeGreaterThan(4);
  for (const file of Array.isArray(files) ? files : []) {
    expect(file).toMatchObject({
      "@type": "DataDownload",
      contentUrl: expect.stringMatching(/^https:\/\/example\.org/),
    });
    expect(file.encodingFormat).toMatch(/^(application|text)\//);
  }
});

test("a site is a place with its point, and every page but the overview says where it stands", () => {
  const path = `sites/${site.id}`;
  const things = thingsOf(htmlOf(path));
  expect(things.get("Place")).toMatchObject({
    name: site.name,
    url: `${address}${path}/`,
    address: { addressCountry: "SE", addressRegion: "Dalarna" },
    geo: { latitude: 60.48, longitude: 15.43, description: expect.stringContaining("municipality") },
  });
  const steps = [
    ["Overview", address],
    ["Sweden", `${address}countries/se/`],
    [site.name, `${address}${path}/`],
  ];
  expect(things.get("BreadcrumbList")?.itemListElement).toEqual(
    steps.map(([name, item], index) => ({ "@type": "ListItem", position: index + 1, name, item })),
  );
  for (const page of pages(curated).filter(({ path: own, changed }) => own !== "" && changed !== null))
    expect(thingsOf(htmlOf(page.path)).has("BreadcrumbList"), page.path).toBe(true);
  expect(thingsOf(htmlOf("")).has("WebSite")).toBe(true);
});

test("with the address of the site a page names its canonical one; without it, nothing that must be absolute", () => {
  const html = htmlOf("method");
  expect(html).toContain(`<link rel="canonical" href="${address}method/" />`);
  expect(html).toContain(`<meta property="og:url" content="${address}method/" />`);
  const without = htmlOf("method", curated, null);
  expect(without).not.toMatch(/canonical|og:url|example\.org/);
  expect(thingsOf(without).get("BreadcrumbList")?.itemListElement).toMatchObject([
    { item: "/x/" },
    { item: "/x/method/" },
  ]);
  expect(htmlOf("no-such-page")).toContain('content="noindex"');
});

test("a hostile name ends neither the element nor the text in it", () => {
  const html = htmlOf(`sites/${site.id}`, { ...curated, sites: [{ ...site, name: `${hostile}\u2028</script>` }] });
  expect(html).not.toContain("<script>alert");
  expect(thingsOf(html).get("Place")?.name).toBe(`${hostile}\u2028</script>`);
});

test("the sitemap lists every page with the release that changed it, and robots are told of it", () => {
  const text = sitemap(pages(curated), address);
  for (const { path } of pages(curated))
    expect(text).toContain(`<loc>${address}${path === "" ? "" : `${path}/`}</loc>`);
  expect(text.match(/<lastmod>2026-12-24<\/lastmod>/g)).toHaveLength(pages(curated).length);
  expect(robots(address)).toContain(`Sitemap: ${address}sitemap.xml`);
  expect(robots(null)).not.toContain("Sitemap");
});

test("a hostile path or address is text in the sitemap", () => {
  const path = `<&"'>]]>`;
  const text = sitemap([{ ...missingPage, path, changed: "2026-12-24" }], "https://example.org/?a=1&b=<x>/");
  expect(XMLValidator.validate(text)).toBe(true);
  const read: { urlset: { url: { loc: string } } } = new XMLParser({ htmlEntities: true }).parse(text);
  expect(read.urlset.url.loc).toBe(`https://example.org/?a=1&b=<x>/${path}/`);
});

test("a site last changed with the first release that has it as it is", () => {
  const released = (sites: readonly unknown[]) => new Map([["2026.11.1", { dataset: JSON.stringify({ sites }) }]]);
  expect(lastChanged(curated, released([site])).get(site.id)).toBe("2026-11-21");
  expect(lastChanged(curated, released([{ ...site, name: "Before" }])).get(site.id)).toBe("2026-12-24");
  expect(lastChanged(curated, released([])).get(site.id)).toBe("2026-12-24");
});
