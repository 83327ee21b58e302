import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { ChartPage } from "../../src/app/pages/chart/chart-page";
import { renderPage, serve } from "./support/render-page";

const start = location.href;

beforeEach(async () => {
  await browser.viewport(1440, 900);
  serve();
});

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, "", start);
});

const show = async (query = "") => {
  await renderPage(<ChartPage chart="history" />, `/charts/history${query}`);
  await expect.element(browser.getByText(/whole sites? on \d/).first()).toBeVisible();
};
const line = () => browser.getByRole("img", { name: /^Step line of/ });

describe("the history", () => {
  test("is a line in one sentence, with its largest movements named in a list", async () => {
    await show();
    await expect
      .element(line())
      .toHaveAccessibleName(
        /^Step line of announced investment in EUR over time: €[\d.]+ bn for \d+ whole sites on 28 Nov 2026, after \d+ movements\.$/,
      );
    const list = browser.getByRole("list").filter({ hasText: "Brookfield AI centre Strängnäs" }).first();
    await expect.element(list.getByText("up to SEK 95 bn")).toBeVisible();
    await expect.element(list.getByText(/instead of €1.0 bn/)).toBeVisible();
  });

  test("adds up what the reader chooses, and keeps it in the address", async () => {
    await show();
    await browser.getByLabelText("Add up").selectOptions("it_load");
    await expect.poll(() => location.search).toBe("?show=it_load");
    await expect
      .element(
        browser.getByRole("heading", { level: 1, name: /^How [\d,]+ MW of IT load at \d+ of \d+ sites added up$/ }),
      )
      .toBeVisible();
    // Megawatts are in no currency.
    expect(browser.getByLabelText("Currency", { exact: true }).query()).toBeNull();
    await expect
      .element(line())
      .toHaveAccessibleName(/planned or in place IT load over time: [\d,]+ MW for \d+ whole sites/);
    await browser.getByLabelText("Add up").selectOptions("investment");
    await expect.poll(() => location.search).toBe("");
    await expect.element(browser.getByLabelText("Currency", { exact: true })).toBeVisible();
  });

  test("names undated statements together and says that no day is theirs", async () => {
    await show("?show=unspecified");
    await expect
      .element(browser.getByRole("listitem").filter({ hasText: /^\+[\d,]+ MW \d+ undated statements/ }))
      .toBeVisible();
    await browser.getByRole("button", { name: "Key and how to read this" }).click();
    await expect
      .element(browser.getByText(/Undated statements count from the release’s day: \d+ movements/))
      .toBeVisible();
  });

  test("has a table of every movement with the total that came of it", async () => {
    await show("?country=SE&view=table");
    const text = [...document.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(text.length).toBeGreaterThan(3);
    expect(text.some((row) => row.includes("Brookfield AI centre Strängnäs") && row.includes("up to SEK 95 bn"))).toBe(
      true,
    );
    await browser.getByRole("button", { name: "Key and how to read this" }).click();
    await expect
      .element(browser.getByText(/A statement dated to a month or a year alone counts from its first day/))
      .toBeVisible();
  });
});
