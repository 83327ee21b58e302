import { expect, test } from "vitest";
import { findablesOf, findAnything } from "../../../../src/domain/search/find";
import { findPages } from "../../../../src/features/find/find-pages";
import { findPageWords } from "../../../../src/words/en/records/find-pages";
import { zone } from "../../../../src/words/en/terms";
import { record } from "../../support/record";

const pages = [
  { path: "/method", name: "Method", also: ["rules"] },
  { path: "/charts/capacity", name: "Capacity", also: [] },
];
const all = findablesOf(record, pages, zone);
const found = (typed: string) => findAnything(all, typed).map(({ item: { kind, id } }) => `${kind} ${id}`);

test("a site, an organisation, a place, a country and a page are found by their names, folded or not", () => {
  expect(found("borlange")[0]).toMatch(/^(site|municipality) /);
  for (const typed of ["borlange", "Borlänge", "Borlänge".normalize("NFD"), "BORLÄNGE"]) {
    expect(found(typed), typed).toContain("site se-borlange-ecodatacenter");
    expect(found(typed), typed).toContain("municipality SE Borlänge");
  }
  expect(found("nscale")[0]).toBe("organisation nscale");
  expect(found("norge")[0]).toBe("country NO");
  expect(found("method")).toEqual(["page /method"]);
});

test("a bidding zone is found by its code and by its town, after what bears the name itself", () => {
  expect(found("malmo")).toEqual(["zone SE4"]);
  expect(found("se4")[0]).toBe("zone SE4");
  // By every name of the town, in whatever language.
  for (const typed of ["copenhagen", "København", "kobenhavn", "Köpenhamn"])
    expect(found(typed), typed).toContain("zone DK2");
  const oslo = found("oslo");
  expect(oslo).toContain("zone NO1");
  expect(oslo.indexOf("municipality NO Oslo")).toBeLessThan(oslo.indexOf("zone NO1"));
});

test("a tenant and another name lead to the site, and the find tells by what", () => {
  const [find] = findAnything(all, "mistral").filter(({ item }) => item.id === "se-borlange-ecodatacenter");
  expect(find?.match).toMatchObject({ kind: "tenant", text: expect.stringMatching(/^Mistral/), from: 0, to: 7 });
  expect(found("aker nscale")).toContain("organisation nscale");
});

test("a page is found by other words for it, and the find tells by which", () => {
  const menu = ["/", "/data", "/method", "/changes"].map((path) => ({ path, label: path }));
  const every = findablesOf(record, findPages(menu), zone);
  for (const [typed, path] of [
    ["download", "/data"],
    ["licence", "/data"],
    ["csv", "/data"],
    ["Excel", "/data"],
    ["api", "/data"],
    ["bidding zone", "/method#bidding-zone"],
    ["glossary", "/method#terms"],
    ["correction", "/method#limits"],
    ["rss", "/changes"],
  ] as const)
    expect(findAnything(every, typed)[0]?.item, typed).toMatchObject({ kind: "page", id: path });
  expect(findAnything(every, "csv")[0]?.match).toMatchObject({ kind: "alias", text: "CSV" });
  const known = new Set(every.map(({ id }) => id));
  const paths = Object.keys(findPageWords.also).filter((path) => path.includes("#") || path.startsWith("/charts"));
  for (const path of paths) expect(known, path).toContain(path);
});

test("nothing asked for offers the pages, and what is nowhere finds nothing", () => {
  expect(found(" ")).toEqual(["page /method", "page /charts/capacity"]);
  expect(found("no such thing")).toEqual([]);
});

test("no kind takes more than its share", () => {
  const kinds = findAnything(all, "a").map(({ item }) => item.kind);
  for (const kind of new Set(kinds)) expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(8);
});
