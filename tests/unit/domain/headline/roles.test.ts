import { describe, expect, test } from "vitest";
import type { OrganisationClaim } from "../../../../src/domain/record/claim";
import { namedRoles } from "../../../../src/domain/headline/named-organisations";
import { namings, operatedBy } from "../../../../src/domain/headline/roles";
import { readSites, ruleContext } from "../../support/builders";
import { everySite, record, recordRuleContext } from "../../support/record";
import { readCurated } from "../../../../tools/site/curated";

const tenant = (number: number, organisation: string, own: Partial<OrganisationClaim> = {}): OrganisationClaim => ({
  id: `x.tenant.${number}`,
  field: "tenant",
  organisation,
  qualifier: "exact",
  scope: "whole site",
  stated: "2026-02-03",
  source: "press",
  ...own,
});

describe("an organisation named in a role", () => {
  test("is named since the earliest statement, and by the newest", () => {
    const claims = [
      tenant(1, "acme", { stated: "2026" }),
      tenant(2, "acme", { stated: null }),
      tenant(3, "acme", { stated: "2025-06" }),
    ];
    const [naming] = namings([readSites({}, ...claims)], "acme", "tenant", ruleContext);
    expect([naming?.first.id, naming?.newest.id, naming?.instead]).toEqual(["x.tenant.3", "x.tenant.1", []]);
  });

  test("is named, among statements of one day, by the nearest source", () => {
    const claims = [tenant(1, "acme", { source: "trade" }), tenant(2, "acme", { source: "primary" })];
    for (const order of [claims, claims.toReversed()]) {
      const [naming] = namings([readSites({}, ...order)], "acme", "tenant", ruleContext);
      expect([naming?.first.id, naming?.newest.id]).toEqual(["x.tenant.2", "x.tenant.2"]);
    }
  });

  test("is named, among like statements of one day, by the first id, and like sites are in the order of theirs", () => {
    const claims = [tenant(1, "acme"), tenant(2, "acme"), tenant(3, "acme")];
    for (const order of [claims, claims.toReversed()]) {
      const sites = ["c", "a", "b"].map((id) => readSites({ id }, ...order));
      const all = namings(sites, "acme", "tenant", ruleContext);
      expect(all.map(({ readSite, first }) => [readSite.site.id, first.id])).toEqual([
        ["a", "x.tenant.1"],
        ["b", "x.tenant.1"],
        ["c", "x.tenant.1"],
      ]);
    }
  });

  test("gives way to whom the newest statement names", () => {
    const claims = [tenant(1, "acme"), tenant(2, "other", { stated: "2026-05" })];
    const [naming] = namings([readSites({}, ...claims)], "acme", "tenant", ruleContext);
    expect([naming?.first.id, naming?.newest.id, naming?.instead]).toEqual(["x.tenant.1", "x.tenant.1", ["other"]]);
    expect(naming?.when).toBe("before");
  });

  test("without a date is named beside whom a dated statement names, and not before", () => {
    const claims = [tenant(1, "acme", { stated: null }), tenant(2, "other")];
    const [naming] = namings([readSites({}, ...claims)], "acme", "tenant", ruleContext);
    expect([naming?.first.id, naming?.when, naming?.instead]).toEqual(["x.tenant.1", "also", ["other"]]);
  });

  test("operates the sites that say so, and no others", () => {
    const sites = [readSites({ id: "a" }), readSites({ id: "b", operator: "other" }), readSites({ id: "c" })];
    expect(operatedBy(sites, "acme").map((one) => one.site.id)).toEqual(["a", "c"]);
    expect(operatedBy(sites, "nobody")).toEqual([]);
  });

  test("is not, where the claim is doubted or of the other role", () => {
    const site = readSites({}, tenant(1, "acme", { doubt: "A misreading." }));
    expect(namings([site], "acme", "tenant", ruleContext)).toEqual([]);
    expect(namings([readSites({}, tenant(1, "acme"))], "acme", "owner", ruleContext)).toEqual([]);
  });

  test("has the newest statement's site first, the undated last", () => {
    const sites = [
      readSites({ id: "a" }, tenant(1, "acme", { stated: null })),
      readSites({ id: "b" }, tenant(1, "acme", { stated: "2024" })),
      readSites({ id: "c" }, tenant(1, "acme", { stated: "2026" })),
    ];
    expect(namings(sites, "acme", "tenant", ruleContext).map((naming) => naming.readSite.site.id)).toEqual([
      "c",
      "b",
      "a",
    ]);
  });
});

test("every organisation of the record runs a site or a programme, is named for a site, or is on the watchlist", () => {
  const { programmes, watchlist } = readCurated();
  for (const id of record.organisations.keys()) {
    const beside = [...programmes, ...watchlist].filter(({ operator }) => operator === id);
    const named = namedRoles.flatMap((role) => namings(everySite, id, role, recordRuleContext));
    expect(beside.length + named.length + operatedBy(everySite, id).length, id).toBeGreaterThan(0);
  }
});

test("OpenAI was named for Narvik first, and Microsoft is named now", () => {
  const of = (id: string) =>
    namings(everySite, id, "tenant", recordRuleContext).find(
      ({ readSite: { site } }) => site.id === "no-narvik-nscale",
    );
  expect(of("openai")?.instead).toEqual(["microsoft"]);
  expect(of("microsoft")?.instead).toEqual([]);
});
