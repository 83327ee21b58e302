import { expect, test } from "vitest";
import { latelyOf } from "../../../../src/domain/latest/lately";
import { latest } from "../../../../src/domain/latest/latest";
import { capacity, readSites, sources, status, today } from "../../support/builders";
import { everySite, record } from "../../support/record";

const everything = { said: null, saidBy: null } as const;

test("one who says much stands once in a month, only where better classes leave room, with the number of its other entries", () => {
  const sites = [
    readSites({ id: "a" }, status({ source: "aggregator", stated: "2026-03-09" })),
    readSites(
      { id: "b" },
      status({ source: "aggregator", stated: "2026-03-08" }),
      capacity({ source: "aggregator", stated: "2026-03-08" }),
    ),
    readSites(
      { id: "c" },
      status({ source: "primary", stated: "2026-03-02" }),
      capacity({ source: "aggregator", stated: "2026-03-02" }),
    ),
    readSites({ id: "d" }, capacity({ source: "aggregator", stated: "2026-02-02" })),
  ];
  const { months } = latest(sites, everything, { sources, day: today });
  const told = (most: number) =>
    latelyOf(months, sources, most).map(({ line, more, month }) => `${month} ${line.readSite.site.id} +${more}`);
  expect(told(5), "the newest first").toEqual(["2026-03 a +3", "2026-03 c +0", "2026-02 d +0"]);
  expect(told(1), "the best class").toEqual(["2026-03 c +0"]);
});

test("the overview's five lines are not all one publisher's", () => {
  const { months } = latest(everySite, everything, { sources: record.sources, day: record.release.date });
  const lines = latelyOf(months, record.sources, 5);
  expect(lines).toHaveLength(5);
  const publishers = lines.map(({ line }) => record.sources.get(line.first.source)?.publisher);
  expect(new Set(publishers).size).toBeGreaterThan(3);
  for (const { line, more, month } of lines) {
    const publisher = (source: string) => record.sources.get(source)?.publisher;
    const own = everySite
      .flatMap(({ site }) => [
        ...site.claims.map(({ stated, source }) => ({ day: stated, source })),
        ...site.events.map(({ date, source }) => ({ day: date, source })),
      ])
      .filter(({ day, source }) => day?.startsWith(month) && publisher(source) === publisher(line.first.source));
    expect(more, publisher(line.first.source)).toBe(own.length - 1);
  }
});
