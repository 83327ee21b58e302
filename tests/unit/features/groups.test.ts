import { expect, test } from "vitest";
import { listGroups } from "../../../src/features/explore/list/groups";
import { readSites } from "../support/builders";

const compare = (a: string, b: string) => a.localeCompare(b, "en");
const shape = (groups: ReturnType<typeof listGroups>) =>
  groups.map(({ name, rows }) => [name, ...rows.map(({ site }) => site.name)]);

test("countries stand in their order, and the rows of each as they came", () => {
  const rows = [
    readSites({ id: "b", name: "B", country: "NO" }),
    readSites({ id: "c", name: "C", country: "SE" }),
    readSites({ id: "a", name: "A", country: "NO" }),
  ];
  expect(shape(listGroups(rows, "country", (key) => key ?? "none", compare))).toEqual([
    ["SE", "C"],
    ["NO", "B", "A"],
  ]);
});

test("operators stand by name, and where nobody is named or disclosed comes last", () => {
  const rows = [
    readSites({ id: "d", name: "D", operator: "undisclosed" }),
    readSites({ id: "a", name: "A", operator: null }),
    readSites({ id: "b", name: "B", operator: "zeta" }),
    readSites({ id: "c", name: "C", operator: "acme" }),
  ];
  const names = new Map([
    ["zeta", "Alpha"],
    ["acme", "Beta"],
    ["undisclosed", "Aaa, not disclosed"],
  ]);
  expect(shape(listGroups(rows, "operator", (key) => names.get(key ?? "") ?? "Aaa, nobody", compare))).toEqual([
    ["Alpha", "B"],
    ["Beta", "C"],
    ["Aaa, not disclosed", "D"],
    ["Aaa, nobody", "A"],
  ]);
});
