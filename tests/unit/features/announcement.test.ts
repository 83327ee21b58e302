import { expect, test } from "vitest";
import { announcement } from "../../../src/features/explore/map/marks";
import { capacity, readSites, investment, status } from "../support/builders";

test("a mark says what is stated with its qualifier, and names what is not", () => {
  const partly = announcement(readSites({ id: "a" }, investment({ amount: 2e9, qualifier: "up_to" })));
  expect(partly).toContain("up to €2 bn");
  expect(partly).toMatch(/, status, capacity and opening not stated$/);
  expect(announcement(readSites({ id: "a" }, capacity()))).toMatch(/ MW.*, status, investment and opening not stated$/);
});

test("a mark says what an extension does beside what the site does", () => {
  const extension = status({ value: "under_construction", part: true });
  expect(announcement(readSites({}, status({ value: "operating" }), extension))).toContain(
    ", operating, extension under construction, ",
  );
  expect(announcement(readSites({}, extension))).toContain(", extension under construction, status, investment");
});
