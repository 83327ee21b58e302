import { describe, expect, test } from "vitest";
import type { Claim } from "../../../../src/domain/record/claim";
import { siteColumns, type SiteColumn } from "../../../../src/domain/tables/list-columns";
import type { ReadSite } from "../../../../src/domain/headline/read-site";
import { sorted } from "../../../../src/domain/tables/sorting";
import { capacity, readSites, investment, ruleContext, opening, status } from "../../support/builders";

const statement = { qualifier: "exact", scope: "whole site", stated: "2026-02-03", source: "press" } as const;
const context = {
  organisationName: (id: string) => id,
  compareText: (a: string, b: string) => a.localeCompare(b, "en"),
  ruleContext,
};
const one = (name: string, ...claims: readonly Claim[]) => readSites({ id: name.toLowerCase(), name }, ...claims);
const order = (all: readonly ReadSite[], column: SiteColumn, descending = false) =>
  sorted(all, { column, descending }, context).map(({ site }) => site.name);

/** A site that says less and one that says more, in the columns that can be silent. */
const pairs: Partial<Record<SiteColumn, readonly [less: readonly Claim[], more: readonly Claim[]]>> = {
  tenant: [
    [{ id: "x.tenant.1", field: "tenant", organisation: "alpha", ...statement }],
    [{ id: "x.tenant.1", field: "tenant", organisation: "beta", ...statement }],
  ],
  owner: [
    [{ id: "x.owner.1", field: "owner", organisation: "alpha", ...statement }],
    [{ id: "x.owner.1", field: "owner", organisation: "beta", ...statement }],
  ],
  status: [[status({ value: "operating" })], [status({ value: "announced" })]],
  opening: [[opening({ date: "2026" })], [opening({ date: "2027-Q3" })]],
  capacity: [[capacity({ mw: 9 })], [capacity({ mw: 100 })]],
  it_load: [[capacity({ mw: 9 })], [capacity({ mw: 100 })]],
  unspecified: [[capacity({ mw: 9, basis: "unspecified" })], [capacity({ mw: 100, basis: "unspecified" })]],
  grid_connection: [[capacity({ mw: 9, basis: "grid_connection" })], [capacity({ mw: 100, basis: "grid_connection" })]],
  operating: [[capacity({ mw: 9, stage: "operating" })], [capacity({ mw: 100, stage: "operating" })]],
  basis: [[capacity()], [capacity({ basis: "grid_connection" })]],
  investment: [[investment({ amount: 9e6 })], [investment({ amount: 1e9 })]],
  converted: [[investment({ amount: 9e6 })], [investment({ amount: 1e9 })]],
  per_mw: [[investment({ covers_mw: 500 })], [investment({ covers_mw: 20 })]],
  accelerators: [[accelerators(9)], [accelerators(100)]],
  energy: [
    [{ id: "x.energy.1", field: "energy", text: "hydro", ...statement }],
    [{ id: "x.energy.1", field: "energy", text: "wind", ...statement }],
  ],
  cooling: [
    [{ id: "x.cooling.1", field: "cooling", text: "air", ...statement }],
    [{ id: "x.cooling.1", field: "cooling", text: "water", ...statement }],
  ],
  heat_reuse: [
    [{ id: "x.heat_reuse.1", field: "heat_reuse", text: "greenhouse", ...statement }],
    [{ id: "x.heat_reuse.1", field: "heat_reuse", text: "homes", ...statement }],
  ],
  pue: [
    [{ id: "x.pue.1", field: "pue", value: 1.08, ...statement }],
    [{ id: "x.pue.1", field: "pue", value: 1.2, ...statement }],
  ],
  site_area: [
    [{ id: "x.site_area.1", field: "site_area", m2: 900, ...statement }],
    [{ id: "x.site_area.1", field: "site_area", m2: 10_000, ...statement }],
  ],
  jobs: [
    [{ id: "x.jobs.1", field: "jobs", count: 9, stage: "permanent", ...statement }],
    [{ id: "x.jobs.1", field: "jobs", count: 100, stage: "permanent", ...statement }],
  ],
};

function accelerators(count: number): Claim {
  return { id: "x.accelerators.1", field: "accelerators", count, model: null, stage: "planned", ...statement };
}

describe("what is not stated comes last either way", () => {
  for (const column of siteColumns) {
    const pair = pairs[column];
    if (!pair) continue;
    test(`by ${column}`, () => {
      const all = [one("Silent"), one("More", ...pair[1]), one("Less", ...pair[0])];
      expect(order(all, column)).toEqual(["Less", "More", "Silent"]);
      expect(order(all, column, true)).toEqual(["More", "Less", "Silent"]);
    });
  }
});

test("every column sorts, and keeps every site", () => {
  const all = [one("B"), one("A", investment(), capacity(), opening()), one("C", status())];
  for (const column of siteColumns)
    for (const descending of [true, false])
      expect(order(all, column, descending).toSorted(), column).toEqual(["A", "B", "C"]);
});

test("what is equal stands by name", () => {
  const all = ["C", "A", "B"].map((name) => one(name, capacity()));
  expect(order(all, "capacity", true)).toEqual(["A", "B", "C"]);
  expect(order([one("C"), one("A"), one("B")], "pue", true)).toEqual(["A", "B", "C"]);
});

test("an amount that cannot be converted stands after those that can, and before the sites that state none", () => {
  const all = [
    one("Nothing"),
    one("Undated", investment({ currency: "SEK", amount: 1e12, stated: null })),
    one("Small", investment()),
  ];
  for (const descending of [true, false])
    for (const column of ["investment", "converted"] as const)
      expect(order(all, column, descending)).toEqual(["Small", "Undated", "Nothing"]);
});

test("an operator who is not disclosed stands after all who are named", () => {
  const run = (name: string, operator: string | null) => readSites({ id: name.toLowerCase(), name, operator });
  const all = [run("Nobody", null), run("Hidden", "undisclosed"), run("Last", "zeta"), run("First", "alpha")];
  expect(order(all, "operator")).toEqual(["First", "Last", "Hidden", "Nobody"]);
  expect(order(all, "operator", true)).toEqual(["Last", "First", "Hidden", "Nobody"]);
});

test("what is late or has moved stands by how serious it is, then by its months; what states no date stands last", () => {
  const dated = (name: string, ...dates: readonly string[]) =>
    one(
      name,
      ...dates.map((date, index) => opening({ id: `x.opening.${index + 1}`, date, stated: `${2024 + index}-01-01` })),
    );
  const all = [
    one("Unknown"),
    dated("Slipped", "2027", "2028"),
    dated("Slipped far", "2027", "2029"),
    dated("None", "2027", "2027-H1"),
    dated("Perhaps", "2027", "2027-H2"),
    dated("Passed", "2025"),
  ];
  expect(order(all, "schedule", true)).toEqual(["Slipped far", "Slipped", "Passed", "Perhaps", "None", "Unknown"]);
  expect(order(all, "schedule")).toEqual(["None", "Perhaps", "Passed", "Slipped", "Slipped far", "Unknown"]);
});

test("of what runs the first basis counts, and is never added to another", () => {
  const both = one(
    "Both",
    capacity({ id: "x.capacity.1", mw: 20, stage: "operating" }),
    capacity({ id: "x.capacity.2", mw: 500, stage: "operating", basis: "grid_connection" }),
  );
  expect(order([both, one("One", capacity({ mw: 30, stage: "operating" }))], "operating", true)).toEqual([
    "One",
    "Both",
  ]);
});

test("where sources agree there is nothing disputed", () => {
  const disputed = one("Disputed", capacity({ mw: 20 }), capacity({ id: "x.capacity.2", mw: 30, stated: "2026-03" }));
  expect(order([one("Agreed", capacity()), disputed], "disputed")).toEqual(["Disputed", "Agreed"]);
});

describe("sites with the same value of a column", () => {
  const tenant = (organisation: string): Claim => ({ id: "x.tenant.1", field: "tenant", organisation, ...statement });

  test("are sorted by what is related to it, in its own direction", () => {
    const all = [
      one("Small", capacity({ mw: 9 })),
      one("Large", capacity({ mw: 90 })),
      one("Grid", capacity({ mw: 50, basis: "grid_connection" })),
    ];
    expect(order(all, "basis")).toEqual(["Large", "Small", "Grid"]);
    expect(order(all, "basis", true)).toEqual(["Grid", "Large", "Small"]);
    const people = [
      readSites({ id: "a", name: "A", operator: "zeta" }, tenant("beta")),
      readSites({ id: "b", name: "B", operator: "acme" }, tenant("beta")),
      readSites({ id: "c", name: "C", operator: "acme" }, tenant("alpha")),
      readSites({ id: "d", name: "D", operator: "acme" }),
    ];
    expect(order(people, "tenant")).toEqual(["C", "B", "A", "D"]);
    expect(order(people, "operator")).toEqual(["C", "B", "D", "A"]);
  });

  test("are sorted by name where nothing related tells them apart", () => {
    expect(order([one("B", capacity()), one("A", capacity())], "capacity", true)).toEqual(["A", "B"]);
  });
});
