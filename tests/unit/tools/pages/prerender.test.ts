import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chartIds } from "../../../../src/domain/series/charts";
import { embedPages } from "../../../../tools/site/pages/embeds";
import { escaped } from "../../../../tools/site/pages/escaped";
import { missingPage, pageContext, pages, paths } from "../../../../tools/site/pages/pages";
import { prerender } from "../../../../tools/site/pages/prerender";
import { readFrozen } from "../../../../tools/data/release/frozen";
import { readCurated } from "../../../../tools/site/curated";
import { curated, hostile, site } from "../record";

const template = readFileSync("src/index.html", "utf8");

const under = (base: string, address: string | null = null) => ({ base, address });

const early = { font: null, overview: ["assets/overview-1.js"], map: ["assets/map-2.js"] };

test("every path has a page with a title of its own", () => {
  const all = pages(curated);
  expect(all.map((page) => page.path)).toEqual(paths(curated));
  expect(paths(curated)).toEqual([
    "",
    "charts",
    ...chartIds.map((chart) => `charts/${chart}`),
    "countries",
    "operators",
    "compare",
    "latest",
    "changes",
    "sources",
    "method",
    "data",
    "programmes",
    "watchlist",
    "countries/se",
    "operators/ecodatacenter",
    "sites/se-borlange-ecodatacenter",
  ]);
  expect(new Set(all.map((page) => page.title)).size).toBe(all.length);
  expect(new Set(all.map((page) => page.description)).size).toBe(all.length);
});

test("what can be embedded has a page that no search engine lists, with a link to the whole one", () => {
  const all = embedPages(pages(curated));
  expect(all.map(({ path }) => path)).toEqual([
    "embed/map",
    ...chartIds.map((chart) => `embed/charts/${chart}`),
    "embed/sites/se-borlange-ecodatacenter",
  ]);
  const html = prerender(template, all.at(-1) ?? missingPage, under("/x/", "https://example.org/x/"), early);
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain("canonical");
  expect(html).toContain(
    '<a target="_blank" rel="noopener" href="/x/sites/se-borlange-ecodatacenter/">EcoDataCenter Borlänge</a>',
  );
  // The page around an embed shows no other page of this site, so no link may open in its frame.
  for (const page of all) {
    const links = prerender(template, page, under("/x/"), early).match(/<a [^>]*>/g) ?? [];
    expect(links.filter((link) => !link.startsWith('<a target="_blank" rel="noopener" '))).toEqual(['<a href="">']);
  }
});

test("a site says where it is and how much is known of it", () => {
  const page = pages(curated).at(-1) ?? missingPage;
  expect(page.title).toBe("EcoDataCenter Borlänge · Nordic AI Data Centers");
  expect(page.description).toBe(
    "EcoDataCenter Borlänge, Borlänge, Sweden, by EcoDataCenter: under construction. 3 statements from 2 sources.",
  );
  const html = prerender(template, page, under("/"), early);
  expect(html).toContain("<title>EcoDataCenter Borlänge · Nordic AI Data Centers</title>");
  expect(html).toContain(">EcoDataCenter Borlänge</h1>");
});

test("what the program rendered stands in the root, with its path and without a second title", () => {
  const page = pages(curated).at(-1) ?? missingPage;
  expect(page.written).toBe("live");
  const html = prerender(template, page, under("/x/"), early, {
    rendered: '<title>Borlänge</title><main>$& &amp; more<noscript data-told="true"></noscript></main>',
    told: ["<p>$& told</p>"],
  });
  expect(html).toContain(
    '<div id="root" data-prerendered data-page="/sites/se-borlange-ecodatacenter"><main>$& &amp; more<noscript data-told="true"><p>$& told</p></noscript></main></div>',
  );
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html).not.toContain("<h1");
  const nowhere = { rendered: "<main></main>", told: ["<p>told</p>"] };
  expect(() => prerender(template, page, under("/x/"), early, nowhere)).toThrow("room");
  expect(prerender(template, missingPage, under("/"), early, { ...nowhere, rendered: null })).toContain(
    "<noscript><p>told</p></noscript>",
  );
});

test("what the policy forbids is not written: an attribute that is style for one element alone", () => {
  const page = pages(curated).at(-1) ?? missingPage;
  const written = (rendered: string) => prerender(template, page, under("/x/"), early, { rendered, told: [] });
  expect(() => written('<main><p title="a" style="color:red">a</p></main>')).toThrow('<p title="a" style="color:red"');
  expect(written('<main data-style="a"><code>&lt;p style="a"&gt;</code></main>')).toContain("<code>");
});

test("the address of a site that was merged or dropped stays, and says what became of it", () => {
  const redirects = [
    { id: "se-borlange-old", to: site.id, reason: "The same campus under its first name." },
    { id: "se-gone", to: null, reason: "No source states AI any more." },
  ];
  const [merged = missingPage, gone = missingPage] = pages({ ...curated, redirects }).slice(-2);
  expect([merged.path, gone.path]).toEqual(["sites/se-borlange-old", "sites/se-gone"]);
  expect(merged.heading).toBe("EcoDataCenter Borlänge");
  expect(merged.description).toContain("“se-borlange-old” is now recorded as EcoDataCenter Borlänge. The same campus");
  expect(prerender(template, merged, under("/x/"), early)).toContain('<a href="/x/sites/se-borlange-ecodatacenter/">');
  expect(gone.heading).toBe("No longer in the record");
  expect(gone.description).toContain("No source states AI any more.");
  expect(gone.links).toEqual([]);
});

test("an organisation says in which roles it is in the record, and leads to its sites", () => {
  const page = pages(curated).find(({ path }) => path === "operators/ecodatacenter") ?? missingPage;
  expect(page.title).toBe("EcoDataCenter: sites and roles · Nordic AI Data Centers");
  expect(page.description).toBe("EcoDataCenter in the record of Nordic AI data centers: operator of 1 site.");
});

test("the address of all charts leads to each", () => {
  const page = pages(curated).find(({ path }) => path === "charts") ?? missingPage;
  expect(page.written).toBe("words");
  const html = prerender(template, page, under("/x/"), early);
  for (const chart of chartIds) expect(html).toContain(`<a href="/x/charts/${chart}/">`);
});

test("the description of every page has figures of the record", () => {
  const record = readCurated("data");
  for (const { path, description } of pages(record, pageContext(record, readFrozen("data"))))
    if (!path.startsWith("operators/")) expect(description, path).toMatch(/\d/);
  const of = (path: string) => pages(curated).find((page) => page.path === path)?.description;
  expect(of("countries")).toContain("1 Nordic AI data center: 1 in Sweden.");
  expect(of("operators")).toContain("1 operator, 0 owners and 0 tenants are named for 1 Nordic AI data center.");
  expect(of("latest")).toContain("February 2026: 3 statements on 1 site.");
  expect(of("method")).toContain("1 site, 3 statements from 2 sources, as of 24 Dec 2026.");
  expect(of("sources")).toContain("1 page by 1 publisher: 1 primary.");
});

test("a page of words has the navigation and its way from the overview, for readers without scripts", () => {
  for (const page of [...pages(curated).filter(({ written }) => written !== "live"), missingPage]) {
    const [, shown = ""] = /<noscript>(.*)<\/noscript>/.exec(prerender(template, page, under("/x/"), early)) ?? [];
    for (const path of ["", "charts/", "countries/", "operators/", "data/", "watchlist/"])
      expect(shown, page.path).toContain(`<a href="/x/${path}">`);
    for (const { text } of page.above) expect(shown, page.path).toContain(`>${text}</a> › `);
  }
  const chart = pages(curated).find(({ path }) => path === "charts/capacity") ?? missingPage;
  expect(prerender(template, chart, under("/x/"), early)).toContain('<a href="/x/charts/">Charts</a> › Capacity</p>');
});

test("the overview alone asks early for its parts", () => {
  const [overview = missingPage, ...others] = pages(curated);
  const html = prerender(template, overview, under("/x/"), early);
  expect(html).toContain('<link rel="modulepreload" href="/x/assets/overview-1.js" crossorigin />');
  for (const page of [...others, missingPage])
    expect(prerender(template, page, under("/x/"), early)).not.toContain("assets/overview");
});

test("a page that is there without its program asks for it only once it is painted", () => {
  const [overview = missingPage] = pages(curated);
  const program = '<script type="module" src="/x/assets/index-1.js" crossorigin></script>';
  const imported = '<link rel="modulepreload" crossorigin href="/x/assets/early-1.js">';
  const built = template.replace("</head>", `${program}\n${imported}\n</head>`);
  expect(built).toContain(imported);
  const [before = "", later = ""] = prerender(built, overview, under("/x/"), early, {
    rendered: "<main>Sites</main>",
    told: [],
  }).split('<template id="program">');
  // What is imported runs by itself, after the program is named, since that tells whether a tab is old.
  expect(later).toContain(
    `${program}<script type="module" src="/x/assets/early-1.js" crossorigin></script></template>`,
  );
  for (const asked of [
    program,
    "assets/early-1.js",
    "data/index.json",
    "assets/overview-1.js",
    "assets/map-2.js",
    "data/basemap.json",
  ]) {
    expect(before).not.toContain(asked);
    expect(later).toContain(asked);
  }
  expect(prerender(built, overview, under("/x/"), early)).not.toContain("<template");
});

test("one of a thing is not said as many", () => {
  const one = { ...curated, sites: [{ ...site, claims: site.claims.slice(0, 1) }] };
  expect(pages(one).at(-1)?.description).toContain(". 1 statement from 1 source.");
  expect(pages(one)[0]?.description).toContain(" 1 site, 1 statement from 1 source, as of 24 Dec 2026.");
});

test("addresses lie under the base, and none has an origin", () => {
  const html = prerender(template, missingPage, under("/x/"), { ...early, font: "assets/font.woff2" });
  expect(html).toContain('href="/x/assets/font.woff2"');
  expect(html).toContain('href="/x/data/index.json"');
  expect(html).toContain('<a href="/x/">');
  expect(html).not.toMatch(/https?:|canonical|og:url/);
});

test("the overview, the changes and each site name the feed that tells of them", () => {
  const html = (path: string) =>
    prerender(template, pages(curated).find((page) => page.path === path) ?? missingPage, under("/x/"), early);
  for (const path of ["", "changes"]) {
    expect(html(path)).toContain('<link rel="alternate" type="application/atom+xml"');
    expect(html(path)).toContain('href="/x/feed.xml"');
    expect(html(path)).toContain('href="/x/feed.json"');
  }
  const own = html("sites/se-borlange-ecodatacenter");
  expect(own).toContain('title="Nordic AI Data Centers: changes of EcoDataCenter Borlänge"');
  expect(own).toContain('href="/x/sites/se-borlange-ecodatacenter/feed.xml"');
  expect(html("method")).not.toContain('rel="alternate"');
});

function tags(html: string): number {
  return (html.match(/<[a-z]/g) ?? []).length;
}

describe("hostile text", () => {
  const page = pages({ ...curated, sites: [{ ...site, name: hostile, municipality: hostile }] }).at(-1) ?? missingPage;
  const html = prerender(template, page, under("/"), early);

  test("stays text in the title, the attributes and the page", () => {
    expect(html).not.toContain("<script>alert");
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(html.match(/content="[^"]*"/g)?.filter((meta) => meta.includes("alert"))).toHaveLength(3);
    expect(html.match(/ title="[^"]*"/g)?.filter((title) => title.includes("alert"))).toHaveLength(2);
    expect(html).toContain(`>${escaped(hostile)}</h1>`);
  });

  test("adds no element to those of a harmless page", () => {
    expect(tags(html)).toBe(tags(prerender(template, pages(curated).at(-1) ?? missingPage, under("/"), early)));
  });
});

test("a template without its marks is refused", () => {
  expect(() => prerender(template.replace("<!--page-->", ""), missingPage, under("/"), early)).toThrow("mark");
  expect(() => prerender(template.replace('id="root"', 'id="app"'), missingPage, under("/"), early)).toThrow("mark");
});
