import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";
import { comparedReleases, keepCompared } from "../../../src/url/view/compared-releases";
import type { View } from "../../../src/url/view/view";

const releases = ["2026.12.1", "2026.11.2", "2026.11.1"].map((version) => ({ version, date: "2026-12-01", note: "" }));

const view = (release: string | null, against: string | null): View => ({ ...defaultView, release, against });

const versions = (release: string | null, against: string | null) => {
  const found = comparedReleases({ release, against }, releases);
  return [found?.release.version, found?.against?.version ?? null];
};

test("a release is compared with the one before it, unless an earlier one is named", () => {
  expect(versions(null, null)).toEqual(["2026.12.1", "2026.11.2"]);
  expect(versions("2026.11.2", null)).toEqual(["2026.11.2", "2026.11.1"]);
  expect(versions(null, "2026.11.1")).toEqual(["2026.12.1", "2026.11.1"]);
  expect(versions("2026.11.1", null)).toEqual(["2026.11.1", null]);
  expect(comparedReleases(view(null, null), [])).toBeNull();
});

test("the earlier version of a link is read with what a mail added to it, and nothing else is a version", () => {
  expect(parseAddress("?against=“2026.11.1”.").view).toMatchObject({ against: "2026.11.1" });
  expect(parseAddress("?against=1")).toEqual({ view: defaultView, dropped: [{ parameter: "against", value: "1" }] });
});

describe("the earlier version of a view", () => {
  test("is not named if it is the one before", () => {
    for (const release of [null, "2026.12.1"])
      expect(keepCompared(view(release, "2026.11.2"), "/changes", releases)).toEqual({
        view: view(release, null),
        dropped: [],
      });
    expect(keepCompared(view("2026.11.2", "2026.11.1"), "/changes/", releases).view).toEqual(view("2026.11.2", null));
    expect(keepCompared(view("2026.12.1", "2026.11.1"), "/changes", releases).view).toEqual(
      view("2026.12.1", "2026.11.1"),
    );
  });

  test("is dropped and named if it is unknown or not earlier", () => {
    for (const [release, against, why] of [
      [null, "2025.1.1", undefined],
      ["2026.11.2", "2026.12.1", "not_earlier"],
      ["2026.11.1", "2026.11.1", "not_earlier"],
    ] as const)
      expect(keepCompared(view(release, against), "/changes", releases)).toEqual({
        view: view(release, null),
        dropped: [{ parameter: "against", value: against, ...(why && { why }) }],
      });
  });

  test("is kept while the list is not there, and dropped on another page", () => {
    const asked = view(null, "2024.1.1");
    expect(keepCompared(asked, "/changes", null)).toEqual({ view: asked, dropped: [] });
    expect(keepCompared(asked, "/", releases)).toEqual({
      view: view(null, null),
      dropped: [{ parameter: "against", value: "2024.1.1" }],
    });
  });
});
