import { expect, test } from "vitest";
import { changesBetween } from "../../../../src/domain/changes/changes";
import { editionOf } from "../../../../src/domain/changes/edition";
import { byField, changedSources, changedValues, siteStories } from "../../../../src/domain/changes/site-stories";
import type { Site } from "../../../../src/domain/record/site";
import { capacity, dataset, investment, opening, site, status } from "../../support/builders";

const between = (before: readonly Site[], after: readonly Site[]) =>
  changesBetween(
    editionOf(dataset({ sites: before }), [{ id: "se-watched" }]),
    editionOf(dataset({ sites: after }), []),
  );

test("every site of which anything changed has one story, and no other", () => {
  const same = site({ id: "se-same", claims: [capacity()] });
  const stories = siteStories(
    between(
      [same, site({ id: "se-gone" }), site({ id: "se-notes" }), site({ id: "se-silent", claims: [capacity()] })],
      [
        same,
        site({ id: "se-new", claims: [investment()] }),
        site({ id: "se-notes", notes: "x" }),
        site({ id: "se-silent", claims: [capacity(), capacity({ id: "x.capacity.2", stated: "2020" })] }),
        site({ id: "se-watched" }),
      ],
    ),
  );
  expect(
    stories.map(({ site: { id }, kind, values, keys, added }) => [id, kind, values.length, keys, added.length]),
  ).toEqual([
    ["se-gone", "gone", 0, [], 0],
    ["se-new", "added", 1, [], 0],
    ["se-notes", "changed", 0, ["notes"], 0],
    ["se-silent", "changed", 0, [], 1],
    ["se-watched", "promoted", 0, [], 0],
  ]);
});

test("a value that only has another source is told apart, and status comes first", () => {
  const before = site({ claims: [investment(), opening(), capacity()] });
  const after = site({
    claims: [
      investment({ amount: 5e9 }),
      opening({ date: "2031" }),
      status(),
      capacity(),
      capacity({ id: "x.capacity.2", source: "primary", stated: "2026-01" }),
    ],
  });
  const changes = between([before], [after]);
  const [story] = siteStories(changes);
  expect(story?.values.map(({ field }) => field)).toEqual(["status", "opening", "investment"]);
  expect(story?.sources.map(({ field }) => field)).toEqual(["capacity"]);
  expect([...byField(changedValues(changes)).keys()]).toEqual(["status", "opening", "investment"]);
  expect(changedSources(changes)).toHaveLength(1);
});

test("values of new and gone sites are no changed values", () => {
  const one = site({ id: "se-a", claims: [capacity()] });
  expect(changedValues(between([], [one]))).toEqual([]);
  expect(changedValues(between([one], []))).toEqual([]);
});
