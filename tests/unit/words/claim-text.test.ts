import { describe, expect, test } from "vitest";
import { fields, type Claim } from "../../../src/domain/record/claim";
import {
  capacityText,
  datedOpeningText,
  hasBegun,
  inLine,
  investmentText,
  openingText,
  partKind,
  partTitle,
  stageText,
  statusText,
  valueText,
} from "../../../src/words/text/claim-text";
import { chartHeading } from "../../../src/words/text/chart-heading";
import { capacityWords } from "#words/charts/capacity";
import { headingWords } from "#words/charts/headings";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { upperFirst } from "../../../src/words/format/text";
import { capacity, readSites, investment, opening, status } from "../support/builders";
import { everySite, record, recordRuleContext, theSite } from "../support/record";

const shown = {
  ruleContext: recordRuleContext,
  day: record.release.date,
  by: "schedule",
  currency: "EUR",
  measure: "investment",
} as const;
const statement = { id: "x.y.1", qualifier: "exact", scope: "site", stated: null, source: "press" } as const;
const said = (claim: Claim) => inLine(valueText(claim, (id) => `[${id}]`));

describe("a claim in words", () => {
  test("of an investment is the amount as stated, with its qualifier", () => {
    expect(investmentText(investment({ amount: 95e9, currency: "SEK", qualifier: "up_to" }))).toEqual({
      before: "up to",
      figure: "SEK 95 bn",
    });
    expect(said(investment({ amount: 4.5e9, qualifier: "at_least" }))).toBe("at least €4.5 bn");
    expect(said(investment())).toBe("€1 bn");
  });

  test("of a capacity is in MW with its basis, stated or not", () => {
    expect(capacityText(capacity({ mw: 23, qualifier: "about" }))).toEqual({
      before: "about",
      figure: "23 MW IT load",
    });
    expect(said(capacity({ mw: 230, basis: "grid_connection" }))).toBe("230 MW grid connection");
    expect(said(capacity({ mw: 22.5, basis: "unspecified" }))).toBe("22.5 MW, IT or grid not said");
    expect(said(capacity({ mw: 8, basis: "backup_power" }))).toBe("8 MW backup power");
  });

  test("of an opening reads “by” and “not before”, not “up to” and “at least”", () => {
    expect(openingText(opening({ date: "2027-H1", qualifier: "about" }))).toEqual({
      before: "about",
      figure: "2027 (H1)",
    });
    expect(said(opening({ date: "2025-01", qualifier: "up_to" }))).toBe("by Jan 2025");
    expect(said(opening({ qualifier: "at_least" }))).toBe("not before 2027");
  });

  test.each<[Claim, string]>([
    [status({ value: "under_construction" }), "Under construction"],
    [
      {
        ...statement,
        field: "accelerators",
        count: 100_000,
        model: "Nvidia Rubin",
        stage: "planned",
        qualifier: "up_to",
      },
      "up to 100,000 Nvidia Rubin, planned",
    ],
    [{ ...statement, field: "accelerators", count: 304, model: null, stage: "operating" }, "304, in operation"],
    [{ ...statement, field: "tenant", organisation: "mistral-ai" }, "[mistral-ai]"],
    [{ ...statement, field: "owner", organisation: "brookfield" }, "[brookfield]"],
    [{ ...statement, field: "energy", text: "hydropower" }, "hydropower"],
    [{ ...statement, field: "cooling", text: "fjord water" }, "fjord water"],
    [{ ...statement, field: "heat_reuse", text: "a salmon farm" }, "a salmon farm"],
    [{ ...statement, field: "pue", value: 1.15, qualifier: "up_to" }, "up to 1.15"],
    [{ ...statement, field: "site_area", m2: 350_000, qualifier: "about" }, "about 350,000 m²"],
    [
      { ...statement, field: "jobs", count: 1200, stage: "permanent", qualifier: "at_least" },
      "at least 1,200, permanent",
    ],
  ])("of %j", (claim, text) => {
    expect(said(claim)).toBe(text);
  });

  test("passes what a source wrote through as it is", () => {
    const text = "<img src=x onerror=alert(1)>";
    expect(said({ ...statement, field: "energy", text })).toBe(text);
  });

  test("has words in the catalogue for every field", () => {
    for (const field of fields) expect(words.field[field]).toMatch(/\w/);
  });

  test("says something of every claim of the record, and never a hole", () => {
    for (const claim of record.sites.flatMap((site) => site.claims)) {
      expect(said(claim), claim.id).toMatch(/\w/);
      expect(said(claim), claim.id).not.toMatch(/undefined|null|NaN|Invalid/);
    }
  });
});

test("a status of an extension says so, alone and beside the site's own", () => {
  const extension = status({ value: "under_construction", part: true });
  expect(said(extension)).toBe("Extension under construction");
  expect(statusText(readSites({}, status({ value: "operating" }), extension))).toBe(
    "Operating, extension under construction",
  );
  expect(statusText(readSites({}, status({ value: "operating" })))).toBe("Operating");
});

describe("a part that stands", () => {
  test("says so where it is a tenant's equipment, and no phase of the site", () => {
    expect(partKind(investment({ measure: "tenant_equipment" }))).toBe("a tenant’s own equipment");
    expect(partTitle(investment({ measure: "tenant_equipment" }))).toBe("part: a tenant’s own equipment");
  });

  test("is only a part where it is a phase, and where it is no money", () => {
    expect(partTitle(investment({ measure: "phase" }))).toBeNull();
    expect(partKind(capacity({ stage: "phase" }))).toBeNull();
    expect(partKind(opening({ stage: "phase" }))).toBeNull();
  });
});

test("what has opened of a site that is still being built is its first part", () => {
  const claim = opening({ kind: "actual", date: "2026-04" });
  expect(inLine(datedOpeningText(claim, "under_construction"))).toBe("first part opened Apr 2026");
  for (const other of ["operating", "paused", "cancelled", "unknown"] as const)
    expect(inLine(datedOpeningText(claim, other)), other).toBe("opened Apr 2026");
  expect(inLine(datedOpeningText({ ...claim, stage: "phase" }, "under_construction"))).toBe("opened Apr 2026");
  expect(inLine(datedOpeningText({ ...claim, kind: "planned" }, "under_construction"))).toBe("Apr 2026");
});

test("what is in place where the AI data center is not said to run has one name wherever it stands", () => {
  const name = stageText({ stage: "operating" }, "under_construction");
  expect(name).toBe(words.inPlace);
  expect(capacityWords.state.in_place).toBe(upperFirst(name));
  expect(siteWords.site.capacity.inPlace).toBe(`Capacity ${name}`);
  for (const basis of ["it_load", "grid_connection"] as const)
    expect(capacityWords.covered(basis, 1, 1, { operating: null, elsewhere: 40 })).toContain(`; 40 MW ${name}.`);
});

test("what opened of a site that does not run by its status is counted where those that run are", () => {
  const { openings } = headingWords;
  const begun = everySite.filter(({ opening: first, status: stands }) => first && hasBegun(first.claim, stands));
  expect(begun.map(({ site }) => site.id)).toContain("no-oslo-skygard-osl1");
  const heading = chartHeading("openings", { ...shown, selection: [theSite("no-oslo-skygard-osl1")] });
  expect(heading.lead.startsWith(openings.total(0, 1, 1, 0))).toBe(true);
});
