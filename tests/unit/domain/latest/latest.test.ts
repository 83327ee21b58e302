import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { readRecord } from "../../../../src/domain/headline/read-record";
import { claimRules } from "../../../../src/domain/headline/rule";
import { latest, type Latest } from "../../../../src/domain/latest/latest";
import type { Said, SaidFilter } from "../../../../src/domain/latest/said";
import { saidKinds } from "../../../../src/domain/latest/said-kinds";
import { firstDayOf } from "../../../../src/domain/record/partial-date";
import { sourceClasses } from "../../../../src/domain/record/source";
import { eventKinds } from "../../../../src/domain/record/site";
import { investments, stated } from "../../support/arbitrary";
import { capacity, investment, opening, readSites, sources, status, today } from "../../support/builders";
import { record } from "../../support/record";

const everything: SaidFilter = { said: null, saidBy: null };
const context = { sources, day: today };

function allOf({ months }: Latest): readonly Said[] {
  return months.flatMap(({ lines }) => lines.flatMap(({ first, others }) => [first, ...others]));
}

function idOf(said: Said): string {
  return said.about === "event" ? `${said.event.date} ${said.event.text}` : said.claim.id;
}

const linesOf = (found: Latest) =>
  found.months.flatMap(({ lines }) => lines.map(({ readSite, date }) => `${readSite.site.id} ${date}`));

describe("of one site and date there is one line", () => {
  const site = readSites(
    {
      events: [
        { date: "2026-02-03", kind: "permit", text: "A permit.", source: "primary" },
        { date: "2027-05", kind: "opening", text: "To open.", source: "primary" },
      ],
    },
    status({ source: "aggregator" }),
    capacity({ source: "trade" }),
    investment({ id: "x.investment.1", source: "primary", doubt: "Misread." }),
    investment({ id: "x.investment.2", source: "primary", converted: true }),
    opening({ source: "primary", stated: "2026-02" }),
    opening({ id: "x.opening.2", source: "press", stated: null }),
  );

  test("the best class first, what is doubted or converted last, and of one class the fields before the events", () => {
    const found = latest([site], everything, context);
    expect(found.months[0]?.lines[0]?.others.map(idOf)).toEqual([
      "x.capacity.1",
      "x.status.1",
      "x.investment.2",
      "x.investment.1",
    ]);
    expect(found.months[0]?.lines[0]?.first.about).toBe("event");
  });

  test("a month without a day stands in its month, after the days", () => {
    expect(linesOf(latest([site], everything, context))).toEqual(["se-lund-acme 2026-02-03", "se-lund-acme 2026-02"]);
  });

  test("what has no date, and what is only expected, is counted", () => {
    const { undated, expected, months } = latest([site], everything, context);
    expect({ undated, expected }).toEqual({ undated: 1, expected: 1 });
    expect(months.map(({ month, statements, events, sites }) => ({ month, statements, events, sites }))).toEqual([
      { month: "2026-02", statements: 5, events: 1, sites: 1 },
    ]);
    expect(latest([site], everything, { sources, day: "2027-05-01" }).expected).toBe(0);
  });

  test("the kind and the class keep what they say", () => {
    const ids = (own: Partial<SaidFilter>) => allOf(latest([site], { ...everything, ...own }, context)).map(idOf);
    expect(ids({ said: "capacity" })).toEqual(["x.capacity.1"]);
    expect(ids({ said: "event" })).toEqual(["2026-02-03 A permit."]);
    expect(ids({ saidBy: "aggregator" })).toEqual(["x.status.1"]);
    expect(ids({ said: "tenant" })).toEqual([]);
  });
});

test("a year without a month is a group of its own, after its months", () => {
  const site = readSites(
    {},
    ...["2026", "2025-12", "2026-01", "2026-01-01"].map((date, index) =>
      status({ id: `x.status.${index}`, stated: date }),
    ),
  );
  const { months } = latest([site], everything, context);
  expect(months.map(({ month }) => month)).toEqual(["2026-01", "2026", "2025-12"]);
  expect(months[0]?.lines.map(({ date }) => date)).toEqual(["2026-01-01", "2026-01"]);
});

const events = fc.array(
  fc.record({
    date: stated.map((date) => date ?? "2027-01-01"),
    kind: fc.constantFrom(...eventKinds),
    text: fc.string(),
    source: fc.constantFrom(...sources.keys(), "not-in-the-record"),
  }),
  { maxLength: 6 },
);

const someSites: fc.Arbitrary<readonly ReadSite[]> = fc
  .array(fc.tuple(investments, events), { maxLength: 6 })
  .map((list) =>
    list.map(([claims, own], index) =>
      readSites(
        { id: `se-site-${index}`, events: own.map((event, nth) => ({ ...event, text: `${nth} ${event.text}` })) },
        ...claims.map((claim, nth) => ({ ...claim, id: `se-site-${index}.investment.${nth}` })),
      ),
    ),
  );

const filters: fc.Arbitrary<SaidFilter> = fc.record({
  said: fc.option(fc.constantFrom(...saidKinds)),
  saidBy: fc.option(fc.constantFrom(...sourceClasses)),
});

describe("whatever is said", () => {
  test("each dated statement and each event up to the day is there exactly once, and the rest is counted", () => {
    fc.assert(
      fc.property(someSites, (sites) => {
        const found = latest(sites, everything, context);
        const claims = sites.flatMap(({ site }) => site.claims);
        const happened = sites.flatMap(({ site }) => site.events);
        const past = happened.filter(({ date }) => firstDayOf(date) <= today);
        const said = new Set(allOf(found).map((one) => (one.about === "event" ? one.event : one.claim)));
        const wanted = new Set([...claims.filter((claim) => claim.stated !== null), ...past]);
        expect(said).toEqual(wanted);
        expect(allOf(found)).toHaveLength(wanted.size);
        expect(found.undated).toBe(claims.length - wanted.size + past.length);
        expect(found.expected).toBe(happened.length - past.length);
        expect(found.months.reduce((sum, month) => sum + month.statements + month.events, 0)).toBe(wanted.size);
      }),
    );
  });

  test("a line is a site and a date that no other line has, and lines go from the newest to the oldest", () => {
    fc.assert(
      fc.property(someSites, filters, (sites, filter) => {
        const found = latest(sites, filter, context);
        const lines = found.months.flatMap((month) => month.lines);
        expect(new Set(linesOf(found)).size).toBe(lines.length);
        const days = lines.map(({ date }) => firstDayOf(date));
        expect(days).toEqual(days.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
        expect(new Set(found.months.map(({ month }) => month)).size).toBe(found.months.length);
        for (const { month, lines: own } of found.months)
          for (const { date } of own) expect(date.slice(0, 7)).toBe(month);
      }),
    );
  });

  test("the kinds and classes part it: what one keeps is what all have of it", () => {
    fc.assert(
      fc.property(someSites, filters, (sites, filter) => {
        const kept = allOf(latest(sites, filter, context))
          .map(idOf)
          .toSorted();
        const same = allOf(latest(sites, everything, context))
          .filter(({ about }) => filter.said === null || about === filter.said)
          .filter(({ source }) => filter.saidBy === null || sources.get(source)?.class === filter.saidBy)
          .map(idOf)
          .toSorted();
        expect(kept).toEqual(same);
      }),
    );
  });
});

test("of the record it is the same under every rule", () => {
  const day = record.release.date;
  const [first, ...others] = claimRules.map((rule) => {
    const found = latest(readRecord(record, { rule, day }).readSites, everything, { sources: record.sources, day });
    return found.months.map(({ month, lines }) => [month, lines.map((line) => [line.date, idOf(line.first)])]);
  });
  for (const other of others) expect(other).toEqual(first);
  expect(first?.length).toBeGreaterThan(12);
});
