import { describe, expect, test } from "vitest";
import type { OrganisationClaim } from "../../../../src/domain/record/claim";
import { isEarlier, plainReading, readRecord } from "../../../../src/domain/headline/read-record";
import { toReadSites } from "../../../../src/domain/headline/read-site";
import { capacity, dataset, investment, opening, readSites, site, status, today } from "../../support/builders";

const tenant = (number: number, organisation: string, stated: string): OrganisationClaim => ({
  id: `x.tenant.${number}`,
  field: "tenant",
  organisation,
  qualifier: "exact",
  scope: "whole site",
  stated,
  source: "press",
});

describe("a site as it is read", () => {
  test("names the tenants of the newest statements, and no owner", () => {
    const owner = { ...tenant(4, "fund", "2026-06"), id: "x.owner.4", field: "owner" } as const;
    const { tenants } = readSites(
      {},
      tenant(1, "a", "2025"),
      tenant(2, "b", "2026-05"),
      tenant(3, "c", "2026-05"),
      owner,
    );
    expect(tenants.map(({ organisation }) => organisation)).toEqual(["b", "c"]);
    expect(readSites({}, owner).tenants).toEqual([]);
  });

  test("names the classes on which its headlines rest, each once, nearest first", () => {
    const claims = [
      investment({ source: "trade" }),
      capacity({ source: "press" }),
      opening({ source: "trade" }),
      status({ source: "primary" }),
    ];
    expect(readSites({}, ...claims).headlineClasses).toEqual(["primary", "trade", "press"]);
    expect(readSites({}, investment({ source: "aggregator" })).headlineClasses).toEqual(["aggregator"]);
    expect(readSites({}, tenant(1, "a", "2026")).headlineClasses).toEqual([]);
  });
});

describe("on a day before its release", () => {
  const data = dataset({
    sites: [
      site({ id: "old", claims: [investment({ stated: "2025-01" })] }),
      site({ id: "told", events: [{ date: "2025-02", kind: "announced", text: "Announced.", source: "press" }] }),
      site({
        id: "both",
        claims: [investment({ stated: "2025-01" })],
        events: [{ date: "2025-02", kind: "announced", text: "Announced.", source: "press" }],
      }),
      site({ id: "new", claims: [investment({ stated: "2026-10" })] }),
      site({ id: "silent" }),
    ],
  });
  const on = (day: string) => toReadSites(data, { rule: "headline", day }).map((one) => one.site.id);

  test("a record has the sites of which something was said by then, on its own day all", () => {
    expect(on("2025-01-31")).toEqual(["old", "both"]);
    expect(on("2025-06-01")).toEqual(["old", "told", "both"]);
    expect(on(today)).toEqual(["old", "told", "both", "new", "silent"]);
  });

  test("it is read as an earlier one", () => {
    const read = (day: string) => isEarlier(readRecord(data, { rule: "headline", day }));
    expect([read("2026-11-20"), read(today), read("2026-11-22")]).toEqual([true, false, false]);
    expect(isEarlier(readRecord(data, plainReading(data)))).toBe(false);
  });
});
