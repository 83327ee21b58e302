import { describe, expect, test } from "vitest";
import { aboutOf, accountOf } from "../../../../src/domain/headline/account";
import { disputableFields, type DisputableField } from "../../../../src/domain/headline/disagreement";
import { fields } from "../../../../src/domain/record/claim";
import { leadText, restTexts } from "../../../../src/words/text/claims/account-text";
import { capacity, investment, opening, ruleContext, status } from "../../support/builders";
import { everySite, recordRuleContext, theSite } from "../../support/record";

/** What is said of all claims of a site of the release in one field. */
function told(id: string, field: DisputableField): readonly (string | null)[] {
  const account = accountOf(theSite(id).site.claims, field, recordRuleContext);
  if (!account) throw new Error(`${id} states no ${field}`);
  return [leadText(account), ...restTexts(account)];
}

describe("what is true of all claims of a field", () => {
  test("has each claim in exactly one list, at every site of the release", () => {
    for (const { site } of everySite)
      for (const field of fields) {
        const account = accountOf(site.claims, field, recordRuleContext);
        const ids = site.claims.filter((claim) => claim.field === field).map(({ id }) => id);
        if (!account) expect(ids).toEqual([]);
        else {
          const { whole, part, beside, doubted, converted } = account;
          const listed = [whole, part, beside, doubted, converted].flat().map(({ id }) => id);
          expect(listed.toSorted(), `${site.id} ${field}`).toEqual(ids.toSorted());
        }
      }
  });

  test("never says that nothing differs where the headline's own claims do", () => {
    for (const { site, disagreements, investment: money, capacity: power, opening: date } of everySite)
      for (const field of disputableFields) {
        const headline = { investment: money, capacity: power, opening: date }[field];
        if (disagreements[field] === null || headline?.part === true) continue;
        expect(accountOf(site.claims, field, recordRuleContext)?.differing, site.id).not.toEqual([]);
      }
  });

  test("finds what differs whatever the rule shows, also where it shows nothing", () => {
    const claims = [
      investment({ id: "a", source: "press" }),
      investment({ id: "b", amount: 2e9, source: "press", stated: "2025" }),
    ];
    const account = accountOf(claims, "investment", { ...ruleContext });
    expect(account?.differing).toMatchObject([{ lowest: { id: "a" }, highest: { id: "b" } }]);
  });

  test("compares capacities of one basis and stage alone", () => {
    const differing = (...claims: Parameters<typeof capacity>[0][]) =>
      accountOf(
        claims.map((own, index) => capacity({ id: `x.${index}`, ...own })),
        "capacity",
        ruleContext,
      )?.differing.length;
    expect(differing({ mw: 10 }, { mw: 20, basis: "grid_connection" }, { mw: 5, stage: "operating" })).toBe(0);
    expect(differing({ mw: 10 }, { mw: 20 }, { mw: 30, stage: "potential" })).toBe(1);
    expect(differing({ mw: 10, stage: "operating" }, { mw: 20, stage: "operating" }, { mw: 10 })).toBe(1);
  });

  test("tells whole, part and what stands beside", () => {
    expect([investment(), capacity({ stage: "operating" }), opening(), status()].map(aboutOf)).toEqual(
      Array.from({ length: 4 }, () => "whole"),
    );
    const parts = [
      investment({ measure: "tenant_equipment" }),
      capacity({ stage: "phase" }),
      opening({ stage: "phase" }),
      status({ part: true }),
    ];
    expect(parts.map(aboutOf)).toEqual(Array.from({ length: 4 }, () => "part"));
    const besides = [
      investment({ measure: "contract" }),
      capacity({ stage: "potential" }),
      capacity({ basis: "backup_power" }),
      opening({ stage: "full" }),
    ];
    expect(besides.map(aboutOf)).toEqual(Array.from({ length: 4 }, () => "beside"));
  });

  test("is null where nothing is stated", () => {
    expect(accountOf([capacity()], "investment", ruleContext)).toBeNull();
  });
});

describe("in words", () => {
  test("Narvik's money is not “nothing”: no undoubted figure is for the whole, and every other statement is counted", () => {
    expect(told("no-narvik-nscale", "investment")).toEqual([
      "No undoubted figure is for the whole site",
      "7 are about a part",
      "9 are about a customer’s contract or money borrowed or raised",
      "2 are doubted",
      "1 is a publisher’s own conversion",
    ]);
    expect(told("no-narvik-nscale", "opening")).toEqual([
      "No two undoubted dates for the first capacity exclude each other",
      "4 are about a part",
      "2 are about the full build",
      "1 is doubted",
    ]);
  });

  test("Borlänge's money is not “the only one” alone: nine more statements speak of it", () => {
    expect(told("se-borlange-ecodatacenter", "investment")).toEqual([
      "Only one undoubted figure is for the whole site",
      "4 are about a part",
      "3 are about land, other money or a customer’s contract",
      "2 are publishers’ own conversions",
    ]);
    expect(told("se-borlange-ecodatacenter", "capacity")[0]).toBe("Undoubted figures for the whole site differ:");
  });

  test("two that agree are said to", () => {
    const account = accountOf([investment({ id: "a" }), investment({ id: "b" })], "investment", ruleContext);
    expect(account && leadText(account)).toBe("No two undoubted figures for the whole site differ");
  });

  test("a field without contradictions has no such sentence, and its extensions are named", () => {
    const account = accountOf([status({ id: "a" }), status({ id: "b", part: true })], "status", ruleContext);
    expect(account && leadText(account)).toBeNull();
    expect(account && restTexts(account, true)).toEqual(["1 is about the whole site", "1 is about an extension"]);
  });
});
