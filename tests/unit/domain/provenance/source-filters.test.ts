import { describe, expect, test } from "vitest";
import type { Citing } from "../../../../src/domain/provenance/citations";
import type { Source } from "../../../../src/domain/record/source";
import { countSources, noSourceFilters, selectSources } from "../../../../src/domain/provenance/source-filters";
import { publisherNames } from "../../../../src/domain/provenance/publishers";
import { orderedSources } from "../../../../src/domain/provenance/source-order";
import { investment } from "../../support/builders";

const source = (id: string, own: Partial<Source> = {}): Source => ({
  id,
  title: "A title",
  publisher: "Publisher",
  url: "https://example.org/",
  published: null,
  language: "en",
  class: "press",
  ...own,
});
const all = [
  source("a", { publisher: "Sæby Avis", language: "da", published: "2025-05" }),
  source("b", { title: "Nytt datacenter i Malmö", language: "sv", class: "trade" }),
  source("c", { class: "trade", published: "2026" }),
  source("d", { class: "primary", published: "2026-02-01" }),
];
const publisherOf = ({ publisher }: Source) => publisher;
const idsOf = (sources: readonly Source[]) => sources.map(({ id }) => id).join("");

describe("the list of sources", () => {
  test.each([
    [{}, "abcd"],
    [{ class: ["trade", "primary"] as const }, "bcd"],
    [{ class: ["trade"] as const, language: ["sv"] }, "b"],
    [{ text: "malmo" }, "b"],
    [{ text: "  TITLE saeby " }, "a"],
    [{ text: "malmo saeby" }, ""],
  ])("under %o is %s", (filters, ids) => {
    expect(idsOf(selectSources(all, { ...noSourceFilters, ...filters }, publisherOf))).toBe(ids);
  });

  test("has those of a publisher by the spelling of each and by the one that is shown", () => {
    const spelled = ["Data Center Dynamics", "Data Center Dynamics", "DatacenterDynamics"].map((publisher, index) =>
      source(String(index), { publisher }),
    );
    const found = (text: string) =>
      idsOf(selectSources(spelled, { ...noSourceFilters, text }, publisherNames(spelled)));
    expect(found("data center dynamics")).toBe("012");
    expect(found("datacenterdynamics")).toBe("2");
  });

  test("counts a filter's values under the other filters", () => {
    const filters = { ...noSourceFilters, class: ["trade"] as const };
    expect([...countSources(all, filters, "class", publisherOf)]).toEqual([
      ["press", 1],
      ["trade", 2],
      ["primary", 1],
    ]);
    expect([...countSources(all, filters, "language", publisherOf)]).toEqual([
      ["sv", 1],
      ["en", 1],
    ]);
  });
});

describe("the order of sources", () => {
  const citing: Citing = { kind: "site", id: "x", name: "X", claims: [investment()], events: [], basis: false };
  const context = {
    cited: new Map([["b", [citing]]]),
    compareText: (x: string, y: string) => x.localeCompare(y),
    publisherOf,
  };
  const order = (by: "publisher" | "newest" | "cited") =>
    orderedSources(all, by, context).map((group) => idsOf(group.sources));

  test("by publisher groups them, the newest of each first and undated last", () => {
    expect(order("publisher")).toEqual(["dcb", "a"]);
  });

  test("by day and by what rests on them leaves each alone", () => {
    expect(order("newest")).toEqual(["d", "c", "a", "b"]);
    expect(order("cited")).toEqual(["b", "d", "c", "a"]);
  });
});
