import { expect, test } from "vitest";
import { siteColumns, type SiteColumn } from "../../../src/domain/tables/list-columns";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { tsvOf, type Copied } from "../../../src/features/explore/list/copy/tsv";
import { capacity, dataset, readSites, investment, ruleContext, opening, status } from "../support/builders";

const context = { dataset: dataset(), ruleContext, currency: "EUR" } as const;

function copied(rows: readonly ReadSite[], columns: readonly SiteColumn[], own: Partial<Copied> = {}) {
  const text = tsvOf(
    {
      groups: [{ name: null, rows }],
      groupedBy: null,
      columns,
      link: "https://host/?by=country",
      rule: "headline",
      day: "2026-11-21",
      ...own,
    },
    context,
  );
  const lines = text.split("\n").map((line) => line.split("\t"));
  const [heads = [], ...rest] = lines;
  const end = rest.findIndex((cells) => cells.join("") === "");
  const row = (index: number) => new Map(heads.map((head, at) => [head, rest[index]?.[at]]));
  return { text, heads, rows: rest.slice(0, end), row, last: new Map(rest.slice(end + 1).map(([a, b]) => [a, b])) };
}

test("a figure is a plain number with its qualifier, what it covers, its day, source and claim beside it", () => {
  const { row, heads } = copied(
    [readSites({}, investment({ amount: 9.5e10, currency: "SEK", qualifier: "up_to", scope: "whole site" }))],
    ["name", "investment"],
  );
  const cells = row(0);
  expect(heads).toHaveLength(9);
  expect(cells.get("Site")).toBe("Acme Lund");
  expect(cells.get("Site id")).toBe("se-lund-acme");
  expect(cells.get("Investment, as stated")).toBe("95000000000");
  expect(cells.get("Investment, as stated: currency")).toBe("SEK");
  expect(cells.get("Investment, as stated: qualifier")).toBe("up_to");
  expect(cells.get("Investment, as stated: covers")).toBe("whole site");
  expect(cells.get("Investment, as stated: stated")).toBe("2026-02-03");
  expect(cells.get("Investment, as stated: source")).toBe("The press one");
  expect(cells.get("Investment, as stated: claim")).toBe("x.investment.1");
});

test("a part says so, and what is not stated is neither blank nor zero", () => {
  const part = readSites({}, capacity({ stage: "phase", mw: 22.5, scope: "first hall" }));
  const { row } = copied([part, readSites()], ["name", "capacity", "opening"]);
  expect(row(0).get("Capacity, MW")).toBe("22.5");
  expect(row(0).get("Capacity, MW: covers")).toBe("part: first hall");
  expect(row(0).get("Capacity, MW: stage and basis")).toBe("a part, IT load");
  expect(row(1).get("Capacity, MW")).toBe("not stated");
  expect(row(1).get("First opening")).toBe("not stated");
  expect(row(1).get("First opening: claim")).toBe("");
});

test("a date keeps its precision, and bases in operation stand apart", () => {
  const both = readSites(
    {},
    opening({ date: "2027-Q3", qualifier: "up_to" }),
    capacity({ id: "x.capacity.1", mw: 20, stage: "operating" }),
    capacity({ id: "x.capacity.2", mw: 50, stage: "operating", basis: "grid_connection" }),
  );
  const { row } = copied([both], ["name", "opening", "operating"]);
  expect(row(0).get("First opening")).toBe("2027-Q3");
  expect(row(0).get("First opening: kind")).toBe("planned");
  expect(row(0).get("In operation, MW, IT load")).toBe("20");
  expect(row(0).get("In operation, MW, IT or grid not said")).toBe("not stated");
  expect(row(0).get("In operation, MW, grid connection")).toBe("50");
  expect(row(0).get("In operation, MW, grid connection: claim")).toBe("x.capacity.2");
});

test("a converted amount brings its rate, and one that cannot be converted says why", () => {
  const { row } = copied(
    [
      readSites({}, investment({ amount: 1.1e9, currency: "SEK" })),
      readSites({}, investment({ currency: "SEK", stated: null })),
    ],
    ["name", "converted"],
  );
  expect(row(0).get("Investment, in EUR")).toBe("100000000");
  expect(row(0).get("Investment, in EUR: rate")).toContain("11 SEK for 1 EUR");
  expect(row(1).get("Investment, in EUR")).toContain("undated");
});

test("money per megawatt is of one statement, and brings its megawatts and its rate", () => {
  const { row } = copied(
    [
      readSites({}, investment({ amount: 1.1e9, currency: "SEK", covers_mw: 8 }), capacity({ mw: 999 })),
      readSites({}, investment(), capacity()),
    ],
    ["name", "per_mw"],
  );
  expect(row(0).get("Million EUR per MW")).toBe("12.5");
  expect(row(0).get("Million EUR per MW: MW of the statement")).toBe("8");
  expect(row(0).get("Million EUR per MW: rate")).toContain("11 SEK for 1 EUR");
  expect(row(1).get("Million EUR per MW")).toBe("not stated");
});

test("a value stays in its cell, and is never run", () => {
  const { row, rows } = copied(
    [
      readSites({ name: '=HYPERLINK("x")\tA\nB' }),
      readSites({ name: "+46 site" }),
      readSites({ name: "-12.5" }),
      readSites({ name: "@home" }),
      readSites({ name: '"first" half' }),
    ],
    ["name", "claims"],
  );
  expect(rows).toHaveLength(5);
  expect(row(0).get("Site")).toBe('\'=HYPERLINK("x") A B');
  expect(row(1).get("Site")).toBe("'+46 site");
  expect(row(2).get("Site")).toBe("-12.5");
  expect(row(3).get("Site")).toBe("'@home");
  expect(row(4).get("Site")).toBe('"""first"" half"');
  expect(row(0).get("Statements")).toBe("0");
});

test("every column has a head of its own, and every row a cell for each", () => {
  const { heads, rows } = copied([readSites({}, investment(), capacity(), opening()), readSites()], siteColumns);
  expect(new Set(heads).size).toBe(heads.length);
  for (const cells of rows) expect(cells).toHaveLength(heads.length);
});

test("groups have a column, and the last lines say where the rows are from", () => {
  const { heads, row, last } = copied([], ["name"], {
    groupedBy: "Country",
    groups: [
      { name: "Sweden", rows: [readSites()] },
      { name: "Norway", rows: [readSites({ name: "Acme Oslo" }), readSites()] },
    ],
  });
  expect(heads).toEqual(["Country", "Site", "Site id"]);
  expect([...row(1).values()]).toEqual(["Norway", "Acme Oslo", "se-lund-acme"]);
  expect(last.get("Rows")).toBe("3");
  expect(last.get("Release")).toContain("2026.11.1");
  expect(last.get("As of")).toBe("2026-11-21");
  expect(last.get("View")).toBe("https://host/?by=country");
  expect(last.get("Licence")).toContain("CC BY 4.0");
});

test("a status of an extension stands beside the site's own, and says that it is of a part", () => {
  const running = status({ id: "x.status.1", value: "operating" });
  const extension = status({ id: "x.status.2", value: "under_construction", part: true, scope: "second hall" });
  const { row } = copied([readSites({}, running, extension)], ["status"]);
  expect(row(0).get("Status")).toBe("Operating; extension under construction");
  expect(row(0).get("Status: covers")).toBe("whole site; part: second hall");
  expect(row(0).get("Status: claim")).toBe("x.status.1; x.status.2");
});
