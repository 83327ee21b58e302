import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page as browser } from "vitest/browser";
import { biddingZones, zoneRule } from "../../src/domain/place/bidding-zone";
import { filterKeys } from "../../src/domain/selection/filters";
import { capacityWholeStages, headlineBases, partMeasures, wholeMeasure } from "../../src/domain/headline/headline";
import { methods } from "../../src/domain/headline/methods";
import { claimRules, procedures } from "../../src/domain/headline/rule";
import { apartStatuses } from "../../src/domain/record/status";
import { placesOf } from "../../src/domain/place/zone-places";
import { MethodPage } from "../../src/features/method/page/method-page";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { curated } from "./support/published";
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

const show = async (address = "/method") => {
  await renderPage(<MethodPage />, address);
  await expect.element(browser.getByRole("heading", { level: 1, name: "Method" })).toBeVisible();
};
const items = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => items(selector).map((one) => one.textContent);

describe("the rules", () => {
  test.each(claimRules)("%s is printed step by step, as the code runs it", async (rule) => {
    await show();
    const { exclude, decide, origin } = procedures[rule];
    const printed = (part: string) =>
      items(`[data-rule="${rule}"] [data-part="${part}"] > li`).map((one) => one.dataset["step"]);
    expect(printed("exclude")).toEqual(exclude);
    expect(printed("decide")).toEqual(decide);
    expect(printed("origin")).toEqual(origin ?? []);
    expect(items(`[data-rule="${rule}"] li`)).toHaveLength(exclude.length + decide.length + (origin?.length ?? 0));
  });

  test("have words of their own for each step", async () => {
    await show();
    const { exclusions, criteria } = methodWords.rules;
    const all: readonly string[] = [...Object.values(exclusions), ...Object.values(criteria)];
    expect(new Set(all).size).toBe(all.length);
    for (const item of items("[data-step]")) {
      const step = item.dataset["step"] ?? "";
      expect(item.textContent).toBe({ ...exclusions, ...criteria }[step as keyof typeof exclusions]);
    }
  });

  test("are shown at work", async () => {
    await show();
    expect(items("[data-example]").map((row) => row.dataset["example"])).toEqual(claimRules);
    expect(document.querySelector('[data-example="headline"]')?.textContent).toContain("part $1 bn");
  });
});

test("the claims that may stand for a site are listed from the constants of the headline", async () => {
  await show();
  const printed = text("#values ol > li").map((one) => one.replace(/ \(.*\)$/, ""));
  expect(printed).toEqual([
    ...[wholeMeasure, ...partMeasures].map((measure) => words.measureNames[measure]),
    ...[...capacityWholeStages, "phase" as const].map((stage) => words.capacityStage[stage]),
    words.openingStage.first,
    words.openingStage.phase,
  ]);
  expect(headlineBases[0]).toBe("it_load");
  await expect.element(browser.getByText(/Within each, IT load, then IT or grid not said, then grid/)).toBeVisible();
});

test("the totals are told from the statuses and stages of the rule", async () => {
  await show();
  const told = document.querySelector("#totals")?.textContent;
  expect(told).toContain("A site that is paused or cancelled is in no total of money or megawatts");
  expect(told).toContain("what is planned, else what is in operation.");
  expect(apartStatuses).toEqual(["paused", "cancelled"]);
});

test("the versions of the method stand with what changed, the newest first", async () => {
  await show();
  expect(items("#changes [data-method]").map((one) => Number(one.dataset["method"]))).toEqual(
    methods.map(({ version }) => version),
  );
  expect(items("#changes [data-change]").map((one) => one.dataset["change"])).toEqual(
    methods.flatMap(({ changes }) => changes),
  );
  await expect.element(browser.getByText(/^Version 2, from release 2026\.11\.2 \(28 Nov 2026\)\./)).toBeVisible();
});

test("the notes and kinds of the rates stand as the data has them, and the table has every month", async () => {
  await show("/method?currency=SEK");
  for (const one of [...curated.rates.notes, ...Object.values(curated.rates.kinds)])
    expect(document.querySelector("#money")?.textContent).toContain(one);
  expect(items("#money tbody tr")).toHaveLength(0);
  document.querySelector<HTMLElement>("#money summary")?.click();
  await expect.poll(() => items("#money tbody tr").length).toBe(Object.keys(curated.rates.monthly).length);
  expect(text("#money thead th")).toEqual(["Month", "EUR", "USD", "GBP", "NOK", "DKK", "ISK", "Kind"]);
  await browser.getByLabelText("Currency").selectOptions("EUR");
  await expect.poll(() => items("#money tbody tr")[0]?.textContent).toContain("September 20261.1521");
  expect(location.search).toBe("");
});

test("what the data does not know is counted in the data", async () => {
  await show();
  const limits = document.querySelector("#limits");
  for (const one of [
    "The newest statement on Finland (31 sites) is of 17 Sep 2026.",
    "The newest statement on Norway (35 sites) is of 6 Oct 2026.",
    "No site in the Faroe Islands is in the record.",
    "227 of the 1,283 statements about sites are undated.",
    "There are no rates for October 2026 and November 2026",
  ])
    expect(limits?.textContent).toContain(one);
  await expect.element(browser.getByText("20 of the 108 statements about programmes are undated.")).toBeVisible();
});

describe("the bidding zones", () => {
  test("are printed as the rule has them, place by place, and no place beside it", async () => {
    await show();
    expect(items("#bidding-zone [data-zone]").map((one) => one.dataset["zone"])).toEqual(biddingZones);
    for (const zone of biddingZones) {
      const printed = document.querySelector(`[data-zone="${zone}"] dd`)?.textContent ?? "";
      const named = (list: string) => new RegExp(`${list}: ([^.]+)\\.`).exec(printed)?.[1]?.split(", ") ?? [];
      const places = placesOf(zone);
      expect(named("Regions"), zone).toEqual(places.regions);
      expect(named("Municipalities"), zone).toEqual(places.municipalities);
      expect(/All of ([^.]+)\./.exec(printed)?.[1], zone).toBe(places.countries.length > 0 ? "Finland" : undefined);
    }
    const printed = items("#bidding-zone [data-zone] dd").map((one) => one.textContent);
    for (const place of [...Object.keys(zoneRule.regions), ...Object.keys(zoneRule.municipalities)])
      expect(
        printed.filter((one) => new RegExp(`[ ,]${place.slice(3)}[,.]`).test(one)),
        place,
      ).toHaveLength(1);
  });

  test("count every site of the record once, with the way to it, and name those without a zone", async () => {
    await show();
    const counted = items("[data-zone] dd").map((one) => Number(/(\d+) sites?$/.exec(one.textContent)?.[1]));
    const without = items("[data-without] a");
    expect(counted.reduce((sum, count) => sum + count, 0) + without.length).toBe(curated.sites.length);
    expect(document.querySelector('[data-zone="SE3"] a')?.getAttribute("href")).toBe("/?zone=SE3");
    expect(text("#bidding-zone h3")).toEqual([`${without.length} sites without a zone`]);
    expect(document.querySelector('[data-without="IS"]')?.textContent).toContain("Iceland has no bidding zones:");
    expect(text('[data-without="NO"] a')).toHaveLength(4);
    expect(document.querySelector('[data-without="SE"]')?.textContent).toContain("Skellefteå");
  });
});

test("every filter is told, under an anchor of its own, with the texts of the search and the fields that have a figure", async () => {
  await show();
  expect(items("#filters dl > div").map((one) => one.id)).toEqual(filterKeys.map((key) => `filter-${key}`));
  expect(text("#filters dt")).toEqual(filterKeys.map((key) => words.filter[key]));
  expect(document.querySelector("#filter-stated")?.textContent).toContain("investment, capacity and accelerators");
  expect(document.querySelector("#filter-q")?.textContent).toContain("other names");
});

test("the contents lead to every section, and to programmes, watchlist and sources a link", async () => {
  await show();
  const anchors = items("nav a").map((link) => link.getAttribute("href")?.slice(1));
  expect(anchors).toEqual(items("main section[id]").map((section) => section.id));
  const ids = items("[id]").map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const page of ["/programmes", "/watchlist", "/sources"])
    expect(document.querySelector(`#record a[href="${page}"]`)).not.toBeNull();
});

test("an anchor leads to its section", async () => {
  await show("/method#slip");
  const section = document.querySelector("#slip");
  await expect.poll(() => section?.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

test("with its long table open nothing is wider than any window", async () => {
  await show();
  document.querySelector<HTMLElement>("#money summary")?.click();
  await expect.poll(() => items("#money tbody tr").length).toBeGreaterThan(0);
  for (const width of [1440, 1024, 720, 390, 320]) {
    await browser.viewport(width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
