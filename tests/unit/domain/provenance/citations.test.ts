import { describe, expect, test } from "vitest";
import { citationCount, citations } from "../../../../src/domain/provenance/citations";
import type { Programme, WatchlistEntry } from "../../../../src/domain/record/dataset";
import { readCurated } from "../../../../tools/site/curated";
import { investment, site, status } from "../../support/builders";

const programme: Programme = {
  id: "acme-nordic",
  name: "Acme in the Nordics",
  country: null,
  operator: "acme",
  claims: [investment({ id: "acme-nordic.investment.1", source: "trade" })],
  notes: "A note.",
  sources: ["press"],
};
const entry: WatchlistEntry = {
  id: "se-kiruna-acme",
  name: "Acme Kiruna",
  country: "SE",
  municipality: null,
  operator: null,
  reason: "No source says AI.",
  sources: ["trade", "trade"],
};
const lund = site({
  claims: [
    investment({ id: "se-lund-acme.investment.1", source: "press" }),
    status({ id: "se-lund-acme.status.1", source: "primary" }),
  ],
  events: [{ date: "2026", kind: "announced", text: "Announced", source: "press" }],
  ai_source: "press",
});

describe("what cites a source", () => {
  const cited = citations({ sites: [lund], programmes: [programme], watchlist: [entry] });

  test("is its claims, events and grounds, one record after another", () => {
    expect(cited.get("press")).toEqual([
      { kind: "site", id: lund.id, name: lund.name, claims: [lund.claims[0]], events: lund.events, basis: true },
      { kind: "programme", id: programme.id, name: programme.name, claims: [], events: [], basis: true },
    ]);
    expect(cited.get("primary")).toMatchObject([{ claims: [lund.claims[1]], events: [], basis: false }]);
  });

  test("names a record once, however often it cites the source", () => {
    expect(cited.get("trade")?.map(({ kind, basis }) => [kind, basis])).toEqual([
      ["programme", false],
      ["watchlist", true],
    ]);
  });

  test("is counted", () => {
    expect(citationCount(cited.get("press") ?? [])).toEqual({ claims: 1, events: 1, records: 2 });
    expect(citationCount([])).toEqual({ claims: 0, events: 0, records: 0 });
  });
});

describe("in the record", () => {
  const curated = readCurated();
  const cited = citations(curated);

  test("every source is cited, and nothing but sources", () => {
    const ids = curated.sources.map(({ id }) => id);
    expect([...cited.keys()].toSorted()).toEqual(ids.toSorted());
  });

  test("every claim and every event rests on exactly one source", () => {
    const all = citationCount([...cited.values()].flat());
    const claims = [...curated.sites, ...curated.programmes].flatMap((one) => one.claims);
    expect(all.claims).toBe(claims.length);
    expect(all.events).toBe(curated.sites.flatMap((one) => one.events).length);
    const ids = [...cited.values()].flatMap((citing) => citing.flatMap((one) => one.claims.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(claims.length);
  });

  test("every claim stands under its own source", () => {
    for (const [id, citing] of cited)
      for (const { claims, events } of citing) for (const { source } of [...claims, ...events]) expect(source).toBe(id);
  });
});
