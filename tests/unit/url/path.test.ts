import { expect, test } from "vitest";
import { meantPath } from "../../../src/url/address/path";

test.each([
  ["/", "/"],
  ["/charts/investment", "/charts/investment"],
  ["/charts/investment/", "/charts/investment/"],
  ["/charts/Investment", "/charts/investment"],
  ["/sites/NO-Narvik-Nscale).", "/sites/no-narvik-nscale"],
  ["/sites/no-narvik-nscale \u200b", "/sites/no-narvik-nscale"],
  ["/sites/no-narvik-nscale,/", "/sites/no-narvik-nscale/"],
  ["/index.html", "/"],
  ["/index.html.", "/"],
  ["/charts/investment/index.html,", "/charts/investment/"],
  ["//evil.com.", "/evil.com"],
  ["//index.html", "/"],
  ["/).", "/"],
  ["", "/"],
  ["/index.htmlx", "/index.htmlx"],
])("%j means %j", (path, meant) => {
  expect(meantPath(path)).toBe(meant);
  expect(meantPath(meant)).toBe(meant);
});

test("a path of any length is read at once", () => {
  const long = `/${".".repeat(100_000)}a`;
  expect(meantPath(long)).toBe(long);
  expect(meantPath(`/${"A".repeat(999)}`)).toBe(`/${"a".repeat(999)}`);
  expect(meantPath(`/${"A".repeat(1000)}`)).toBe(`/${"A".repeat(1000)}`);
});
