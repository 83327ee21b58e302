import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeKeys, noFilters, select, type Filters } from "../../../src/domain/selection/filters";
import { diagnose, diagnoseDay, likeTyped } from "../../../src/features/explore/filters/applied/diagnosis";
import { anyFilters, selections } from "../support/arbitrary";
import { readSites, status } from "../support/builders";
import { everySite } from "../support/record";

const lund = readSites(
  { id: "lund", name: "Acme Lund", country: "SE", kind: "ai_cloud" },
  status({ value: "operating" }),
);
const oslo = readSites({ id: "oslo", name: "Acme Oslo", country: "NO", kind: "colocation" });
const all = [lund, oslo];
const ways = (own: Partial<Filters>) =>
  diagnose(all, { ...noFilters, ...own }).ways.map(({ keep, key, count }) => `${keep} ${key} ${count}`);

describe("an empty selection", () => {
  test("is left by each filter whose removal is enough, with what it gives", () => {
    expect(ways({ country: ["NO"], status: ["operating"] })).toEqual(["others country 1", "others status 1"]);
    expect(diagnose(all, { ...noFilters, country: ["NO"], status: ["operating"] }).alone).toEqual([]);
  });

  test("names no filter as a way out that is not to blame", () => {
    expect(ways({ country: ["NO"], kind: ["colocation"], q: "nowhere" })).toEqual(["others q 1"]);
  });

  test("blames the filter that no site meets, whatever the others are", () => {
    expect(diagnose(all, { ...noFilters, country: ["NO"], q: "nowhere" }).alone).toEqual(["q"]);
    expect(diagnose(all, { ...noFilters, tenant: ["nobody"] })).toEqual({
      alone: ["tenant"],
      ways: [{ keep: "others", key: "tenant", filters: noFilters, count: 2 }],
    });
  });

  test("offers each filter alone where no single removal is enough", () => {
    expect(ways({ country: ["NO"], kind: ["ai_cloud"], tenant: ["nobody"], zone: ["DK1"] })).toEqual([
      "only country 1",
      "only kind 1",
    ]);
  });

  test("is left for the release's own day where that gives sites, or where nothing else leads out", () => {
    const onDay = (known: typeof all, own: Partial<Filters>) => {
      const filters = { ...noFilters, ...own };
      return diagnoseDay(all, filters, diagnose(known, filters));
    };
    expect(onDay([], {})).toEqual({ filters: noFilters, count: 2 });
    expect(onDay([oslo], { country: ["SE"] })).toEqual({ filters: { ...noFilters, country: ["SE"] }, count: 1 });
    expect(onDay([oslo], { q: "nowhere" })).toBeNull();
    expect(onDay([], { q: "nowhere" })).toEqual({ filters: noFilters, count: 2 });
  });

  test("has ways out that give what they say, and never none", () => {
    fc.assert(
      fc.property(selections, anyFilters, (sites, filters) => {
        const found = diagnose(sites, filters);
        for (const way of found.ways) {
          expect(way.count).toBeGreaterThan(0);
          expect(select(sites, way.filters)).toHaveLength(way.count);
        }
        for (const key of found.alone) expect(select(sites, { ...noFilters, [key]: filters[key] })).toEqual([]);
        // The sentence that every filter is met by some sites is true where none is blamed alone.
        for (const key of activeKeys(filters).filter((one) => !found.alone.includes(one)))
          expect(select(sites, { ...noFilters, [key]: filters[key] }).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the names like what was typed", () => {
  test("find the place that was misspelt, and say how many sites it gives", () => {
    const [first] = likeTyped(everySite, { ...noFilters, q: "borlnge" }, 3);
    expect(first?.text).toBe("Borlänge");
    expect(first && select(everySite, first.filters)).toHaveLength(first?.count ?? 0);
  });

  test("keep the other filters, and lead to sites under them", () => {
    for (const like of likeTyped(everySite, { ...noFilters, q: "narvk", country: ["NO"] }, 3)) {
      expect(like.filters).toEqual({ ...noFilters, q: like.text, country: ["NO"] });
      expect(like.count).toBeGreaterThan(0);
    }
    expect(
      likeTyped(everySite, { ...noFilters, q: "narvk", country: ["DK"] }, 3).map(({ text }) => text),
    ).not.toContain("Narvik");
  });

  test("are none where nothing was typed, and where nothing resembles it", () => {
    expect(likeTyped(everySite, noFilters, 3)).toEqual([]);
    expect(likeTyped(everySite, { ...noFilters, q: "qqqq" }, 3)).toEqual([]);
  });
});
