import { describe, expect, test } from "vitest";
import { rules } from "../../tools/validate/rules";
import {
  claim,
  dataset,
  investment,
  organisation,
  programme,
  rates,
  site,
  source,
  watched,
  type Changes,
} from "./fixture";

type Case = {
  /** Data that the rule accepts, besides the unchanged fixture. */
  readonly good: Changes;
  /** Data that the rule rejects, with every place that it must report, in order. */
  readonly bad: readonly (readonly [Changes, readonly string[]])[];
};

const lund = "se-lund-acme";
const at = (field: string, number = 1): string => `${lund}.${field}.${number}`;
const file = `sites/${lund}.json`;
const withClaims = (...claims: Record<string, unknown>[]): Changes => ({ sites: [site({ claims })] });
const status = (id: string, overrides = {}): Record<string, unknown> => claim(id, { value: "announced" }, overrides);
const capacity = (number: number, mw: number, overrides = {}): Record<string, unknown> => {
  const { stage = "full_build", ...statement }: Record<string, unknown> = overrides;
  return claim(at("capacity", number), { mw, basis: "it_load", stage }, statement);
};
const opening = (date: string, kind: string): Record<string, unknown> =>
  claim(at("opening"), { date, stage: "first", kind });

const cases: Readonly<Record<string, Case>> = {
  "file-name": {
    good: {},
    bad: [[{ texts: { "sites/se-lund.json": JSON.stringify(site()) } }, ["sites/se-lund.json id"]]],
  },
  "unique-ids": {
    good: { programmes: [programme({ claims: [status("se-acme.status.1"), status("se-acme.status.2")] })] },
    bad: [
      [{ programmes: [programme({ id: lund })] }, ["programmes.json [0].id"]],
      [{ programmes: [programme({ id: "x" })], watchlist: [watched({ id: "x" })] }, ["watchlist.json [0].id"]],
      [{ sources: [source(), source()] }, ["sources.json [1].id"]],
      [{ organisations: [organisation(), organisation()] }, ["organisations.json [1].id"]],
      [{ redirects: [1, 2].map(() => ({ id: "se-old", to: null, reason: "Gone." })) }, ["redirects.json [1].id"]],
      [withClaims(status(at("status")), status(at("status"))), [`${file} claims[1].id`]],
    ],
  },
  "claim-ids": {
    good: withClaims(status(at("status")), status(at("status", 3))),
    bad: [
      [withClaims(status("se-malmo-acme.status.1")), [`${file} claims[0].id`]],
      [withClaims(status(at("capacity"), { field: "status" })), [`${file} claims[0].id`]],
      [{ programmes: [programme({ claims: [status("se-other.status.1")] })] }, ["programmes.json [0].claims[0].id"]],
    ],
  },
  "retired-ids": {
    good: { ...withClaims(status(at("status", 3))), retired: [at("status", 1), at("status", 2)] },
    bad: [
      [{ ...withClaims(status(at("status"))), retired: [at("status")] }, [`${file} claims[0].id`]],
      [
        { programmes: [programme({ claims: [status("se-acme.status.1")] })], retired: ["se-acme.status.1"] },
        ["programmes.json [0].claims[0].id"],
      ],
      [{ retired: [at("status"), at("status")] }, ["retired-ids.json [1]"]],
    ],
  },
  "country-prefix": {
    good: {},
    bad: [[{ sites: [site({ id: "dk-lund-acme" })] }, ["sites/dk-lund-acme.json id"]]],
  },
  "sources-exist": {
    good: withClaims(status(at("status"))),
    bad: [
      [withClaims(status(at("status"), { source: "nowhere" })), [`${file} claims[0].source`]],
      [{ sites: [site({ ai_source: "nowhere" })] }, [`${file} ai_source`]],
      [
        { sites: [site({ events: [{ date: "2026", kind: "other", text: "x", source: "nowhere" }] })] },
        [`${file} events[0].source`],
      ],
      [{ watchlist: [watched({ sources: ["a-source", "nowhere"] })] }, ["watchlist.json [0].sources[1]"]],
      [{ programmes: [programme({ sources: ["nowhere"] })] }, ["programmes.json [0].sources[0]"]],
    ],
  },
  "organisations-exist": {
    good: withClaims(claim(at("tenant"), { organisation: "acme" })),
    bad: [
      [{ sites: [site({ operator: "nobody" })] }, [`${file} operator`]],
      [withClaims(claim(at("owner"), { organisation: "nobody" })), [`${file} claims[0].organisation`]],
      [{ watchlist: [watched({ operator: "nobody" })] }, ["watchlist.json [0].operator"]],
    ],
  },
  "sources-used": {
    good: { sources: [source(), source({ id: "b" })], watchlist: [watched({ sources: ["b"] })] },
    bad: [[{ sources: [source(), source({ id: "b" })] }, ["sources.json [1].id"]]],
  },
  "organisations-used": {
    good: { organisations: [organisation(), organisation({ id: "b" })], programmes: [programme({ operator: "b" })] },
    bad: [[{ organisations: [organisation(), organisation({ id: "b" })] }, ["organisations.json [1].id"]]],
  },
  parents: {
    good: { sites: [site(), site({ id: "se-lund-part", parent: lund })] },
    bad: [
      [{ sites: [site({ parent: "se-nowhere" })] }, [`${file} parent`]],
      [{ sites: [site({ parent: lund })] }, [`${file} parent`]],
      [
        { sites: [site({ parent: "se-b" }), site({ id: "se-b", parent: "se-c" }), site({ id: "se-c", parent: lund })] },
        [`${file} parent`, "sites/se-b.json parent", "sites/se-c.json parent"],
      ],
      [{ sites: [site(), site({ id: "dk-part", country: "DK", parent: lund })] }, ["sites/dk-part.json parent"]],
    ],
  },
  coordinates: {
    // In the Sound near Landskrona; on Åland, which is part of Finland; in Tórshavn.
    good: {
      sites: [
        site({ location: { lat: 55.75, lon: 12.75, precision: "site" } }),
        site({ id: "fi-a", country: "FI", location: { lat: 60.1, lon: 19.94, precision: "locality" } }),
        site({ id: "fo-a", country: "FO", location: { lat: 62.01, lon: -6.77, precision: "locality" } }),
      ],
    },
    bad: [
      [{ sites: [site({ location: { lat: 13.2, lon: 55.7, precision: "site" } })] }, [`${file} location`]],
      [{ sites: [site({ location: { lat: 55.68, lon: 9.5, precision: "site" } })] }, [`${file} location`]],
    ],
  },
  currencies: {
    good: withClaims(investment(at("investment"), { currency: "CZK" })),
    bad: [[withClaims(investment(at("investment"), { currency: "KRO" })), [`${file} claims[0].currency`]]],
  },
  "rate-known": {
    good: withClaims(
      investment(at("investment"), { currency: "SEK", stated: "2026-01" }),
      investment(at("investment", 2), { currency: "SEK", stated: "2026" }),
      investment(at("investment", 3), { currency: "CZK", stated: null }),
      investment(at("investment", 4), { currency: "USD", stated: "2026-03-01" }),
    ),
    bad: [
      [withClaims(investment(at("investment"), { currency: "CZK" })), [`${file} claims[0].currency`]],
      [
        withClaims(investment(at("investment"), { currency: "USD", stated: "2026-01" })),
        [`${file} claims[0].currency`],
      ],
      [withClaims(investment(at("investment"), { currency: "SEK", stated: "2012" })), [`${file} claims[0].currency`]],
    ],
  },
  conversions: {
    good: withClaims(investment(at("investment"), { converted: true })),
    bad: [[withClaims(status(at("status"), { converted: true })), [`${file} claims[0].converted`]]],
  },
  "programme-money": {
    good: {
      sites: [
        site({
          operator: "acme",
          claims: [
            investment(at("investment"), { amount: 7, source: "b" }),
            investment(at("investment", 2), { currency: "SEK", source: "b" }),
            investment(at("investment", 3), { source: "b", doubt: "The source gives the country's sum to the site." }),
            investment(at("investment", 4), { source: "b", measure: "land" }),
          ],
        }),
      ],
      programmes: [programme({ claims: [investment("se-acme.investment.1", { measure: "other" })] })],
    },
    bad: [
      [
        {
          ...withClaims(investment(at("investment"), { source: "b" })),
          programmes: [programme({ claims: [investment("se-acme.investment.1")] })],
        },
        [`${file} claims[0].amount`],
      ],
      [
        {
          ...withClaims(investment(at("investment"))),
          programmes: [programme({ operator: null, claims: [investment("se-acme.investment.1")] })],
        },
        [`${file} claims[0].amount`],
      ],
    ],
  },
  "wide-money": {
    good: withClaims(
      investment(at("investment"), { scope: "whole campus" }),
      investment(at("investment", 2), { scope: "debt for Europe", measure: "financing" }),
      investment(at("investment", 3), { scope: "the customer's contract in Norway", measure: "contract" }),
    ),
    bad: [
      [
        withClaims(
          investment(at("investment"), { scope: "AI infrastructure in Sweden" }),
          investment(at("investment", 2), { scope: "three countries together", measure: "phase" }),
          investment(at("investment", 3), { scope: "Europe-wide", measure: "tenant_equipment" }),
        ),
        [`${file} claims[0].scope`, `${file} claims[1].scope`, `${file} claims[2].scope`],
      ],
    ],
  },
  "statement-dates": {
    good: withClaims(status(at("status"), { stated: "2026-03-10" }), status(at("status", 2), { stated: "2026" })),
    bad: [
      [withClaims(status(at("status"), { stated: "2026-03-11" })), [`${file} claims[0].stated`]],
      [withClaims(status(at("status"), { stated: "2027" })), [`${file} claims[0].stated`]],
    ],
  },
  "publication-dates": {
    good: { sources: [source({ published: "2026-03" })] },
    bad: [[{ sources: [source({ published: "2026-04" })] }, ["sources.json [0].published"]]],
  },
  "event-dates": {
    good: { sites: [site({ events: [{ date: "2026-03", kind: "other", text: "x", source: "a-source" }] })] },
    bad: [
      [
        { sites: [site({ events: [{ date: "2026-04", kind: "other", text: "x", source: "a-source" }] })] },
        [`${file} events[0].date`],
      ],
    ],
  },
  "dated-after-source": {
    good: {
      ...withClaims(status(at("status"), { stated: "2026-02" }), status(at("status", 2), { stated: null })),
      sources: [source({ published: "2026-02-03" })],
    },
    bad: [[withClaims(status(at("status"), { stated: "2026-02-04" })), [`${file} claims[0].stated`]]],
  },
  "repeated-claims": {
    good: withClaims(
      status(at("status")),
      status(at("status", 2), { source: "b" }),
      status(at("status", 3), { scope: "the extension" }),
      claim(at("status", 4), { value: "operating" }),
    ),
    bad: [
      [
        withClaims(status(at("status")), status(at("status", 2), { stated: "2026-01", qualifier: "about" })),
        [`${file} claims[1].scope`],
      ],
    ],
  },
  "out-of-line": {
    good: withClaims(
      ...[10, 99, 980].map((mw, index) => capacity(index + 1, mw)),
      capacity(4, 99_999, { doubt: "A slip." }),
      capacity(5, 10_000, { stage: "potential" }),
      investment(at("investment"), { amount: 10_000_000, currency: "SEK" }),
      investment(at("investment", 2), { amount: 9_000_000 }),
    ),
    bad: [
      [withClaims(...[23, 230].map((mw, index) => capacity(index + 1, mw))), [`${file} claims[1]`]],
      [withClaims(...[100, 5, 120].map((mw, index) => capacity(index + 1, mw))), [`${file} claims[1]`]],
      [
        withClaims(
          investment(at("investment"), { amount: 110_000_000, currency: "SEK" }),
          investment(at("investment", 2), { amount: 1_000_000 }),
        ),
        [`${file} claims[1]`],
      ],
    ],
  },
  "unmarked-conversions": {
    good: withClaims(
      investment(at("investment"), { amount: 110_000_000, currency: "SEK" }),
      investment(at("investment", 2), { amount: 10_400_000 }),
      investment(at("investment", 3), { amount: 10_000_000, converted: true }),
    ),
    bad: [
      [
        withClaims(
          investment(at("investment"), { amount: 110_000_000, currency: "SEK", stated: "2026-02-04" }),
          investment(at("investment", 2), { amount: 10_200_000, stated: "2026-02-03" }),
          investment(at("investment", 3), { amount: 11_000_000, currency: "USD", stated: null }),
        ),
        [`${file} claims[0]`, `${file} claims[2]`],
      ],
    ],
  },
  "actual-openings": {
    good: { sites: [site({ claims: [opening("2026-Q1", "actual")] })] },
    bad: [[withClaims(opening("2026-Q2", "actual")), [`${file} claims[0].date`]]],
  },
  addresses: {
    good: {
      sources: [source({ url: "http://example.org/å?x=1#y" })],
      organisations: [organisation({ website: null })],
    },
    bad: [
      [{ sources: [source({ url: "example.org/acme" })] }, ["sources.json [0].url"]],
      [{ sources: [source({ url: "javascript:alert(1)" })] }, ["sources.json [0].url"]],
      [{ sources: [source({ url: "https://example.org/a b" })] }, ["sources.json [0].url"]],
      [{ organisations: [organisation({ website: "ftp://example.org/" })] }, ["organisations.json [0].website"]],
    ],
  },
  "unique-addresses": {
    good: { sources: [source(), source({ id: "b", url: "https://example.org/b" })] },
    bad: [[{ sources: [source(), source({ id: "b" })] }, ["sources.json [1].url"]]],
  },
  redirects: {
    good: {
      redirects: [
        { id: "se-lund-old", to: lund, reason: "The same campus." },
        { id: "se-lund-older", to: null, reason: "No source states AI any more." },
      ],
    },
    bad: [
      [{ redirects: [{ id: lund, to: null, reason: "Gone." }] }, ["redirects.json [0].id"]],
      [{ redirects: [{ id: "se-old", to: "se-older", reason: "Moved." }] }, ["redirects.json [0].to"]],
      [{ redirects: [{ id: "se-old", to: "acme", reason: "Moved." }] }, ["redirects.json [0].to"]],
    ],
  },
  "rates-table": {
    good: {
      rates: rates({
        "2025-12": { kind: "ecb_month_mean", rates: { SEK: 11 } },
        "2026-01": { kind: "market_month_mean", rates: { SEK: 11 } },
      }),
    },
    bad: [
      [
        {
          rates: rates({
            "2025-12": { kind: "ecb_month_mean", rates: { SEK: 11 } },
            "2026-02": { kind: "ecb_month_mean", rates: { KRO: 11 } },
            "2026-03": { kind: "ecb_month_mean", rates: {} },
          }),
        },
        [
          "exchange-rates.json monthly.2026-02",
          "exchange-rates.json monthly.2026-02.rates.KRO",
          "exchange-rates.json monthly.2026-03",
        ],
      ],
    ],
  },
  "release-table": {
    good: {
      releases: [
        { version: "2026.3.10", date: "2026-03-10", note: "b" },
        { version: "2026.3.9", date: "2026-03-10", note: "a" },
      ],
    },
    bad: [
      [{ releases: [] }, ["releases.json "]],
      [{ releases: [{ version: "2026.2.1", date: "2026-03-10", note: "a" }] }, ["releases.json [0].version"]],
      [
        {
          releases: [
            { version: "2026.3.1", date: "2026-03-10", note: "a" },
            { version: "2026.4.1", date: "2026-04-01", note: "b" },
          ],
        },
        ["releases.json [1]"],
      ],
    ],
  },
  "record-order": {
    good: { sources: [source(), source({ id: "b" })], programmes: [programme({ id: "a" }), programme({ id: "b" })] },
    bad: [
      [{ sources: [source({ id: "b" }), source()] }, ["sources.json [1]"]],
      [{ organisations: [organisation({ id: "b" }), organisation()] }, ["organisations.json [1]"]],
      [{ redirects: ["se-b", "se-a"].map((id) => ({ id, to: null, reason: "Gone." })) }, ["redirects.json [1]"]],
      [{ retired: [at("status", 2), at("status", 1)] }, ["retired-ids.json [1]"]],
      [
        {
          exceptions: [
            { rule: "b", subject: "x", reason: "y" },
            { rule: "a", subject: "x", reason: "y" },
          ],
        },
        ["exceptions.json [1]"],
      ],
    ],
  },
  "claim-order": {
    good: withClaims(investment(at("investment")), status(at("status", 2)), status(at("status", 10))),
    bad: [
      [withClaims(status(at("status")), investment(at("investment"))), [`${file} claims[1]`]],
      [withClaims(status(at("status", 10)), status(at("status", 2))), [`${file} claims[1]`]],
    ],
  },
  "event-order": {
    good: {
      sites: [
        site({
          events: ["2025", "2025-06", "2025-06-01"].map((date) => ({
            date,
            kind: "other",
            text: "x",
            source: "a-source",
          })),
        }),
      ],
    },
    bad: [
      [
        {
          sites: [
            site({
              events: ["2025-06", "2024"].map((date) => ({ date, kind: "other", text: "x", source: "a-source" })),
            }),
          ],
        },
        [`${file} events[1]`],
      ],
    ],
  },
  "clean-text": {
    good: { sites: [site({ name: "Malmö – “Å” 5 m²" })] },
    bad: [
      [
        {
          sites: [
            site({ name: " Acme", aliases: ["A  B", "A\u00adB"], municipality: "Lu\tnd", region: "Ska\u030ane" }),
          ],
        },
        [`${file} name`, `${file} aliases[0]`, `${file} aliases[1]`, `${file} region`, `${file} municipality`],
      ],
    ],
  },
  "key-order": {
    good: withClaims(investment(at("investment"), { doubt: "x", converted: true })),
    bad: [
      // The value after the keys of the statement; the class before the id.
      [withClaims(claim(at("status"), {}, { value: "announced" })), [`${file} claims[0]`]],
      [{ sources: [{ class: "press", ...source() }] }, ["sources.json [0]"]],
    ],
  },
  "plain-json": {
    good: { texts: { "watchlist.json": "[\n]\n" } },
    bad: [
      [
        { texts: { "organisations.json": JSON.stringify([organisation()]).replace("{", '{"id":"acme",') } },
        ["organisations.json "],
      ],
      [{ texts: { "sources.json": JSON.stringify([source()]).replace("Lund", "\\u004cund") } }, ["sources.json "]],
      [{ texts: { [file]: JSON.stringify(site()).replace("13.2", "13.20") } }, [`${file} `]],
    ],
  },
};

test("every rule has its cases", () => {
  expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
});

describe.each(rules)("$name: $doc", ({ name, doc, check }) => {
  const { good, bad } = cases[name] ?? { good: {}, bad: [] };
  const places = (changes: Changes): string[] =>
    check(dataset(changes).set).map((found) => `${found.file} ${found.path}`);

  test("is a sentence", () => expect(doc).toMatch(/^[A-Z].*\.$/));

  test("lets good data pass", () => {
    expect(dataset(good).faults).toEqual([]);
    expect(places({})).toEqual([]);
    expect(places(good)).toEqual([]);
  });

  test.each(bad.map((one) => [one[1].join(", "), ...one] as const))("catches %s", (_, changes, expected) => {
    expect(places(changes)).toEqual(expected);
  });
});
