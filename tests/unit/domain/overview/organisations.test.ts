import { describe, expect, test } from "vitest";
import { organisationColumns, siteRoles } from "../../../../src/domain/overview/organisation-order";
import { organisationRows, sortedOrganisations } from "../../../../src/domain/overview/organisations";
import { namings, operatedBy } from "../../../../src/domain/headline/roles";
import type { OrganisationClaim } from "../../../../src/domain/record/claim";
import { organisationName } from "../../../../src/domain/record/dataset";
import { siteColumns } from "../../../../src/domain/tables/list-columns";
import { sitesOfTotal } from "../../../../src/domain/series/citable-total";
import { totalCoverage } from "../../../../src/domain/series/total-coverage";
import { compareText } from "../../../../src/words/format/text";
import { capacity, readSites, ruleContext } from "../../support/builders";
import { everySite, record, recordRuleContext } from "../../support/record";

const context = { currency: "EUR", ruleContext } as const;
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
const ids = (rows: ReturnType<typeof organisationRows>) => rows.map(({ id }) => id);

describe("the organisations of a selection", () => {
  test("are its operators, owners and tenants, each with its sites once", () => {
    const sites = [
      readSites({ id: "a", operator: "acme" }, tenant(1, "acme"), capacity()),
      readSites({ id: "b", operator: "acme" }, tenant(1, "big")),
      readSites({ id: "c", operator: null }, tenant(1, "big", { doubt: "Misread." })),
    ];
    const rows = organisationRows(sites, null, context);
    expect(ids(rows)).toEqual(["acme", "big"]);
    expect(rows.map((row) => row.sites.map(({ site }) => site.id))).toEqual([["a", "b"], ["b"]]);
    expect(rows[0]?.sums.megawatts.it_load).toMatchObject({ value: 100, sites: 1 });
    expect(rows[1]?.sums.money).toMatchObject({ value: null, sites: 0 });
  });

  test("under a role are those who have it, with the sites of that role", () => {
    const sites = [readSites({ id: "a", operator: "acme" }, tenant(1, "big")), readSites({ id: "b", operator: "big" })];
    const [row, ...more] = organisationRows(sites, "tenant", context);
    expect([row?.id, row?.sites.map(({ site }) => site.id), more]).toEqual(["big", ["a"], []]);
  });

  test("keep whom the newest statement no longer names, without that site", () => {
    const site = readSites({ operator: null }, tenant(1, "old", { stated: "2025" }), tenant(2, "new"));
    const rows = organisationRows([site], null, context);
    expect(ids(rows)).toEqual(["old", "new"]);
    expect(rows[0]?.roles.tenant).toEqual({ now: [], before: [site], also: [] });
    expect(rows[0]?.sites).toEqual([]);
  });

  test("of the record have the sites of their own pages, and the totals of the group of their operator", () => {
    const rows = organisationRows(everySite, null, { currency: "EUR", ruleContext: recordRuleContext });
    expect(rows.length).toBeGreaterThan(80);
    for (const { id, roles } of rows) {
      expect(roles.operator.now, id).toEqual(operatedBy(everySite, id));
      for (const role of ["owner", "tenant"] as const) {
        const named = namings(everySite, id, role, recordRuleContext);
        expect(new Set(roles[role].now), id).toEqual(
          new Set(named.flatMap(({ readSite, instead }) => (instead.length === 0 ? readSite : []))),
        );
        for (const name of ["before", "also"] as const)
          expect(roles[role][name].length, id).toBe(named.filter(({ when }) => when === name).length);
      }
    }
    for (const { id, sums } of organisationRows(everySite, "operator", {
      currency: "EUR",
      ruleContext: recordRuleContext,
    })) {
      const group = sitesOfTotal(everySite, { name: "investment", by: "operator", key: id });
      for (const name of ["it_load", "unspecified", "grid_connection"] as const)
        expect(sums.megawatts[name].value, id).toBe(
          totalCoverage(name, group, { currency: "EUR", ruleContext: recordRuleContext }).value,
        );
      expect(sums.money.value, id).toBe(
        totalCoverage("investment", group, { currency: "EUR", ruleContext: recordRuleContext }).value,
      );
    }
  });
});

describe("their order", () => {
  const rows = organisationRows(everySite, null, { currency: "EUR", ruleContext: recordRuleContext });
  const name = (id: string) => organisationName(record, id) ?? id;

  test("is by any column, either way, with those without a figure last", () => {
    for (const column of organisationColumns)
      for (const descending of [true, false]) {
        const sorted = sortedOrganisations(rows, { column, descending }, name, compareText);
        expect(sorted.length).toBe(rows.length);
        if (column !== "sum_investment") continue;
        const values = sorted.map(({ sums }) => sums.money.value);
        const known = values.filter((value) => value !== null);
        expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      }
  });

  test("has no name that the list of sites has, with which it shares its parameter", () => {
    const names: readonly string[] = siteColumns;
    expect(organisationColumns.filter((column) => names.includes(column))).toEqual([]);
    expect(siteRoles).toContain("tenant");
  });
});
