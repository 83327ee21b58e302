import { describe, expect, test } from "vitest";
import { parseAddress } from "../../../src/url/address/address";
import { bare, meant, misspelt, parametersOf } from "../../../src/url/address/kindly";
import { noFilters } from "../../../src/domain/selection/filters";
import { defaultView } from "../../../src/url/view/default-view";

const country = (...values: readonly ("SE" | "NO")[]) => ({
  view: { ...defaultView, filters: { ...noFilters, country: values } },
  dropped: [],
});

describe("a word that a link carried", () => {
  test.each([
    [" «SE».)", "SE"],
    ["((SE))..", "SE"],
    ["se\u200b\\_x", "se_x"],
    ["no‑narvik—x", "no-narvik-x"],
    ["a (b). c", "a (b). c"],
  ])("%j is %j", (word, without) => {
    expect(bare(word)).toBe(without);
  });

  test("is cleaned as long as it can mean something", () => {
    expect(bare(`${"a".repeat(199)}.`)).toBe("a".repeat(199));
    expect(bare(`${"a".repeat(200)}.`)).toBe(`${"a".repeat(200)}.`);
  });

  const allowed = ["SE", "under_construction", "a-b"] as const;
  test.each([
    ["se", "SE"],
    ["SE", "SE"],
    ["SE.", "SE"],
    ["Under Construction", "under_construction"],
    ["UNDER -  construction", "under_construction"],
    ["UNDER_CONSTRUCTION", "under_construction"],
    ["A-B", "a-b"],
    ["a_b", undefined],
    ["underconstruction", undefined],
    ["S E", undefined],
  ])("%j means %j", (word, value) => {
    expect(meant(allowed, word)).toBe(value);
  });
});

test.each([["?a=1&amp;b=2"], ["?a=1&amp;amp;b=2"], ["?a=1&#38;b=2"], ["?a=1&#x26;AMP;b=2"], ["a=1&b=2"]])(
  "the ampersand of %s is read",
  (query) => {
    expect(parametersOf(query)).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  },
);

describe("a name is misspelt", () => {
  const names = ["scale", "country", "schedule", "tab"];
  test.each([
    ["scale", "a word that is no fault", "scale"],
    ["scales", "a letter too many at the end", "scale"],
    ["xscale", "and at the start", "scale"],
    ["cales", "two letters, in a short word", undefined],
    ["scxle", "another letter", "scale"],
    ["scael", "two letters swapped", "scale"],
    ["csale", "and at the start", "scale"],
    ["sxcle", "a letter that comes late, and another before it", undefined],
    ["saxle", "a letter that comes early, and another after it", undefined],
    ["cuontyr", "two swaps in a word of seven letters", undefined],
    ["shceduel", "two swaps in one of eight", "schedule"],
    ["shcedleu", "a swap, and a letter at another place", undefined],
    ["tabs", "too short to be sure", undefined],
    ["countries", "its plural", "country"],
  ])("%s: %s", (word, _why, name) => {
    expect(misspelt(word, names)).toBe(name);
  });
});

describe("a parameter's name", () => {
  test.each(["country=SE&country=NO", "country[]=SE&country[]=NO", "Country[0]=SE&COUNTRY[12]=NO"])(
    "may stand for each value of a list: %s",
    (query) => {
      expect(parseAddress(query)).toEqual(country("SE", "NO"));
    },
  );

  test.each(["as_of", "as-of", "as\\_of", "asOf", "a_s_o_f"])("may be written %s", (name) => {
    expect(parseAddress(`?${encodeURIComponent(name)}=2025-08-15`)).toEqual({
      view: { ...defaultView, asOf: "2025-08-15" },
      dropped: [],
    });
  });

  test.each(["_country", "country_", "country-"])(
    "%s is not another way to write it, but a fault that is named",
    (name) => {
      expect(parseAddress(`${name}=SE`)).toEqual({
        view: defaultView,
        dropped: [{ parameter: name, value: null, like: "country" }],
      });
    },
  );

  test("with brackets in its midst is nobody's", () => {
    expect(parseAddress("country[1]x=SE")).toEqual({ view: defaultView, dropped: [] });
  });

  test.each([
    ["currency=SEK&currency=NOK", "currency", "NOK"],
    ["sort=name&sort=status", "sort", "status"],
    ["q=a&q=b", "q", "b"],
  ])("%s is repeated, and said to be", (query, parameter, value) => {
    expect(parseAddress(query).dropped).toEqual([{ parameter, value, why: "repeated" }]);
  });
});
