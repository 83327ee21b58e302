import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { ProgrammesPage } from "../../src/features/programmes/programmes-page";
import { SourcesNotice } from "../../src/features/notices/sources-notice";
import { SitePage } from "../../src/features/site/page/site-page";
import { WatchlistPage } from "../../src/features/watchlist/watchlist-page";
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

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const claim = (id: string) => element(`[data-claim="${id}"]`);
const claimIds = () => [...document.querySelectorAll<HTMLElement>("[data-claim]")].map((row) => row.dataset["claim"]);
const inOrder = (ids: readonly (string | undefined)[]) => ids.map(String).toSorted((a, b) => a.localeCompare(b));
const heading = (name: string) => browser.getByRole("heading", { level: 1, name });

describe("Narvik", () => {
  beforeEach(async () => {
    await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale");
    await expect.element(heading("Stargate Norway (Narvik)")).toBeVisible();
  });

  test("shows one billion dollars as a part, with what it covers, its conversion and why it stands", () => {
    const investment = element("dl > div");
    const { claims = [] } = curated.sites.find(({ id }) => id === "no-narvik-nscale") ?? {};
    const investments = claims.filter(({ field }) => field === "investment").length;
    expect(investment.textContent).toContain("$1 bn part: first phase, 20 MWfor 20 of 230 MW · €42.8 mn per MW");
    expect(investment.textContent).toContain("€856 mn at 1.1677 USD for 1 EUR, mean of July 2025");
    expect(investment.textContent).toContain("Finansavisen, 31 Jul 2025 · trade press");
    expect(investment.textContent).toContain("2 statements about the whole site are doubted, so a part stands.");
    expect(investment.textContent).toContain(`All ${investments} about money`);
    expect(claim("no-narvik-nscale.investment.2").textContent).toContain("shown");
    expect(document.querySelectorAll("#investment [data-shown]")).toHaveLength(1);
  });

  test("strikes the claim of 2025 and gives the reason in full", () => {
    const doubted = curated.sites
      .find(({ id }) => id === "no-narvik-nscale")
      ?.claims.find((one) => one.field === "opening" && one.date === "2025");
    expect(doubted?.doubt).toBeDefined();
    const row = claim(doubted?.id ?? "");
    expect(row.querySelector("s")?.textContent).toBe("2025");
    expect(row.textContent).toContain("doubted");
    expect(row.textContent).toContain(doubted?.doubt);
  });

  test("has the 100,000 accelerators, both tenants and a publisher's own conversion", () => {
    expect(claim("no-narvik-nscale.accelerators.1").textContent).toContain("100,000");
    expect(element("#tenant").textContent).toContain("OpenAI");
    expect(element("#tenant").textContent).toContain("Microsoft");
    expect(claim("no-narvik-nscale.investment.3").textContent).toContain("publisher’s conversion");
  });

  test("links each claim to its source once the addresses are there, with the language of the page", async () => {
    await browser.getByRole("button", { name: /^4 more give this figure, 2 of them/ }).click();
    const link = browser
      .getByRole("row", { name: /worded so that each.*Digi\.no/ })
      .getByRole("link", { name: "Digi.no" });
    await expect.element(link).toHaveAttribute("href", expect.stringMatching(/^https:/));
    expect(claim("no-narvik-nscale.investment.5").textContent).toContain("Norwegian");
  });

  test("has one table for what few speak of, which names each field, and every jump is in sight", () => {
    const rows = [...document.querySelectorAll("#rest [data-claim]")].map((row) => row.children[1]?.textContent);
    expect(rows).toEqual(["Energy", "Cooling", "Cooling", "Heat reuse", "Site area"]);
    expect(element("#rest #cooling").querySelectorAll("[data-claim]")).toHaveLength(2);
    const jumps = element('nav[aria-label="On this page"]');
    expect(jumps.textContent).toContain(`Everything else ${rows.length}What happened`);
    expect(jumps.scrollWidth).toBe(jumps.clientWidth);
  });

  test("names what nobody states, and tells what happened, where it is and what is near", async () => {
    await expect.element(browser.getByText("Power usage effectiveness (PUE), jobs: not stated.")).toBeVisible();
    // What happened is told newest first, with the earlier ones of many behind a button.
    await expect.element(browser.getByText("Ground works seen on the plot")).not.toBeVisible();
    await browser.getByRole("button", { name: "7 earlier" }).click();
    await expect.element(browser.getByText("Ground works seen on the plot")).toBeVisible();
    const days = [...document.querySelectorAll("#happened li > :first-child")].map(({ textContent }) =>
      Number(/\d{4}/.exec(textContent)?.[0]),
    );
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    await expect.element(browser.getByRole("link", { name: "Nscale Fauske" })).toBeVisible();
    await expect.element(browser.getByText(/^Placed at the site/)).toBeVisible();
    await expect.element(browser.getByRole("button", { name: /^Stargate Norway/ })).toBeVisible();
  });
});

test("Borlänge: the plan for the campus, Mistral's part of it, the tenant, the heat", async () => {
  await renderPage(<SitePage id="se-borlange-ecodatacenter" />);
  await expect.element(heading("EcoDataCenter Borlänge")).toBeVisible();
  expect(element("dl > div").textContent).toContain(
    "€2.5 bnfor 240 of up to 400 MW · €10.4 mn per MW · campus as planned in 2024",
  );
  expect(element("dl > div").textContent).toContain("a part of it, €1.2 bn: Mistral AI part of the campus");
  expect(element("dl > div:last-child").textContent).toMatch(/Mistral AI.*, 11 Feb 2026 · /);
  expect(document.querySelectorAll("#heat_reuse [data-claim]").length).toBeGreaterThan(0);
});

test("amounts follow the reader's currency, and links keep it", async () => {
  await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale?currency=SEK");
  await expect.element(browser.getByRole("columnheader", { name: "In SEK" })).toBeVisible();
  expect(claim("no-narvik-nscale.investment.2").textContent).toMatch(/SEK [\d.]+ bn/);
  const near = browser.getByRole("link", { name: "Nscale Fauske" });
  await expect.element(near).toHaveAttribute("href", "/sites/no-fauske-nscale?currency=SEK");
});

test("a link to a claim scrolls to its row and marks it, though the data came later", async () => {
  const id = "no-narvik-nscale.site_area.1";
  await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale#site_area.1");
  await expect.element(heading("Stargate Norway (Narvik)")).toBeInTheDocument();
  await expect.poll(() => claim(id).getBoundingClientRect().top).toBeLessThan(innerHeight);
  expect(scrollY).toBeGreaterThan(0);
  expect(claim(id).dataset["marked"]).toBe("true");
  expect(document.querySelectorAll("[data-marked]")).toHaveLength(1);
});

test("the sizes of Narvik stand on one ladder, each with its basis and its source", async () => {
  await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale");
  await expect.element(heading("Stargate Norway (Narvik)")).toBeVisible();
  const steps = [...document.querySelectorAll<HTMLElement>("section:has(#size) dl > div")];
  expect(steps.map((step) => step.querySelector("dt")?.textContent)).toEqual([
    "Running",
    "A part",
    "The plan",
    "Ambition beyond it",
  ]);
  expect(steps[0]?.textContent).toContain("no source says how much runs");
  expect(steps[1]?.textContent).toMatch(/25 MW.*IT or grid not said; building contract .*trade press/);
  expect(steps[2]?.textContent).toMatch(/230 MW.*grid connection/);
  expect(steps[3]?.textContent).toContain("up to 520 MW");
});

test("what only repeats a value is folded, opens in place, and opens for a link to it", async () => {
  await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale");
  await expect.element(heading("Stargate Norway (Narvik)")).toBeVisible();
  const repeat = claim("no-narvik-nscale.investment.4");
  expect(repeat.checkVisibility()).toBe(false);
  expect(claim("no-narvik-nscale.investment.7").checkVisibility()).toBe(true);
  await browser.getByRole("button", { name: /^4 more give this figure, 2 of them/ }).click();
  expect(repeat.checkVisibility()).toBe(true);
  location.hash = "investment.17";
  await expect.poll(() => claim("no-narvik-nscale.investment.17").checkVisibility()).toBe(true);
  const missing = browser.getByText("The statement “investment.99” of this link");
  await expect.element(missing).not.toBeInTheDocument();
  location.hash = "investment.99";
  await expect.element(missing).toBeVisible();
});

test("a statement on which a late date rests is not folded, although it repeats a year", async () => {
  await renderPage(<SitePage id="se-borlange-ecodatacenter" />, "/sites/se-borlange-ecodatacenter");
  await expect.element(heading("EcoDataCenter Borlänge")).toBeVisible();
  const row = claim("se-borlange-ecodatacenter.opening.6");
  expect(row.checkVisibility()).toBe(true);
  expect(row.textContent).toContain("mid-2027");
});

test("campus and part lead to each other", async () => {
  const { show } = await renderPage(<SitePage id="no-stad-sigma2-olivia" />);
  await expect.element(browser.getByText("Part of")).toBeVisible();
  await show(<SitePage id="no-stad-lefdal-mine" />);
  const part = browser.getByRole("link", { name: /Olivia supercomputer/ }).first();
  await expect.element(part).toHaveAttribute("href", "/sites/no-stad-sigma2-olivia");
});

test("every claim of every site has exactly one row, with an anchor of its own", { timeout: 120_000 }, async () => {
  const { show } = await renderPage(<SitePage id={curated.sites[0]?.id ?? ""} />);
  for (const site of curated.sites) {
    await show(<SitePage id={site.id} />);
    await expect.element(heading(site.name)).toBeInTheDocument();
    expect(inOrder(claimIds()), site.id).toEqual(inOrder(site.claims.map(({ id }) => id)));
    for (const { id } of site.claims) expect(claim(id).id).toBe(id.slice(site.id.length + 1));
    for (const { field } of site.claims) expect(element(`#${field}`).textContent, site.id).not.toBe("");
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    expect(new Set(ids).size, site.id).toBe(ids.length);
  }
});

test("on a phone the button to compare pushes no line of the head apart", async () => {
  await browser.viewport(390, 844);
  await renderPage(<SitePage id="no-narvik-nscale" />, "/sites/no-narvik-nscale");
  const button = browser.getByRole("button", { name: /^Compare: / });
  await expect.element(button).toBeVisible();
  const head = element("header:has(h1)");
  expect(button.element().closest("p")).toBeNull();
  const { top } = button.element().getBoundingClientRect();
  const lineWith = (text: string) => [...head.querySelectorAll("p")].find((one) => one.textContent.includes(text));
  expect(lineWith("Under construction")?.textContent).toContain("Nscale for Microsoft");
  for (const before of ["Under construction", "Curators’ note."])
    expect(top).toBeGreaterThanOrEqual(lineWith(before)?.getBoundingClientRect().bottom ?? NaN);
});

test("nothing is wider than any window", async () => {
  const { show } = await renderPage(<SitePage id="no-narvik-nscale" />);
  for (const page of [
    <SitePage key="n" id="no-narvik-nscale" />,
    <SitePage key="m" id="fi-mikkeli-computenordic" />,
    <ProgrammesPage key="p" />,
    <WatchlistPage key="w" />,
  ]) {
    await show(page);
    await expect.element(browser.getByRole("heading", { level: 1 })).toBeInTheDocument();
    await expect.poll(() => document.querySelector("tr[id]")).not.toBeNull();
    for (const width of [1440, 1024, 720, 390]) {
      await browser.viewport(width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  }
});

describe("an id that the record does not have", () => {
  test("is named, with the sites that resemble it and the way to the overview", async () => {
    await renderPage(<SitePage id="no-narvik-nscal" />);
    await expect.element(browser.getByText(/no site with the id “no-narvik-nscal”/)).toBeVisible();
    await expect.element(browser.getByRole("link", { name: "Stargate Norway (Narvik)" })).toBeVisible();
    expect(document.querySelectorAll("main li").length).toBeLessThanOrEqual(3);
    await expect.element(browser.getByRole("link", { name: "To the overview" })).toHaveAttribute("href", "/");
  });

  test("is text, whatever it says", async () => {
    await renderPage(<SitePage id={'"><img src=x onerror=alert(1)>'} />);
    await expect.element(browser.getByText(/<img src=x/)).toBeVisible();
    expect(document.querySelector("main img")).toBeNull();
  });
});

test("without the sources' addresses publishers are text, a notice says so, and a new try brings them", async () => {
  server.files = without("data/sources.json");
  await renderPage(
    <>
      <SourcesNotice />
      <SitePage id="no-narvik-nscale" />
    </>,
  );
  await expect.element(browser.getByRole("status")).toHaveTextContent(/could not be loaded/);
  expect(claim("no-narvik-nscale.investment.2").querySelector('a[href^="http"]')).toBeNull();
  expect(claim("no-narvik-nscale.investment.2").textContent).toContain("Finansavisen");
  server.files = without();
  await browser.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => claim("no-narvik-nscale.investment.2").querySelector('a[href^="http"]')).not.toBeNull();
});

test("hostile strings stay text, and an address that is not http(s) is no link", async () => {
  const [site] = curated.sites.filter(({ id }) => id === "no-narvik-nscale");
  if (!site) throw new Error("no Narvik");
  const evil = "<script>window.hacked = true</script><img src=x onerror='window.hacked = true'>";
  const source = "finansavisen-2025-07-31-stargate";
  server.files = publishedFiles({
    sites: [
      {
        ...site,
        name: evil,
        notes: evil,
        aliases: [evil],
        claims: site.claims.map((one) => ({ ...one, scope: evil, doubt: evil })),
      },
    ],
    sources: curated.sources.map((one) =>
      one.id === source ? { ...one, url: "javascript:window.hacked = true", title: evil, publisher: evil } : one,
    ),
  });
  await renderPage(<SitePage id="no-narvik-nscale" />);
  await expect.element(heading(evil)).toBeVisible();
  await expect.poll(() => claim("no-narvik-nscale.investment.1").querySelector('a[href^="http"]')).not.toBeNull();
  expect(claim("no-narvik-nscale.investment.2").querySelector('a[href^="http"]')).toBeNull();
  expect(claim("no-narvik-nscale.investment.2").textContent).toContain(evil);
  expect(document.querySelectorAll("main script, main img")).toHaveLength(0);
  expect("hacked" in window).toBe(false);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a")) expect(link.href).toMatch(/^https?:/);
});

describe("the programmes", () => {
  test("stand with every claim once, by country, each with an anchor", async () => {
    await renderPage(<ProgrammesPage />);
    await expect.element(browser.getByRole("heading", { level: 2, name: "Several countries" })).toBeVisible();
    expect(document.querySelectorAll("article[id]")).toHaveLength(curated.programmes.length);
    expect(inOrder(claimIds())).toEqual(
      inOrder(curated.programmes.flatMap(({ claims }) => claims.map(({ id }) => id))),
    );
    for (const { id, notes, sources } of curated.programmes) {
      expect(element(`#${id}`).textContent).toContain(notes ?? "");
      expect(element(`#${id}`).querySelectorAll("ul li")).toHaveLength(sources?.length ? sources.length + 1 : 0);
    }
    await expect.element(browser.getByText(/never added to a site or to a total/)).toBeVisible();
  });

  test("name the file that could not be read, and try again", async () => {
    server.files = without("data/programmes.json");
    await renderPage(<ProgrammesPage />);
    await expect.element(browser.getByRole("alert")).toHaveTextContent(/data\/programmes\.json/);
    server.files = without();
    await browser.getByRole("button", { name: "Try again" }).click();
    await expect.element(browser.getByRole("heading", { level: 2, name: "Sweden" })).toBeVisible();
  });
});

test("a site that runs says what is built beside it, what money covers, and which page was not opened", async () => {
  const id = "fi-hamina-google";
  const second = { qualifier: "exact", stated: "2026-09-09", source: curated.sources[0]?.id ?? "" } as const;
  const via = "read in a register that cites it";
  const sites = curated.sites.map((site) =>
    site.id === id
      ? {
          ...site,
          claims: [
            ...site.claims.map((one) => (one.field === "investment" ? { ...one, covers_mw: 140 } : one)),
            ...(["status.98", "status.99"] as const).map((number, index) => ({
              ...second,
              id: `${id}.${number}`,
              field: "status" as const,
              value: index === 0 ? ("operating" as const) : ("announced" as const),
              scope: index === 0 ? "the campus" : "a further hall",
              ...(index === 0 ? { stated: "2026-09-01" } : { part: true }),
            })),
          ],
        }
      : site,
  );
  const sources = curated.sources.map((source, index) => (index === 0 ? { ...source, via } : source));
  server.files = publishedFiles({ sites, sources });
  await renderPage(<SitePage id={id} />, `/sites/${id}`);
  await expect.element(heading("Google Hamina")).toBeVisible();
  expect(element("header").textContent).toContain("Operating, extension announced");
  expect(element("#status").textContent).toContain("An extension, a phase or a building; never stands for the site");
  expect(claim(`${id}.status.99`).textContent).toContain("Extension announced");
  expect(claim(`${id}.status.98`).dataset["shown"]).toBe("true");
  expect(claim(`${id}.investment.1`).textContent).toContain("for 140 MW");
  const publisher = `${curated.sources[0]?.publisher}, second-hand`;
  await expect.poll(() => claim(`${id}.status.99`).querySelector("[title]")?.getAttribute("title")).toContain(via);
  expect(claim(`${id}.status.99`).textContent).toContain(publisher);
});

test("the watchlist has every entry with its reason and its sources", async () => {
  await renderPage(<WatchlistPage />, "/watchlist#dk-odense-meta");
  await expect.poll(() => document.querySelectorAll("[data-entry]").length).toBe(curated.watchlist.length);
  for (const { id, name, reason, sources } of curated.watchlist) {
    const row = element(`#${id}`);
    expect(row.textContent).toContain(name);
    expect(row.textContent).toContain(reason);
    expect(row.querySelectorAll("li")).toHaveLength(sources.length);
  }
  expect(element("#dk-odense-meta").dataset["marked"]).toBe("true");
});

test("a head names what stands beside its value, and says no more of a place and a date than is known", async () => {
  const { show } = await renderPage(<SitePage id="dk-esbjerg-thylander" />, "/sites/dk-esbjerg-thylander");
  await expect.element(heading("Thylander Data Centers Esbjerg")).toBeVisible();
  const text = () => document.querySelector("main")?.textContent ?? document.body.textContent;
  expect(text()).toContain("also named: Weco");
  expect(text()).toContain("The only one that counts; 1 undated one set aside.");
  expect(text()).not.toContain("No newer date");
  await expect.poll(text).toContain("same municipality");
  expect(text()).not.toContain("under 1 km");
  await show(<SitePage id="no-stad-sigma2-olivia" />);
  await expect.element(heading("Olivia supercomputer / KI-fabrikken (Sigma2)")).toBeVisible();
  expect(text()).toContain("304 planned");
  expect(text()).toContain("also 300, in operation");
  expect(text()).toContain("1 more is about another model or stage.");
});
