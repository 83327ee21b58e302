import { expect, test } from "vitest";
import { findablesOf, findAnything } from "../../../../src/domain/search/find";
import { record } from "../../support/record";

const pages = [
  { path: "/method", name: "Method" },
  { path: "/charts/capacity", name: "Capacity" },
];
const all = findablesOf(record, pages);
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

test("a tenant and another name lead to the site, and the find tells by what", () => {
  const [find] = findAnything(all, "mistral").filter(({ item }) => item.id === "se-borlange-ecodatacenter");
  expect(find?.match).toMatchObject({ kind: "tenant", text: expect.stringMatching(/^Mistral/), from: 0, to: 7 });
  expect(found("aker nscale")).toContain("organisation nscale");
});

test("nothing asked for offers the pages, and what is nowhere finds nothing", () => {
  expect(found(" ")).toEqual(["page /method", "page /charts/capacity"]);
  expect(found("no such thing")).toEqual([]);
});

test("no kind takes more than its share", () => {
  const kinds = findAnything(all, "a").map(({ item }) => item.kind);
  for (const kind of new Set(kinds)) expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(8);
});
