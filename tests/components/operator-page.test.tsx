import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { OperatorPage } from "../../src/features/operator/operator-page";
import { curated } from "./support/published";
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

const sitesOf = (section: string) =>
  [...document.querySelectorAll<HTMLElement>(`#${section} [data-site]`)].map((row) => row.dataset["site"]);
const heading = (name: string) => browser.getByRole("heading", { level: 1, name });

test("Nscale: the sites it runs with their figures, where it is named, its programme, its other name", async () => {
  const files = (sites: readonly unknown[], which: string) => <p>{`${which}: ${sites.length}`}</p>;
  await renderPage(<OperatorPage id="nscale" files={files} />, "/operators/nscale");
  await expect.element(heading("Nscale")).toBeVisible();
  await expect
    .element(
      browser.getByText(
        "operator of 5 sites, named earlier as owner of 1 site (perhaps still), named as tenant of 1 site, also named as tenant of 1 site",
      ),
    )
    .toBeVisible();
  expect(sitesOf("operator")).toEqual(
    curated.sites.filter(({ operator }) => operator === "nscale").map(({ id }) => id),
  );
  for (const [section, text] of [
    ["operator", "Nscale as operator: 5"],
    ["owner", "Nscale named as owner, now or before: 1"],
    ["tenant", "Nscale named as tenant, now or before: 2"],
  ])
    expect(document.querySelector(`#${section} > p:last-child`)?.textContent).toBe(text);
  const narvik = document.querySelector('#operator [data-site="no-narvik-nscale"]');
  expect(narvik?.textContent).toContain("Under construction");
  expect(narvik?.textContent).toContain("part $1 bn");
  expect(narvik?.querySelectorAll("svg.glyph")).toHaveLength(1);
  await expect.element(browser.getByText("Also called Aker Nscale")).toBeVisible();
  await expect
    .element(browser.getByRole("link", { name: /company-level sums/ }))
    .toHaveAttribute("href", expect.stringMatching(/^\/programmes#/));
  await expect
    .element(browser.getByRole("link", { name: "On the map and in the charts" }))
    .toHaveAttribute("href", "/?operator=nscale");
});

test("a tenant that the newest statements no longer name says whom they name, and since when it was named", async () => {
  await renderPage(<OperatorPage id="openai" />);
  await expect.element(heading("OpenAI")).toBeVisible();
  const row = document.querySelector('#tenant [data-site="no-narvik-nscale"]');
  await expect.element(browser.getByText("In the record: named earlier as tenant of 1 site.")).toBeVisible();
  expect(row?.textContent).toContain("since 31 Jul 2025");
  expect(row?.textContent).toContain("The newest statements name Microsoft.");
  await expect.poll(() => row?.querySelector('a[href^="https:"]')).not.toBeNull();
});

test("every organisation of the record has its page", { timeout: 120_000 }, async () => {
  const { show } = await renderPage(<OperatorPage id={curated.organisations[0]?.id ?? ""} />);
  await expect.element(browser.getByText("Loading the data …")).not.toBeInTheDocument();
  for (const { id, name, website } of curated.organisations) {
    await show(<OperatorPage id={id} />);
    await expect.element(heading(name)).toBeVisible();
    expect(document.querySelectorAll("main section li, main section [data-site]").length, id).toBeGreaterThan(0);
    expect(document.querySelectorAll(`header a[href="${website}"]`).length, id).toBe(website === null ? 0 : 1);
  }
});

test("an id that the record does not have is named, with those that resemble it", async () => {
  await renderPage(<OperatorPage id="nscal" />);
  await expect.element(browser.getByText(/no organisation with the id “nscal”/)).toBeVisible();
  await expect
    .element(browser.getByRole("link", { name: "Nscale", exact: true }))
    .toHaveAttribute("href", "/operators/nscale");
});

test("without the programmes the sites stand, and the file is named", async () => {
  server.files = without("data/programmes.json");
  await renderPage(<OperatorPage id="nscale" />);
  await expect.element(browser.getByRole("alert")).toHaveTextContent(/data\/programmes\.json/);
  expect(sitesOf("operator")).toHaveLength(5);
});

test("nothing is wider than any window", async () => {
  const { show } = await renderPage(<OperatorPage id="microsoft" />);
  for (const id of ["microsoft", "nscale", "no-such-firm"]) {
    await show(<OperatorPage id={id} />);
    await expect.element(browser.getByRole("heading", { level: 1 })).toBeInTheDocument();
    for (const width of [1440, 1024, 720, 390, 320]) {
      await browser.viewport(width, 900);
      expect(document.documentElement.scrollWidth, id).toBeLessThanOrEqual(width);
    }
  }
});
