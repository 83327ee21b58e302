import { expect, test } from "vitest";
import { publisherNames } from "../../../../src/domain/provenance/publishers";
import { orderedSources, otherSpellings } from "../../../../src/domain/provenance/source-order";
import type { Source } from "../../../../src/domain/record/source";
import { compare } from "../../../../src/domain/record/texts";

const by = (...publishers: readonly string[]): readonly Source[] =>
  publishers.map((publisher, index) => ({
    id: `source-${index}`,
    title: "A title",
    publisher,
    url: `https://example.org/${index}`,
    published: null,
    language: "en",
    class: "trade",
  }));

test("spellings that differ in case, spaces, dots, hyphens and a last .com or .io are one publisher, by the commonest", () => {
  const sources = by("Data Center Dynamics", "DatacenterDynamics", "datacenterdynamics.com", "DatacenterDynamics");
  expect(sources.map(publisherNames(sources))).toEqual(sources.map(() => "DatacenterDynamics"));
  const pairs = by("W.Media", "w.media", "W.Media", "Some-Thing", "Some Thing", "tracker.io", "Tracker", "Tracker");
  expect([...new Set(pairs.map(publisherNames(pairs)))]).toEqual(["W.Media", "Some Thing", "Tracker"]);
});

test("other names stay apart", () => {
  const names = ["DC Pulse", "DC Impulse", "Nova", "Nova.no", "IDC Nova"];
  expect(by(...names).map(publisherNames(by(...names)))).toEqual(names);
});

test("the list by publisher has one group for all spellings, which names the others; no other order parts them", () => {
  const sources = by("Zeit", "w.media", "W.Media", "W.Media", "Aftenposten");
  const context = { cited: new Map(), compareText: compare, publisherOf: publisherNames(sources) };
  const groups = orderedSources(sources, "publisher", context);
  expect(groups.map((group) => [group.publisher, group.sources.length, otherSpellings(group)])).toEqual([
    ["Aftenposten", 1, []],
    ["W.Media", 3, ["w.media"]],
    ["Zeit", 1, []],
  ]);
  const newest = orderedSources(sources, "newest", context);
  expect(newest).toHaveLength(5);
  expect(new Set(newest.map(({ publisher }) => publisher)).size).toBe(3);
});
