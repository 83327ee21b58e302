import { expect, test } from "vitest";
import { noFilters } from "../../../src/domain/selection/filters";
import { parseAddress, printAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";
import { addressOf, countryAt, fixedFilters, onPage, withFixed } from "../../../src/url/view/fixed-filters";
import type { View } from "../../../src/url/view/view";

const of = (country: View["filters"]["country"]): View => ({
  ...defaultView,
  filters: { ...noFilters, country, status: ["operating"] },
});

test("the path of a country's page names it, with or without a closing slash; no other path does", () => {
  expect([countryAt("/countries/no"), countryAt("/countries/se/")]).toEqual(["NO", "SE"]);
  for (const path of ["/", "/countries", "/countries/xx", "/countries/no/feed.xml", "/sites/no"])
    expect(countryAt(path)).toBeNull();
});

test("a page of a country has it without the address, and drops any other", () => {
  expect(fixedFilters("/countries/no").country).toEqual(["NO"]);
  const { view, dropped } = withFixed(of(["SE", "NO"]), "/countries/no");
  expect(view).toEqual(of(["NO"]));
  expect(dropped).toEqual([{ parameter: "country", value: "SE" }]);
  const elsewhere = of(["SE"]);
  expect(withFixed(elsewhere, "/")).toEqual({ view: elsewhere, dropped: [] });
});

test("the address of a country's page leaves its country out, and one with other countries is the overview's", () => {
  expect(addressOf("/countries/no", of(["NO"]))).toBe("/countries/no?status=operating");
  expect(addressOf("/countries/no", of(["NO", "SE"]))).toBe("/?country=NO,SE&status=operating");
  expect(addressOf("/countries/no", of([]))).toBe("/?status=operating");
  expect(addressOf("/charts/capacity", of(["NO"]))).toBe("/charts/capacity?country=NO&status=operating");
});

test("what a country's page prints is read back as the same view", () => {
  const view = of(["IS"]);
  const query = printAddress(onPage(view, "/countries/is") ?? view);
  expect(withFixed(parseAddress(query).view, "/countries/is").view).toEqual(view);
});
