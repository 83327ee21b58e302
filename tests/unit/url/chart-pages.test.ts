import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultView } from "../../../src/url/view/default-view";
import { groupingsOf, keepDrawable, scalesOf } from "../../../src/url/view/chart-pages";
import type { View } from "../../../src/url/view/view";
import { anyView } from "../support/arbitrary";

const capacity = "/charts/capacity";
const dropped = (view: Partial<View>, path: string) =>
  keepDrawable({ ...defaultView, ...view }, path).dropped.map(({ parameter, value }) => [parameter, value]);

describe("what a chart can draw", () => {
  test("is kept as it is", () => {
    const view: View = { ...defaultView, by: "site", scale: "log", currency: "SEK" };
    expect(keepDrawable(view, capacity).view).toBe(view);
    const history: View = { ...defaultView, show: "grid_connection" };
    expect(keepDrawable(history, "/charts/history")).toEqual({ view: history, dropped: [] });
  });

  test("is the same with a slash at the end, as a static host may have it", () => {
    expect(groupingsOf(`${capacity}/`)).toEqual(groupingsOf(capacity));
    expect(dropped({ by: "operator" }, `${capacity}/`)).toEqual([]);
  });

  test("does not name its own default grouping, and says nothing of it", () => {
    expect(groupingsOf(capacity)[0]).toBe("country");
    expect(keepDrawable({ ...defaultView, by: "country" }, capacity)).toEqual({ view: defaultView, dropped: [] });
  });
});

describe("what a chart cannot draw is dropped and named", () => {
  test.each([null, "country", "operator", "status", "year"] as const)("a log scale on bars stacked by %s", (by) => {
    expect(scalesOf(capacity, by)).toEqual(["linear"]);
    expect(dropped({ by, scale: "log" }, capacity)).toEqual([["scale", "log"]]);
  });

  test("a role and an order of organisations, but on their index, which has no order of sites", () => {
    const ranked = { column: "sum_it_load", descending: true } as const;
    expect(dropped({ role: "tenant", ranked }, "/operators")).toEqual([]);
    expect(dropped({ role: "tenant", ranked }, "/")).toEqual([
      ["role", "tenant"],
      ["sort", "sum_it_load"],
    ]);
    expect(dropped({ sort: { column: "pue", descending: true } }, "/operators")).toEqual([["sort", "pue"]]);
    expect(dropped({ sort: { column: "pue", descending: true } }, "/")).toEqual([]);
  });

  test("a grouping that it does not have", () => {
    expect(dropped({ by: "site" }, "/charts/history")).toEqual([["by", "site"]]);
  });

  test("a choice of what to add up, where only one thing is drawn", () => {
    expect(dropped({ show: "it_load" }, capacity)).toEqual([["show", "it_load"]]);
  });

  test("a choice of statements, where none are listed", () => {
    expect(dropped({ said: "status", saidBy: "press" }, capacity)).toEqual([
      ["said", "status"],
      ["class", "press"],
    ]);
    for (const path of ["/latest", "/latest/"]) expect(dropped({ said: "event", saidBy: "primary" }, path)).toEqual([]);
  });

  test.each(["/sources", "/sites/no-narvik-nscale", "/charts/pie"])(
    "everything, on a page without such a chart: %s",
    (path) => {
      expect(dropped({ by: "year", scale: "log", show: "it_load" }, path)).toEqual([
        ["by", "year"],
        ["scale", "log"],
        ["show", "it_load"],
      ]);
    },
  );

  test("and then no more: a kept view is drawable, and nothing else in it has changed", () => {
    fc.assert(
      fc.property(
        anyView,
        fc.constantFrom("/", capacity, "/charts/history", "/latest", "/operators"),
        (asked, path) => {
          const { view } = keepDrawable(asked, path);
          expect(keepDrawable(view, path)).toEqual({ view, dropped: [] });
          const { by, scale, show, said, saidBy, role, ranked, sort } = asked;
          expect({ ...view, by, scale, show, said, saidBy, role, ranked, sort }).toEqual(asked);
        },
      ),
    );
  });
});
