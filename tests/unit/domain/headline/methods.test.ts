import { expect, test } from "vitest";
import { currentMethod, methodOf, methods } from "../../../../src/domain/headline/methods";
import { methodChangeWords } from "#words/about/method-changes";

test("the versions of the method stand newest first, each dated, and this program reads by the newest", () => {
  expect(methods[0]).toBe(currentMethod);
  expect(methods.map(({ version }) => version)).toEqual(methods.map((_, index) => methods.length - index));
  expect(methods.map(({ date }) => date)).toEqual(
    methods
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  );
});

test("a release was made under the version of its day", () => {
  expect(methodOf({ date: "2026-11-21" }).version).toBe(1);
  expect(methodOf({ date: "2026-11-27" }).version).toBe(1);
  expect(methodOf({ date: "2026-11-28" }).version).toBe(2);
  expect(methodOf({ date: "2027-05-01" })).toBe(currentMethod);
  expect(methodOf({ date: "2020-01-01" }).version).toBe(1);
});

test("every change is told with the rule that was before it", () => {
  for (const change of methods.flatMap(({ changes }) => changes)) {
    const { now, before } = methodChangeWords.change[change];
    expect(now).toMatch(/^[A-Z].*\.$/);
    expect(methodChangeWords.before(before)).toMatch(/^Before: [a-z].*\.$/);
  }
  expect(methodChangeWords.version(currentMethod)).toBe("Version 2, from release 2026.11.2 (28 Nov 2026)");
});
