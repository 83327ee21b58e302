import { Autolinker } from "autolinker";
import * as fc from "fast-check";
import { linkifyit } from "linkify-it";
import { find } from "linkifyjs";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/selection/filters";
import { parseAddress, printAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";
import type { View } from "../../../src/url/view/view";
import { anyView } from "../support/arbitrary";

const host = "https://nordic.example.org/x/charts/investment";
const filtered = (own: Partial<View["filters"]>): View => ({ ...defaultView, filters: { ...noFilters, ...own } });

/** What three programs that make links out of text find in one, each by its name. */
const linkifiers: readonly (readonly [string, (text: string) => readonly string[]])[] = [
  ["linkify-it", (text) => (linkifyit().match(text) ?? []).map(({ url }) => url)],
  ["linkifyjs", (text) => find(text, "url").map(({ href }) => href)],
  ["Autolinker", (text) => Autolinker.parse(text, { urls: true }).map((match) => match.getAnchorHref())],
];

const nasty: readonly View[] = [
  filtered({ opens: { from: 2026, to: null } }),
  filtered({ opens: { from: null, to: 2025 }, q: "a" }),
  filtered({ q: "google," }),
  filtered({ q: "what about Narvik?!" }),
  filtered({ q: "(Åker) *co* ~x~ 'y' \"z\" [w] {v} <u> _t_ ..." }),
  filtered({ q: "a_" }),
  filtered({ q: "https://evil.example/?x=1." }),
];

describe.each(linkifiers)("a link in a text that %s reads", (_, linksIn) => {
  test.each([
    ["", ""],
    ["See ", " and tell."],
    ["See ", "."],
    ["(", ")"],
    ['"', '"'],
    ["Look: ", ", then"],
    ["Is it ", "?"],
  ])("is found whole between %j and %j", (before, after) => {
    const holds = (view: View) => {
      const link = `${host}${printAddress(view)}`;
      expect(linksIn(`${before}${link}${after}`)).toEqual([link]);
    };
    for (const view of nasty) holds(view);
    fc.assert(fc.property(anyView, holds), { numRuns: 100 });
  });
});

test("a link ends in what nobody takes for the end of a sentence", () => {
  const holds = (view: View) => {
    expect(`${host}${printAddress(view)}`).toMatch(/[a-zA-Z0-9=/_-]$/);
    expect(parseAddress(printAddress(view))).toEqual({ view, dropped: [] });
  };
  for (const view of nasty) holds(view);
  fc.assert(fc.property(anyView, holds));
});

describe("a link is read kindly", () => {
  const same = (asked: string, meant: string) => {
    expect(parseAddress(asked)).toEqual(parseAddress(meant));
    expect(parseAddress(asked).dropped).toEqual([]);
  };

  test.each([".", ",", ";", ":", "!", "?", ")", "]", "}", '"', "'", "»", ").", ".)", "”"])(
    "with %j after a known value",
    (end) => {
      for (const known of [
        "country=SE,NO",
        "operator=nscale",
        "status=under_construction",
        "opens=2026..2028",
        "currency=SEK",
        "claims=newest",
        "asof=2025-08-15",
        "by=country",
        "scale=log",
        "sort=-capacity",
        "columns=zone,tenant",
        "site=no-narvik-nscale",
        "cite=no-narvik-nscale.investment.2",
      ])
        same(`?${known}${encodeURIComponent(end)}`, `?${known}`);
    },
  );

  test.each([
    ["?country=SE&amp;status=operating", "?country=SE&status=operating"],
    ["?status=under\\_construction", "?status=under_construction"],
    ["?country=se,No", "?country=SE,NO"],
    ["?COUNTRY=SE", "?country=SE"],
    ["?country[]=SE&country[]=NO", "?country=SE,NO"],
    ["?country=SE&country=NO", "?country=SE,NO"],
    ["?country=SE;NO", "?country=SE,NO"],
    ["?country=SE+NO", "?country=SE,NO"],
    ["?country=Sweden,norge", "?country=SE,NO"],
    ["?country=Faroe%20Islands", "?country=FO"],
    ["?country=Fær%C3%B8yene", "?country=FO"],
    ["?operator=Nscale", "?operator=nscale"],
    ["?sites=SE-Borlange-Ecodatacenter;no-narvik-nscale", "?sites=se-borlange-ecodatacenter,no-narvik-nscale"],
    ["?opens=2026-2028", "?opens=2026..2028"],
    ["?opens=2026–2028", "?opens=2026..2028"],
    ["?opens=2026%20-%202028", "?opens=2026..2028"],
    ["?opens=2026…2028", "?opens=2026..2028"],
    ["?opens=2026...", "?opens=2026.."],
    ["?opens=2026..2028.", "?opens=2026..2028"],
    ["?opens=2026-", "?opens=2026.."],
    ["?as_of=2025-08-15", "?asof=2025-08-15"],
    ["?asof=2025\u201108\u201115", "?asof=2025-08-15"],
    ["?country=SE\u200b", "?country=SE"],
    ["?country=SE&amp;amp;currency=USD", "?country=SE&currency=USD"],
    ["?status=under-construction", "?status=under_construction"],
    ["?status=Under%20construction", "?status=under_construction"],
  ])("%s means %s", (asked, meant) => same(asked, meant));

  test("but never as another selection: a range that lost a dot says so", () => {
    expect(parseAddress("?opens=2026.")).toEqual({
      view: defaultView,
      dropped: [{ parameter: "opens", value: "2026." }],
    });
  });
});
