import { describe, expect, test } from "vitest";
import { claimsOf, type Claim } from "../../../src/domain/record/claim";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { capacityOf } from "../../../src/domain/headline/headline";
import { passedDate } from "../../../src/domain/headline/schedule";
import { everySite, record, recordRuleContext, theSite } from "../support/record";
import { headlineByTheBook } from "../support/reference";

/** The sites with a claim that may stand. */
const having = (may: (claim: Claim) => boolean) =>
  record.sites.filter(({ claims }) => claims.some((one) => one.doubt === undefined && !one.converted && may(one)));
const investmentOf = ({ investment }: ReadSite) => investment && { ...investment.claim, part: investment.part };
const ofWhole = (measure: string) => measure === "site_total";
const ofSite = (measure: string) => ["site_total", "phase", "tenant_equipment"].includes(measure);

describe("Narvik", () => {
  const narvik = theSite("no-narvik-nscale");

  test("shows USD 1 bn for a part, as Finansavisen stated it on 31 July 2025", () => {
    expect(investmentOf(narvik)).toMatchObject({
      id: "no-narvik-nscale.investment.2",
      amount: 1e9,
      currency: "USD",
      measure: "phase",
      qualifier: "exact",
      stated: "2025-07-31",
      part: true,
    });
    expect(record.sources.get(narvik.investment?.claim.source ?? "")?.publisher).toContain("Finansavisen");
    expect(narvik.investmentPhase).toBeNull();
  });

  test("shows 230 MW from the companies' own release of July 2025", () => {
    const { claim, part } = narvik.capacity ?? {};
    expect(claim).toMatchObject({ mw: 230, stage: "full_build", stated: "2025-07-31", qualifier: "exact" });
    expect(record.sources.get(claim?.source ?? "")?.class).toBe("primary");
    expect(part).toBe(false);
  });
});

describe("Borlänge", () => {
  const borlange = theSite("se-borlange-ecodatacenter");

  test("shows the campus plan of EUR 2.5 bn with Mistral's EUR 1.2 bn inside it", () => {
    expect(investmentOf(borlange)).toMatchObject({ amount: 2.5e9, currency: "EUR", part: false });
    expect(borlange.investmentPhase).toMatchObject({ amount: 1.2e9, currency: "EUR", measure: "phase" });
  });

  test("opens about the first half of 2027, whatever aggregators said since", () => {
    expect(borlange.opening?.claim).toMatchObject({ date: "2027-H1", qualifier: "about", stage: "first" });
    expect(borlange.schedule.state).toBe("set_aside");
  });
});

test("Strängnäs shows up to SEK 95 bn from Brookfield itself", () => {
  const strangnas = theSite("se-strangnas-brookfield");
  expect(investmentOf(strangnas)).toMatchObject({ amount: 95e9, currency: "SEK", qualifier: "up_to", part: false });
  const source = record.sources.get(strangnas.investment?.claim.source ?? "");
  expect(source?.class).toBe("primary");
  expect(source?.publisher).toContain("Brookfield");
});

test("Hamina shows at least EUR 4.5 bn", () => {
  expect(investmentOf(theSite("fi-hamina-google"))).toMatchObject({
    amount: 4.5e9,
    currency: "EUR",
    qualifier: "at_least",
    part: false,
  });
});

describe("openings", () => {
  test("Høje-Taastrup's first half of 2026 has passed, about five months ago", () => {
    const hojeTaastrup = theSite("dk-hoje-taastrup-microsoft");
    expect(hojeTaastrup.opening?.claim.date).toBe("2026-H1");
    expect(hojeTaastrup.schedule.state).toBe("passed");
    expect(passedDate(hojeTaastrup.schedule)?.months).toBe(5);
  });

  test.each(["no-time-green-mountain-kalberg", "se-norrkoping-edgemode-marviken"])(
    "the date of %s has passed",
    (id) => {
      expect(theSite(id).schedule.state).toBe("passed");
    },
  );

  test("Lefdal opened in 2017", () => {
    const lefdal = theSite("no-stad-lefdal-mine");
    expect(lefdal.schedule.state).toBe("opened");
    expect(lefdal.opening?.claim.date).toBe("2017");
  });

  test("Bulk N01 is in use, and no source documents when its part opened", () => {
    expect(theSite("no-vennesla-bulk-n01").schedule.state).toBe("operating");
  });
});

describe("of the sites", () => {
  test("those have an investment headline, of the whole or a part, of whom a sound claim says so", () => {
    const shown = everySite.filter((readSite) => readSite.investment !== null);
    const stated = having((claim) => claim.field === "investment" && ofSite(claim.measure));
    const whole = having((claim) => claim.field === "investment" && ofWhole(claim.measure));
    expect(shown.map(({ site }) => site.id)).toEqual(stated.map((site) => site.id));
    expect(shown.filter(({ investment }) => !investment?.part).map(({ site }) => site.id)).toEqual(
      whole.map((site) => site.id),
    );
  });

  test("those have an opening headline of whom a sound claim dates the first capacity or a part", () => {
    const shown = everySite.filter((readSite) => readSite.opening !== null);
    const stated = having((claim) => claim.field === "opening" && claim.stage !== "full");
    expect(shown.map(({ site }) => site.id)).toEqual(stated.map((site) => site.id));
  });
});

describe("every headline of the record is what the rule gives when it is written down a second time:", () => {
  test("investment", () => {
    for (const { site, investment } of everySite) {
      const claims = claimsOf(site.claims, "investment");
      const best = ["site_total", "phase", "tenant_equipment"]
        .map((measure) => claims.filter((claim) => claim.measure === measure))
        .flatMap((alike) => headlineByTheBook(alike, record.sources, (c) => `${c.amount} ${c.currency}`) ?? []);
      expect(investment?.claim, site.id).toBe(best[0]);
    }
  });

  test("capacity, of each basis and stage", () => {
    for (const { site, capacity } of everySite) {
      const claims = claimsOf(site.claims, "capacity");
      const best = (["full_build", "operating", "phase"] as const).flatMap((stage) =>
        (["it_load", "unspecified", "grid_connection"] as const).flatMap((basis) => {
          const alike = claims.filter((claim) => claim.stage === stage && claim.basis === basis);
          const headline = headlineByTheBook(alike, record.sources, (claim) => String(claim.mw));
          expect(capacityOf(claims, recordRuleContext, basis, stage)?.claim ?? null, site.id).toBe(headline);
          return headline ?? [];
        }),
      );
      expect(capacity?.claim, site.id).toBe(best[0]);
    }
  });

  test("opening", () => {
    for (const { site, opening } of everySite) {
      const best = (["first", "phase"] as const).flatMap((stage) => {
        const alike = claimsOf(site.claims, "opening").filter((claim) => claim.stage === stage);
        return headlineByTheBook(alike, record.sources, (claim) => `${claim.date} ${claim.kind}`) ?? [];
      });
      expect(opening?.claim, site.id).toBe(best[0]);
    }
  });

  test("status", () => {
    for (const { site, statusClaim } of everySite) {
      const ofTheWhole = claimsOf(site.claims, "status").filter(({ part }) => part !== true);
      const headline = headlineByTheBook(ofTheWhole, record.sources, null);
      expect(statusClaim, site.id).toBe(headline);
    }
  });
});
