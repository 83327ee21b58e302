import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { ChartPage } from "../../src/app/pages/chart/chart-page";
import { curated, publishedFiles } from "./support/published";
import { renderPage, serve } from "./support/render-page";

const start = location.href;

beforeEach(async () => {
  await browser.viewport(1440, 900);
});

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", start);
});

const show = async (query = "", files?: ReadonlyMap<string, string>) => {
  serve(files);
  await renderPage(<ChartPage chart="capacity" />, `/charts/capacity${query}`);
  await expect.element(browser.getByRole("heading", { level: 2, name: /^IT load/ })).toBeVisible();
};
const panel = (name: string) => browser.getByRole("region", { name: new RegExp(`^${name}`) });
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].map((row) => row.dataset["row"]);

describe("the capacity chart", () => {
  test("has a panel for each basis, each with its own total, chart and coverage", async () => {
    await show();
    for (const name of ["IT load", "IT or grid not said", "Grid connection"]) {
      await expect.element(panel(name).getByRole("list")).toBeVisible();
      await expect
        .element(
          panel(name).getByText(
            /^At \d+ of \d+ sites; [\d.]+ MW of it is said to be (?:running now|connected at operating sites)[.;]/,
          ),
        )
        .toBeVisible();
    }
    await expect.element(panel("IT load").getByText("1,130 MW", { exact: true }).first()).toBeVisible();
    await expect
      .element(
        panel("IT load").getByText(/; 15\.1 MW of it is said to be running now; 40 MW in place, AI not said to run\./),
      )
      .toBeVisible();
    const label = panel("IT load").getByRole("list");
    await expect
      .element(label)
      .toHaveAccessibleName(/^Capacity by country, IT load: 1,130 MW for 13 whole sites, most under Finland\.$/);
  });

  test("says how a stack is made up without looking at it, and leads to its sites", async () => {
    await show();
    const row = panel("IT load").getByRole("listitem").filter({ hasText: "Norway" });
    await expect
      .element(row.getByText(/: in operation 8 MW,.* in place, AI not said to run 40 MW, under construction 184 MW/))
      .toBeInTheDocument();
    await row.getByRole("link", { name: "Norway" }).click();
    await expect.poll(() => location.search).toBe("?country=NO&by=site");
    await expect.element(panel("IT load").getByRole("link", { name: "Bitdeer Tydal AI data center" })).toBeVisible();
  });

  test("never has a logarithmic scale on stacks, and offers it site by site", async () => {
    await show("?by=operator&scale=log");
    await expect.element(browser.getByText(/asked for scale “log”/)).toBeVisible();
    expect(browser.getByLabelText("Scale", { exact: true }).query()).toBeNull();
    await browser.getByLabelText("Group by", { exact: true }).selectOptions("site");
    await browser.getByLabelText("Scale", { exact: true }).selectOptions("log");
    await expect.poll(() => location.search).toBe("?by=site&scale=log");
    await browser.getByRole("button", { name: "Key and how to read this" }).click();
    await expect.element(browser.getByText(/equal lengths are equal factors/)).toBeVisible();
    await browser.getByLabelText("Group by", { exact: true }).selectOptions("status");
    await expect.poll(() => location.search).toBe("?by=status");
  });

  test("has tables with the same total, coverage and order", async () => {
    await show("?by=site");
    await expect.poll(() => rows().length).toBeGreaterThan(50);
    const drawn = rows();
    await browser.getByRole("radio", { name: "Table" }).click();
    await expect.element(browser.getByRole("table", { name: /^The statements behind it/ })).toBeVisible();
    const [claims] = document.querySelectorAll("table");
    const listed = [...(claims?.querySelectorAll<HTMLElement>("tbody tr") ?? [])].map((row) => row.dataset["site"]);
    expect(listed.map((id) => id?.split(" ")[0])).toEqual(drawn);
    await expect.element(panel("Grid connection").getByText(/20 of \d+ sites/)).toBeVisible();
  });

  test("draws paused sites apart and leaves them out of the total", async () => {
    const sites = curated.sites.map((site) =>
      site.id === "no-tydal-bitdeer"
        ? {
            ...site,
            claims: site.claims.map((one) => (one.field === "status" ? { ...one, value: "paused" as const } : one)),
          }
        : site,
    );
    await show("", publishedFiles({ sites }));
    await expect.element(panel("IT load").getByText("966 MW", { exact: true }).first()).toBeVisible();
    await expect
      .element(
        panel("IT load")
          .getByText(/1 paused/)
          .first(),
      )
      .toBeVisible();
    await expect.element(browser.getByRole("list", { name: "Legend" }).getByText("Paused, apart")).toBeVisible();
  });

  test("tells by year what opens, each figure leading to its sites and each sum cited", async () => {
    await show();
    const matrix = browser.getByRole("table", { name: /^When it opens: [\d,]+ MW, IT or grid not said$/ });
    await expect.element(matrix.getByRole("columnheader", { name: "No date, or only a part’s" })).toBeVisible();
    await expect
      .element(
        panel("When it opens: .*IT or grid").getByText(
          /Under “No date, or only a part’s”: \d+ sites \([\d,]+ MW\) of which a part is dated\./,
        ),
      )
      .toBeVisible();
    const all = matrix.getByRole("row", { name: /^All/ });
    await all.getByRole("link", { name: "10,963" }).click();
    await expect.poll(() => location.search).toBe("?cite=total.unspecified");
    await matrix
      .getByRole("row", { name: /^Norway/ })
      .getByRole("link", { name: "210" })
      .click();
    await expect.poll(() => location.search).toBe("?country=NO&opens=2027..2027&by=site");
  });

  test("counts and lists the sites that state none, and never as zero", async () => {
    await show("?country=DK");
    await expect.element(panel("IT load").getByText(/^It is stated of no whole site; that is not zero/)).toBeVisible();
    await expect.element(browser.getByRole("heading", { name: /without a stated capacity$/ })).toBeVisible();
    // The part and the ambition of one site.
    await expect.element(panel("IT load").getByText("only for a part, and an ambition")).toBeVisible();
    expect(panel("IT load").getByText("0 MW", { exact: true }).query()).toBeNull();
  });
});
