import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { SourcesPage } from "../../src/features/sources/sources-page";
import { citationCount, citations } from "../../src/domain/provenance/citations";
import { publisherNames } from "../../src/domain/provenance/publishers";
import { curated, publishedFiles } from "./support/published";
import { renderPage, serve, without, type Server } from "./support/render-page";

const start = location.href;
let server: Server;

beforeEach(async () => {
  await browser.viewport(1440, 900);
  server = serve();
});

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", start);
});

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-source]")];
const row = (id: string): HTMLElement => {
  const found = rows().find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const count = () => browser.getByRole("status");

const all = curated.sources.length;
const publishers = new Set(curated.sources.map(publisherNames(curated.sources))).size;
const showingAll = `Showing ${all} of ${all} sources, by ${publishers} publishers`;

describe("the sources", () => {
  beforeEach(async () => {
    await renderPage(<SourcesPage />, "/sources");
    await expect.element(count()).toHaveTextContent(showingAll);
  });

  test("have one row each, with title, class, language, date and the way out", () => {
    expect(
      rows()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(curated.sources.map(({ id }) => id).toSorted());
    const cited = citations(curated);
    for (const source of curated.sources) {
      const { textContent } = row(source.id);
      expect(textContent).toContain(source.title);
      if (source.via !== undefined) expect(textContent).toContain(`(second-hand: ${source.via})`);
      expect(row(source.id).querySelector("a")?.getAttribute("href")).toBe(source.url);
      expect(row(source.id).querySelector("summary")?.textContent).not.toBe("");
      expect(cited.get(source.id)?.length).toBeGreaterThan(0);
    }
    expect(document.querySelectorAll("tbody > tr > th")).toHaveLength(publishers);
  });

  test("open to every claim that rests on them, each with its place on the site's page", async () => {
    const own = row("finansavisen-2025-07-31-stargate");
    own.querySelector("summary")?.click();
    await expect.poll(() => own.querySelectorAll("details li").length).toBeGreaterThan(0);
    const claims = curated.sites.flatMap((site) => site.claims.filter(({ source }) => source === own.id));
    const links = [...own.querySelectorAll("li a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(claims.map(({ id }) => id.replace(/^([^.]+)\.(.+)$/, "/sites/$1#$2")));
    expect(links).toContain("/sites/no-narvik-nscale#investment.2");
  });

  test("lead to programmes and to the watchlist where these rest on them", async () => {
    const [programme] = curated.programmes.filter(({ claims }) => claims.length > 0);
    const claim = programme?.claims[0];
    const entry = curated.watchlist[0];
    if (!claim || !entry) throw new Error("nothing beside the sites");
    for (const [source, href] of [
      [claim.source, `/programmes#${claim.id}`],
      [entry.sources[0] ?? "", `/watchlist#${entry.id}`],
    ] as const) {
      row(source).querySelector("summary")?.click();
      await expect.poll(() => row(source).querySelector(`a[href="${href}"]`)).not.toBeNull();
    }
  });

  test("narrow by class, by language and by text, with counts, and are cleared", async () => {
    const aggregators = curated.sources.filter((one) => one.class === "aggregator").length;
    await browser.getByLabelText("aggregator").click();
    await expect.element(count()).toHaveTextContent(`Showing ${aggregators} of ${all}`);
    await browser.getByText("Language").first().click();
    const finnish = browser.getByRole("checkbox", { name: "Finnish" });
    const expected = curated.sources.filter((one) => one.class === "aggregator" && one.language === "fi").length;
    await expect.element(finnish).toHaveAccessibleDescription(expected === 1 ? "1 source" : `${expected} sources`);
    await browser.getByRole("button", { name: "Clear the filters" }).click();
    await browser.getByRole("searchbox").fill("FINANSAVISEN");
    const found = curated.sources.filter((one) => `${one.publisher} ${one.title}`.includes("Finansavisen")).length;
    await expect.element(count()).toHaveTextContent(`Showing ${found} of ${all}`);
    expect(rows()).toHaveLength(found);
    await browser.getByRole("searchbox").fill("nothing has this");
    await expect.element(browser.getByText("No source matches.")).toBeVisible();
    await browser.getByRole("button", { name: "Clear the filters" }).click();
    await expect.element(count()).toHaveTextContent(`Showing ${all} of ${all}`);
  });

  test("stand by what rests on them, if asked", async () => {
    const cited = [...citations(curated)].map(([id, citing]) => ({ id, records: citationCount(citing) }));
    const weight = ({ records }: (typeof cited)[number]) => records.claims + records.events;
    const mostCited = cited.toSorted((a, b) => weight(b) - weight(a))[0]?.id;
    await browser.getByLabelText("Order").selectOptions("Most cited first");
    await expect.poll(() => rows()[0]?.id).toBe(mostCited);
  });
});

test("an anchor opens its source and marks it", async () => {
  await renderPage(<SourcesPage />, "/sources#finansavisen-2025-07-31-stargate");
  await expect.element(count()).toBeVisible();
  const own = row("finansavisen-2025-07-31-stargate");
  expect(own.dataset["marked"]).toBe("true");
  expect(own.querySelector("details")?.open).toBe(true);
  await expect.poll(() => own.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

describe("on a phone", () => {
  const far = curated.sources.toSorted((a, b) => b.publisher.localeCompare(a.publisher, "en"))[0]?.id ?? "";

  beforeEach(() => browser.viewport(390, 844));

  test("the first sources are listed, whole publishers, and the others when they are asked for", async () => {
    await renderPage(<SourcesPage />, "/sources");
    await expect.element(count()).toHaveTextContent(/^Showing (\d+) of \1 sources.*; the first [67]\d are listed$/);
    const before = rows().length;
    expect(before).toBeGreaterThanOrEqual(60);
    expect(before).toBeLessThan(75);
    await browser.getByRole("button", { name: `List all ${all}` }).click();
    await expect.poll(() => rows().length).toBe(all);
    await expect.element(count()).toHaveTextContent(showingAll);
    // The button is gone: the keyboard goes on at the first source that it brought.
    await expect.poll(() => document.activeElement?.closest("[data-source]")?.id).toBe(rows()[before]?.id);
  });

  test("search and filters look at all of them", async () => {
    await renderPage(<SourcesPage />, "/sources");
    await expect.element(count()).toBeVisible();
    const own = curated.sources.find(({ id }) => id === far);
    expect(rows().some(({ id }) => id === far)).toBe(false);
    await browser.getByRole("searchbox").fill(own?.title ?? "");
    await expect.poll(() => rows().map(({ id }) => id)).toContain(far);
    await browser.getByRole("button", { name: "Clear the filters" }).click();
    await expect.poll(() => document.activeElement).toBe(document.querySelector("input[type=search]"));
  });

  test("a link to a source far down still opens it", async () => {
    await renderPage(<SourcesPage />, `/sources#${far}`);
    await expect.element(count()).toBeVisible();
    expect(row(far).dataset["marked"]).toBe("true");
    await expect.poll(() => row(far).getBoundingClientRect().top).toBeLessThan(innerHeight);
  });
});

test("as of a day the page says that its list is of the whole record", async () => {
  await renderPage(<SourcesPage />, "/sources?asof=2025-08-15");
  await expect.element(browser.getByText(/list is of the whole record; on 15 Aug 2025/)).toBeVisible();
});

test("without the programmes the file is named, the rest stands, and a new try brings them", async () => {
  server.files = without("data/programmes.json");
  await renderPage(<SourcesPage />);
  await expect.element(browser.getByRole("alert")).toHaveTextContent(/data\/programmes\.json/);
  expect(rows()).toHaveLength(all);
  server.files = without();
  await browser.getByRole("button", { name: "Try again" }).click();
  await expect.element(browser.getByRole("alert")).not.toBeInTheDocument();
});

test("hostile strings stay text, and an address that is not http(s) is no link", async () => {
  const evil = "<script>window.hacked = true</script><img src=x onerror='window.hacked = true'>";
  server.files = publishedFiles({
    sources: curated.sources.map((one) => ({ ...one, url: "javascript:window.hacked = true", title: evil })),
  });
  await renderPage(<SourcesPage />);
  await expect.element(count()).toBeVisible();
  expect(document.querySelectorAll("main script, main img, main td a")).toHaveLength(0);
  expect("hacked" in window).toBe(false);
});
