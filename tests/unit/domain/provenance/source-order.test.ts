import { expect, test } from "vitest";
import type { Source } from "../../../../src/domain/record/source";
import { firstGroups, type SourceGroup } from "../../../../src/domain/provenance/source-order";

const source: Source = {
  id: "x",
  title: "X",
  publisher: "X",
  url: "https://x.example",
  published: null,
  language: "en",
  class: "trade",
};

/** Groups of so many sources each. */
const groups = (...sizes: readonly number[]): readonly SourceGroup[] =>
  sizes.map((size, index) => ({ publisher: String(index), sources: Array.from({ length: size }, () => source) }));

const sizes = (some: readonly SourceGroup[]) => some.map(({ sources }) => sources.length);

test.each([
  { of: [1, 1, 1, 1], enough: 2, gives: [1, 1] },
  { of: [1, 5, 1], enough: 2, gives: [1, 5] },
  { of: [3], enough: 2, gives: [3] },
  { of: [1, 1], enough: 9, gives: [1, 1] },
  { of: [], enough: 2, gives: [] },
])("of groups of $of the first that hold $enough are $gives", ({ of, enough, gives }) => {
  expect(sizes(firstGroups(groups(...of), enough))).toEqual(gives);
});
