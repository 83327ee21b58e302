import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measures, type Claim } from "../../../../src/domain/record/claim";
import {
  ambitionOf,
  capacityOf,
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
  investmentOf,
  mayStandForInvestment,
  partMeasures,
  wholeMeasure,
} from "../../../../src/domain/headline/headline";
import { investments, shuffledInvestments } from "../../support/arbitrary";
import { capacity, readSites, investment, ruleContext, opening, status } from "../../support/builders";

/** The id of the headline, and whether it is of the whole or of a part. */
function shown(headline: { readonly claim: Claim; readonly part: boolean } | null): string | null {
  return headline && `${headline.part ? "part" : "whole"} ${headline.claim.id}`;
}

const investmentShown = (...claims: readonly Claim[]) => shown(headlineInvestment(claims, ruleContext));
const headlineMw = (...claims: readonly Claim[]) => shown(headlineCapacity(claims, ruleContext));
const openingOf = (...claims: readonly Claim[]) => shown(headlineOpening(claims, ruleContext));

describe("the investment", () => {
  const whole = investment({ id: "whole", measure: "site_total", stated: "2020", source: "aggregator" });
  const phase = investment({ id: "phase", measure: "phase", stated: "2021" });
  const equipment = investment({ id: "equipment", measure: "tenant_equipment", stated: "2022" });
  const contract = investment({ id: "contract", measure: "contract", stated: "2023", source: "primary" });

  test("of the whole stands before newer and better sources of its parts", () => {
    expect(investmentShown(contract, equipment, phase, whole)).toBe("whole whole");
  });

  test("of a part stands, as a part, where no claim speaks of the whole", () => {
    expect(investmentShown(phase)).toBe("part phase");
  });

  test("of a part is a phase before a tenant's equipment", () => {
    expect(investmentShown(contract, equipment, phase)).toBe("part phase");
    expect(investmentShown(contract, equipment)).toBe("part equipment");
  });

  test("is never a customer's contract, not even as a part", () => {
    expect(investmentShown(contract)).toBeNull();
    expect(mayStandForInvestment("contract")).toBe(false);
    expect(measures.filter(mayStandForInvestment)).toEqual([wholeMeasure, ...partMeasures]);
  });

  test("of a part stands where the only claim of the whole is doubted", () => {
    expect(investmentShown({ ...whole, doubt: "Misread." }, phase)).toBe("part phase");
  });

  test("passes over a kind of part of which every claim is a conversion", () => {
    expect(investmentShown({ ...phase, converted: true }, equipment)).toBe("part equipment");
  });

  test.each(["land", "financing", "acquisition", "other"] as const)("is never the sum of %s", (measure) => {
    const sum = investment({ id: measure, measure, source: "primary" });
    expect(investmentShown(sum)).toBeNull();
    expect(investmentShown(sum, whole)).toBe("whole whole");
    expect(investmentShown(sum, equipment)).toBe("part equipment");
  });

  test("is not stated where nothing is claimed, or something else", () => {
    expect(investmentShown()).toBeNull();
    expect(investmentShown(capacity(), opening(), status())).toBeNull();
  });

  test("shows no older euro figure as the origin of a newer one of as many kronor", () => {
    const krona = investment({ id: "krona", currency: "SEK", stated: "2026-05" });
    expect(investmentShown(krona, investment({ id: "euro", source: "primary", stated: "2025" }))).toBe("whole krona");
  });

  test("is chosen among claims of one measure: a newer phase of the same amount is no copy of the whole", () => {
    const newer = investment({ id: "newer", measure: "phase", source: "primary", stated: "2026" });
    expect(investmentShown(newer, whole)).toBe("whole whole");
  });

  test("of the whole carries its best phase, to be marked inside it", () => {
    expect(readSites({}, whole, phase, contract).investmentPhase?.id).toBe("phase");
    expect(readSites({}, whole, contract).investmentPhase).toBeNull();
  });

  test("of a part carries nothing inside it", () => {
    expect(investmentOf([phase], ruleContext, "phase")?.claim.id).toBe("phase");
    expect(readSites({}, phase).investmentPhase).toBeNull();
  });

  test("is one of the claims that may stand, or not stated; and parts stand only where no whole may", () => {
    const standing = new Set(["site_total", "phase", "tenant_equipment"]);
    fc.assert(
      fc.property(investments, (claims) => {
        const may = claims.filter((c) => c.doubt === undefined && !c.converted && standing.has(c.measure));
        const headline = headlineInvestment(claims, ruleContext);
        expect(headline === null).toBe(may.length === 0);
        if (headline === null) return;
        expect(may).toContain(headline.claim);
        expect(headline.part).toBe(!may.some((claim) => claim.measure === "site_total"));
        const alike = claims.filter((claim) => claim.measure === headline.claim.measure);
        expect(new Set([headline.claim, ...headline.lost.keys()])).toEqual(new Set(alike));
      }),
    );
  });

  test("does not depend on the order of the claims", () => {
    fc.assert(
      fc.property(shuffledInvestments, ([claims, shuffled]) => {
        expect(headlineInvestment(shuffled, ruleContext)?.claim).toBe(headlineInvestment(claims, ruleContext)?.claim);
      }),
    );
  });
});

describe("the capacity", () => {
  test("is of the IT load, else unspecified, else of the grid connection, whatever is newer", () => {
    const it = capacity({ id: "it", basis: "it_load", stated: "2020" });
    const unspecified = capacity({ id: "unspecified", basis: "unspecified", stated: "2021" });
    const grid = capacity({ id: "grid", basis: "grid_connection", stated: "2022", source: "primary" });
    expect(headlineMw(grid, unspecified, it)).toBe("whole it");
    expect(headlineMw(grid, unspecified)).toBe("whole unspecified");
    expect(headlineMw(grid)).toBe("whole grid");
  });

  test("is the planned one, else the operating one, else of a part", () => {
    const planned = capacity({ id: "planned", stage: "full_build", stated: "2020" });
    const operating = capacity({ id: "operating", stage: "operating", stated: "2021" });
    const phase = capacity({ id: "phase", stage: "phase", stated: "2022", source: "primary" });
    expect(headlineMw(phase, operating, planned)).toBe("whole planned");
    expect(headlineMw(phase, operating)).toBe("whole operating");
    expect(headlineMw(phase)).toBe("part phase");
  });

  test("takes the stage before the basis: a planned grid connection before an operating IT load", () => {
    const grid = capacity({ id: "grid", basis: "grid_connection", stage: "full_build" });
    expect(headlineMw(capacity({ id: "it", stage: "operating" }), grid)).toBe("whole grid");
  });

  test("takes the bases of a part in the same order", () => {
    const grid = capacity({ id: "grid", basis: "grid_connection", stage: "phase", source: "primary" });
    const unspecified = capacity({ id: "unspecified", basis: "unspecified", stage: "phase" });
    expect(headlineMw(grid, unspecified)).toBe("part unspecified");
  });

  test.each(["full_build", "operating", "phase"] as const)("is never backup power (%s)", (stage) => {
    expect(headlineMw(capacity({ basis: "backup_power", stage }))).toBeNull();
  });

  test.each(["it_load", "unspecified", "grid_connection"] as const)("is never the potential (%s)", (basis) => {
    const potential = capacity({ id: "potential", basis, stage: "potential", source: "primary" });
    expect(headlineMw(potential)).toBeNull();
    expect(headlineMw(potential, capacity({ id: "phase", stage: "phase" }))).toBe("part phase");
  });

  test("has a headline for each basis and stage apart", () => {
    const claims = [
      capacity({ id: "it", basis: "it_load" }),
      capacity({ id: "grid", basis: "grid_connection" }),
      capacity({ id: "running", basis: "it_load", stage: "operating" }),
    ];
    expect(capacityOf(claims, ruleContext, "it_load", "full_build")?.claim.id).toBe("it");
    expect(capacityOf(claims, ruleContext, "grid_connection", "full_build")?.claim.id).toBe("grid");
    expect(capacityOf(claims, ruleContext, "it_load", "operating")?.claim.id).toBe("running");
    expect(capacityOf(claims, ruleContext, "unspecified", "full_build")).toBeNull();
  });

  test("goes on to the next basis where every claim of the better one is doubted", () => {
    const it = capacity({ id: "it", doubt: "Misread." });
    expect(headlineMw(it, capacity({ id: "grid", basis: "grid_connection" }))).toBe("whole grid");
  });

  test("shows the origin of the newest value of its basis and stage", () => {
    expect(
      headlineMw(
        capacity({ id: "copy", mw: 230, stated: "2026-01-01", qualifier: "up_to" }),
        capacity({ id: "release", mw: 230, stated: "2025-07-31", source: "primary" }),
        capacity({ id: "before", mw: 100, stated: "2025-01-01", source: "primary" }),
      ),
    ).toBe("whole release");
  });
});

describe("an ambition", () => {
  const ambition = (...claims: readonly Claim[]) => ambitionOf(claims, ruleContext, "it_load")?.claim.id ?? null;
  const potential = (mw: number, own: Parameters<typeof capacity>[0] = {}) =>
    capacity({ id: `potential.${mw}`, mw, stage: "potential", ...own });

  test("is what exceeds the capacity of the whole site, in one basis", () => {
    expect(ambition(capacity({ mw: 100 }), potential(300))).toBe("potential.300");
    expect(ambition(potential(300))).toBe("potential.300");
    expect(ambition(capacity({ mw: 100 }), potential(300, { basis: "grid_connection" }))).toBeNull();
    expect(ambition(capacity({ mw: 100 }), capacity({ id: "x.capacity.2", mw: 900 }))).toBeNull();
  });

  test("is none that is as large or smaller, which is of an extension alone, though it is newer", () => {
    expect(ambition(capacity({ mw: 100 }), potential(100))).toBeNull();
    expect(ambition(capacity({ mw: 100 }), potential(300), potential(50, { stated: "2026-10-01" }))).toBe(
      "potential.300",
    );
    expect(ambition(capacity({ mw: 400, stage: "operating" }), potential(300))).toBeNull();
  });
});

describe("the extremes", () => {
  const under = (rule: "lowest" | "highest") => ({ ...ruleContext, rule });

  test("of a capacity are by megawatts, and of an opening by its middle day", () => {
    const megawatts = [9, 100, 20].map((mw, index) => capacity({ id: `x.capacity.${index}`, mw }));
    expect(headlineCapacity(megawatts, under("lowest"))?.claim.mw).toBe(9);
    expect(headlineCapacity(megawatts, under("highest"))?.claim.mw).toBe(100);
    const dates = ["2027", "2026-Q4", "2027-12"].map((date, index) => opening({ id: `x.opening.${index}`, date }));
    expect(headlineOpening(dates, under("lowest"))?.claim.date).toBe("2026-Q4");
    expect(headlineOpening(dates, under("highest"))?.claim.date).toBe("2027-12");
  });
});

describe("the opening", () => {
  test("is of the first capacity, before newer dates of a part", () => {
    const phase = opening({ id: "phase", stage: "phase", stated: "2026-10", source: "primary" });
    expect(openingOf(phase, opening({ id: "first", stated: "2021" }))).toBe("whole first");
  });

  test("is of a part where none is of the first capacity", () => {
    expect(openingOf(opening({ id: "phase", stage: "phase" }))).toBe("part phase");
  });

  test("is never of the full site", () => {
    const full = opening({ id: "full", stage: "full", source: "primary" });
    expect(openingOf(full)).toBeNull();
    expect(openingOf(full, opening({ id: "phase", stage: "phase" }))).toBe("part phase");
  });

  test("that happened is another value than the same date planned", () => {
    expect(
      openingOf(
        opening({ id: "planned", kind: "planned", source: "primary", stated: "2025-01-01" }),
        opening({ id: "actual", kind: "actual", stated: "2026-01-01" }),
      ),
    ).toBe("whole actual");
  });

  test("said more vaguely is another value: the newest stands, not the more precise", () => {
    expect(
      openingOf(
        opening({ id: "half", date: "2027-H1", source: "primary", stated: "2025-01-01" }),
        opening({ id: "year", date: "2027", stated: "2026-01-01" }),
      ),
    ).toBe("whole year");
  });
});

describe("the status", () => {
  test("is the newest statement itself", () => {
    const claims = [
      status({ id: "first", value: "operating", source: "primary", stated: "2024" }),
      status({ id: "again", value: "operating", stated: "2026" }),
      status({ id: "other", value: "paused", stated: "2025" }),
    ];
    expect(shown(headlineStatus(claims, ruleContext))).toBe("whole again");
    expect(readSites({}, ...claims).status).toBe("operating");
  });

  test("is never what is said of an extension, however new it is; that is said beside it", () => {
    const running = status({ id: "running", value: "operating", stated: "2020" });
    const older = status({ id: "older", value: "announced", stated: "2025", part: true });
    const newer = status({ id: "newer", value: "under_construction", stated: "2026", part: true });
    const of = readSites({}, running, older, newer);
    expect(of.status).toBe("operating");
    expect(of.statusClaim?.id).toBe("running");
    expect(of.extension?.id).toBe("newer");
    expect(readSites({}, running).extension).toBeNull();
  });

  test("is unknown where only an extension is spoken of, and a doubted word on one is not said", () => {
    const extension = status({ value: "under_construction", part: true });
    expect(readSites({}, extension).status).toBe("unknown");
    expect(readSites({}, extension).extension).toBe(extension);
    expect(readSites({}, { ...extension, doubt: "Another site is meant." }).extension).toBeNull();
  });

  test("is unknown where nobody states one, never announced", () => {
    expect(readSites().status).toBe("unknown");
    expect(readSites().statusClaim).toBeNull();
  });
});
