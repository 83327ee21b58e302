import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultColumns } from "../../../src/domain/tables/list-columns";
import { noFilters } from "../../../src/domain/selection/filters";
import { parseAddress, printAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";
import type { View } from "../../../src/url/view/view";
import { anyView } from "../support/arbitrary";

const viewOf = (query: string) => parseAddress(query).view;
const droppedOf = (query: string) => parseAddress(query).dropped.map(({ parameter, value }) => [parameter, value]);
const filtered = (own: Partial<View["filters"]>): View => ({ ...defaultView, filters: { ...noFilters, ...own } });

describe("the default view", () => {
  test("has an empty address, and an empty address is the default view", () => {
    expect(printAddress(defaultView)).toBe("");
    expect(parseAddress("")).toEqual({ view: defaultView, dropped: [] });
    expect(parseAddress("?")).toEqual({ view: defaultView, dropped: [] });
  });

  test("stays out of the address part by part", () => {
    expect(printAddress({ ...defaultView, currency: "SEK" })).toBe("?currency=SEK");
    expect(viewOf("currency=EUR&view=chart&sort=-sources")).toEqual(defaultView);
    expect(printAddress(viewOf("currency=EUR&view=chart&sort=-sources&country="))).toBe("");
  });
});

describe("a link", () => {
  test("reads well: lists with plain commas, in the order in which they were chosen", () => {
    const view = filtered({ country: ["SE", "NO"], status: ["under_construction", "unknown"] });
    expect(printAddress(view)).toBe("?country=SE,NO&status=under_construction,unknown");
  });

  test("names everything that the view holds, always in the same order", () => {
    const view: View = {
      filters: {
        country: ["IS"],
        zone: ["SE3"],
        operator: ["atnorth", "a-b-1"],
        tenant: ["nvidia"],
        status: ["paused"],
        kind: ["ai_cloud"],
        opens: { from: 2026, to: null },
        schedule: ["slipped", "set_aside"],
        stated: ["capacity", "accelerators"],
        source: ["aggregator"],
        disputed: ["opening"],
        jobs: ["permanent"],
        q: "åker & co",
      },
      currency: "NOK",
      rule: "primary",
      asOf: "2025-08-15",
      by: "country",
      scale: "log",
      show: "it_load",
      said: "opening",
      saidBy: "press",
      display: "table",
      tab: "map",
      size: "investment",
      sort: { column: "name", descending: false },
      ranked: defaultView.ranked,
      role: "tenant",
      order: { column: "converted", descending: true },
      columns: ["operator", "it_load"],
      against: "2026.11.1",
      sites: ["no-narvik-nscale", "x"],
      site: "no-narvik-nscale",
      cite: "no-narvik-nscale.investment.2",
      release: "2026.11.2",
    };
    const link =
      "?country=IS&zone=SE3&operator=atnorth,a-b-1&tenant=nvidia&status=paused&kind=ai_cloud&opens=2026..&schedule=slipped,set_aside&stated=capacity,accelerators&source=aggregator&disputed=opening&jobs=permanent&q=%C3%A5ker%20%26%20co&currency=NOK&claims=primary&asof=2025-08-15&by=country&scale=log&show=it_load&said=opening&class=press&view=table&size=investment&tab=map&sort=name&role=tenant&order=-converted&columns=operator,it_load&against=2026.11.1&sites=no-narvik-nscale,x&site=no-narvik-nscale&cite=no-narvik-nscale.investment.2&v=2026.11.2";
    expect(printAddress(view)).toBe(link);
    expect(parseAddress(link)).toEqual({ view, dropped: [] });
  });

  test("means the same in any order, with or without its question mark", () => {
    const view = viewOf("?country=SE&currency=USD&site=x");
    expect(viewOf("site=x&currency=USD&country=SE")).toEqual(view);
  });

  test("is read with its commas escaped, and with blanks about them", () => {
    expect(viewOf("country=SE%2CNO")).toEqual(filtered({ country: ["SE", "NO"] }));
    expect(parseAddress("country=SE,+NO%20,")).toEqual({ view: filtered({ country: ["SE", "NO"] }), dropped: [] });
  });

  test("is read in capitals or small letters", () => {
    expect(viewOf("country=se,No&currency=sek")).toEqual({ ...filtered({ country: ["SE", "NO"] }), currency: "SEK" });
  });

  test("tells a descending column from an ascending one", () => {
    expect(viewOf("sort=-name").sort).toEqual({ column: "name", descending: true });
    expect(viewOf("sort=name").sort).toEqual({ column: "name", descending: false });
    expect(viewOf("sort=investment").sort).toEqual({ column: "investment", descending: false });
  });

  test("opens exactly the view from which it was copied, and drops nothing of it", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseAddress(printAddress(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("needs no escape, and so survives being sent by mail", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(printAddress(view)).toMatch(/^(\?[a-z]+=[\w.,%-]+(&[a-z]+=[\w.,%-]+)*)?$/);
      }),
    );
  });
});

describe("what means nothing here", () => {
  test("is dropped and named where it looks like one of ours: a parameter without its value", () => {
    expect(parseAddress("contry=SE&currency=SEK")).toEqual({
      view: { ...defaultView, currency: "SEK" },
      dropped: [{ parameter: "contry", value: null, like: "country" }],
    });
  });

  test.each([
    ["country=SE,XX", "country", "XX"],
    ["operator=Ac.me", "operator", "Ac.me"],
    ["operator=a b.c", "operator", "a b.c"],
    ["operator=a--b", "operator", "a--b"],
    ["status=open", "status", "open"],
    ["kind=cloud", "kind", "cloud"],
    ["currency=CZK", "currency", "CZK"],
    ["by=owner", "by", "owner"],
    ["scale=sqrt", "scale", "sqrt"],
    ["show=backup_power", "show", "backup_power"],
    ["view=map", "view", "map"],
    ["sort=price", "sort", "price"],
    ["sort=--name", "sort", "--name"],
    ["site=../../etc", "site", "../../etc"],
    ["site=a,b", "site", "a,b"],
  ])("is dropped and named: %s", (query, parameter, value) => {
    expect(droppedOf(query)).toEqual([[parameter, value]]);
  });

  test("leaves the rest of its list in place", () => {
    expect(viewOf("country=XX,SE,YY,NO")).toEqual(filtered({ country: ["SE", "NO"] }));
    expect(droppedOf("country=XX,SE,YY,NO")).toEqual([
      ["country", "XX"],
      ["country", "YY"],
    ]);
  });

  test("is a parameter's second time where it takes one value: the first one counts", () => {
    expect(viewOf("currency=SEK&currency=NOK")).toEqual({ ...defaultView, currency: "SEK" });
    expect(droppedOf("currency=SEK&currency=NOK")).toEqual([["currency", "NOK"]]);
    expect(droppedOf("currency=SEK&currency=SEK")).toEqual([]);
  });

  test("is a value's second time in a list, which changes nothing and is not worth a notice", () => {
    expect(parseAddress("country=SE,SE&operator=a,a")).toEqual({
      view: filtered({ country: ["SE"], operator: ["a"] }),
      dropped: [],
    });
  });

  test("but is other people's is ignored without a word", () => {
    expect(parseAddress("colour=red&currency=SEK")).toEqual({ view: { ...defaultView, currency: "SEK" }, dropped: [] });
  });

  test("is not taken for a property of an object", () => {
    expect(parseAddress("__proto__=1&constructor=2&toString=3")).toEqual({ view: defaultView, dropped: [] });
    expect(droppedOf("currency=constructor&country=__proto__&sort=toString")).toHaveLength(3);
  });
});

describe("a hostile link", () => {
  const hostile = [
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    '"><script>alert(1)</script>',
    "%",
    "%%%",
    "%E0%A4%A",
    "\uD800",
    "a\uDFFFb",
    "\u0000",
    "\u202E",
    "' OR 1=1 --",
    "a".repeat(100_000) + "!",
    "a-".repeat(50_000),
    ",".repeat(100_000),
  ];

  test.each([
    "country",
    "operator",
    "status",
    "kind",
    "currency",
    "by",
    "scale",
    "show",
    "view",
    "sort",
    "site",
    "<b>",
  ])("can put nothing into %s but what the page knows", (name) => {
    for (const text of hostile) {
      for (const query of [
        `${name}=${text}`,
        `${name}=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))}`,
      ]) {
        expect(viewOf(query)).toEqual(defaultView);
      }
    }
  });

  test("is named as the plain text that it is", () => {
    expect(droppedOf("currency=<img src=x onerror=alert(1)>")).toEqual([["currency", "<img src=x onerror=alert(1)>"]]);
    expect(droppedOf("site=javascript%3Aalert(1)")).toEqual([["site", "javascript:alert(1)"]]);
  });

  test("of any text whatever never fails, and is the same view once it has been tidied", () => {
    const names = [
      "country",
      "operator",
      "status",
      "kind",
      "currency",
      "by",
      "scale",
      "show",
      "view",
      "sort",
      "site",
      "utm_x",
      "other",
    ];
    const values = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("SE,NO,SE", "-name", "a-b", "SEK", "%"));
    const pairs = fc
      .array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 6 })
      .map((all) => all.map(([name, value]) => `${name}=${value}`).join("&"));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), pairs), (query) => {
        const { view } = parseAddress(query);
        const tidy = printAddress(view);
        expect(parseAddress(tidy)).toEqual({ view, dropped: [] });
        expect(printAddress(viewOf(tidy))).toBe(tidy);
      }),
      { numRuns: 500 },
    );
  });

  test("of half a character never fails either", () => {
    const halves = fc.string({ unit: fc.constantFrom("\uD800", "\uDC00", "a", "=", "&", "%", ",", "site=") });
    fc.assert(
      fc.property(halves, (query) => {
        const { view } = parseAddress(query);
        expect(parseAddress(printAddress(view))).toEqual({ view, dropped: [] });
      }),
    );
  });
});

describe("the years of opening", () => {
  test.each([
    ["2026..2028", { from: 2026, to: 2028 }, "2026..2028"],
    ["2027..", { from: 2027, to: null }, "2027%2E%2E"],
    ["..2025", { from: null, to: 2025 }, "..2025"],
    ["2026", { from: 2026, to: 2026 }, "2026..2026"],
  ])("%s is read", (text, opens, printed) => {
    expect(viewOf(`opens=${text}`).filters.opens).toEqual(opens);
    expect(printAddress(viewOf(`opens=${text}`))).toBe(`?opens=${printed}`);
  });

  test.each(["..", "", "2028..2026", "20262028", "26", "soon", "2026..2027..2028"])(
    "%j is dropped and named",
    (text) => {
      expect(parseAddress(`opens=${text}`)).toEqual({
        view: defaultView,
        dropped: [{ parameter: "opens", value: text }],
      });
    },
  );
});

describe("text, columns and sites", () => {
  test("text loses needless spaces, and what no name could need is named", () => {
    expect(viewOf("q=%20malm%C3%B6%20%20 x").filters.q).toBe("malmö x");
    const { view, dropped } = parseAddress(`q=${"a".repeat(100)}`);
    expect(view.filters.q).toHaveLength(80);
    expect(dropped).toEqual([{ parameter: "q", value: "a".repeat(20), why: "over_limit" }]);
  });

  test("the usual columns stay out of the address, others keep their order", () => {
    expect(viewOf(`columns=${defaultColumns.join(",")}`).columns).toBeNull();
    expect(viewOf("columns=jobs,operator").columns).toEqual(["jobs", "operator"]);
    expect(parseAddress("columns=jobs,name,x").dropped.map(({ value }) => value)).toEqual(["name", "x"]);
  });

  test("at most four sites are compared", () => {
    const { view, dropped } = parseAddress("sites=a,b,c,a,d,e");
    expect(view.sites).toEqual(["a", "b", "c", "d"]);
    expect(dropped).toEqual([{ parameter: "sites", value: "e", why: "over_limit" }]);
  });
});

describe("the version of a release", () => {
  test.each([
    ["2026.11.1", "2026.11.1"],
    ["2026.11.1.", "2026.11.1"],
    ["“2026.11.12”", "2026.11.12"],
  ])("is read from %s", (text, release) => {
    expect(parseAddress(`?v=${encodeURIComponent(text)}`)).toEqual({ view: { ...defaultView, release }, dropped: [] });
  });

  test.each(["newest", "2026.11", "2026.11.1.1", "v2026.11.1", "2026-11-1", "26.11.1", "../data/index", ""])(
    "is not read from %j, which is named",
    (text) => {
      expect(parseAddress(`?v=${encodeURIComponent(text)}`)).toEqual({
        view: defaultView,
        dropped: [{ parameter: "v", value: text }],
      });
    },
  );
});
