import { describe, expect, test } from "vitest";
import type { OpeningClaim } from "../../../../src/domain/record/claim";
import { readRecord } from "../../../../src/domain/headline/read-record";
import {
  findingClaims,
  lateStates,
  movedDate,
  passedDate,
  type Schedule,
  type ScheduleFinding,
  stageDates,
} from "../../../../src/domain/headline/schedule";
import { toReadSite } from "../../../../src/domain/headline/read-site";
import { statusesOrUnknown } from "../../../../src/domain/record/status";
import { opening, ruleContext, site, status, today } from "../../support/builders";
import { everySite, record, recordRuleContext, theSite } from "../../support/record";

type Own = Partial<Omit<OpeningClaim, "field">>;

/** The schedule of a site with these openings, numbered in their order, and a status. */
function schedule(openings: readonly Own[], stands: Parameters<typeof status>[0][] = [{ value: "announced" }]) {
  const claims = openings.map((own, index) => opening({ id: `x.opening.${index + 1}`, ...own }));
  const statuses = stands.map((own, index) => status({ id: `x.status.${index + 1}`, ...own }));
  return toReadSite(site({ claims: [...claims, ...statuses] }), ruleContext, today, record).schedule;
}

/** A finding as a short text: the state, and the numbers of its statements. */
function inShort(finding: ScheduleFinding): string {
  const number = ({ id }: OpeningClaim) => id.split(".").at(-1);
  return finding.state === "passed"
    ? `passed ${number(finding.claim)}`
    : `${finding.state} ${number(finding.earlier)} ${number(finding.later)}`;
}

const found = ({ findings }: Schedule) => findings.map(inShort);

const early = { stated: "2025-01-01" };
const late = { stated: "2026-06-01" };

describe("the schedule of a site", () => {
  test("slipped where the current date cannot be the first one stated", () => {
    const { state, findings } = schedule([
      { date: "2026", ...early },
      { date: "2029", stated: "2025-06-01" },
      { date: "2027-H2", ...late },
    ]);
    expect(state).toBe("slipped");
    expect(findings.map(inShort)).toEqual(["slipped 1 3"]);
    expect(findings[0]?.months).toEqual({ shortest: 6, longest: 24 });
  });
  test("may have moved where the dates overlap and the current one's middle is later", () => {
    expect(
      found(
        schedule([
          { date: "2027-H1", ...early },
          { date: "2027", ...late },
        ]),
      ),
    ).toEqual(["may_have_moved 1 2"]);
    expect(
      found(
        schedule([
          { date: "2027", ...early },
          { date: "2027-H1", ...late },
        ]),
      ),
    ).toEqual([]);
  });
  test("has moved in a part or the full build where only their dates became later", () => {
    const first = { date: "2027", stage: "first", ...early } as const;
    for (const stage of ["phase", "full"] as const) {
      const moved = schedule([first, { date: "2028", stage, ...early }, { date: "2030", stage, ...late }]);
      expect(found(moved)).toEqual(["part_moved 2 3"]);
      expect(moved.state).toBe("part_moved");
    }
  });
  test("compares no parts where one day dates several of them, since nothing says which is which", () => {
    const part = (date: string, stated: string) => ({ date, stated, stage: "phase" }) as const;
    const parts = [part("2027-03", "2025-01-01"), part("2027-12", "2025-01-01"), part("2028-06", "2026-01-01")];
    expect(found(schedule(parts))).toEqual([]);
    expect(found(schedule(parts.slice(1)))).toEqual(["part_moved 1 2"]);
  });
  test("moved in weaker statements alone where the rule sets the later ones aside", () => {
    const aside = { source: "aggregator", ...late };
    const { findings } = schedule([
      { date: "2027-H1", ...early, stated: "2025-10-01" },
      { date: "2027", ...aside },
    ]);
    expect(findings.map(inShort)).toEqual(["set_aside 1 2"]);
    expect(findings[0]?.months).toEqual({ shortest: 0, longest: 12 });
    const repeated = schedule([
      { date: "2027-H1", stated: "2025-10-01" },
      { date: "2027", ...aside },
      { date: "2027-H1", stated: "2026-09-01" },
    ]);
    expect(found(repeated)).toEqual([]);
  });
  test("may have moved where the first date rests on an aggregator, and better sources date the full build alone", () => {
    const full = { date: "2030", stage: "full", stated: "2026-01-27", source: "trade" } as const;
    const by = { date: "2026", qualifier: "up_to", stated: "2026-02-28" } as const;
    const moved = schedule([{ ...by, source: "aggregator" }, full]);
    expect(moved.findings).toMatchObject([{ state: "may_have_moved", months: null }]);
    expect(found(moved)).toEqual(["may_have_moved 1 2"]);
    expect(found(schedule([{ ...by, source: "press" }, full]))).toEqual([]);
    expect(
      found(
        schedule([
          { ...by, source: "aggregator" },
          { ...full, stated: "2024-01-01" },
        ]),
      ),
    ).toEqual([]);
  });
  test("counts neither doubted nor converted nor undated plans", () => {
    for (const own of [{ doubt: "Misread." }, { converted: true }, { stated: null }])
      expect(
        found(
          schedule([
            { date: "2024", ...early, ...own },
            { date: "2027", ...late },
          ]),
        ),
      ).toEqual([]);
  });
  test("counts an undated plan against an opening that happened, since it was made before", () => {
    const opened = { date: "2024", kind: "actual", ...late } as const;
    const slipped = schedule([{ date: "2021-Q4", stated: null }, opened]);
    expect(found(slipped)).toEqual(["slipped 1 2"]);
    expect(movedDate(slipped)?.months).toEqual({ shortest: 24, longest: 39 });
  });
  test("compares dates of the same stage only, and no two of one day", () => {
    expect(
      found(
        schedule([
          { date: "2024", stage: "phase", ...early },
          { date: "2028", ...late },
        ]),
      ),
    ).toEqual([]);
    expect(
      found(
        schedule([
          { date: "2027", ...late },
          { date: "2028", ...late, source: "primary" },
        ]),
      ),
    ).toEqual([]);
  });
  test("lists the most serious first, and its state is that", () => {
    const both = schedule([
      { date: "2024", stated: "2023-01-01" },
      { date: "2025", ...early },
      { date: "2028", stage: "full", ...early },
      { date: "2030", stage: "full", ...late },
    ]);
    expect(found(both)).toEqual(["slipped 1 2", "passed 2", "part_moved 3 4"]);
    expect(both.state).toBe("slipped");
    expect(passedDate(both)?.claim.date).toBe("2025");
    expect(movedDate(both)?.later.date).toBe("2025");
  });
});

describe("what a finding tells", () => {
  const moved = (before: Own, now: Own) =>
    schedule([
      { date: "2026", ...early, ...before },
      { date: "2028", ...late, ...now },
    ]);

  test("says whether the later source is of a worse class", () => {
    const weaker = (before: OpeningClaim["source"], now: OpeningClaim["source"]) =>
      movedDate(moved({ source: before }, { source: now }))?.weaker;
    expect([weaker("primary", "press"), weaker("press", "press"), weaker("press", "primary")]).toEqual([
      true,
      false,
      false,
    ]);
    const other = schedule([
      { date: "2026", qualifier: "up_to", stated: "2026-02-28", source: "aggregator" },
      { date: "2030", stage: "full", stated: "2026-01-27" },
    ]);
    expect(other.findings).toMatchObject([{ state: "may_have_moved", overlap: false, months: null, weaker: false }]);
  });

  test("names the statements on which it rests, the earlier one first", () => {
    const [passed, slipped] = [schedule([{ date: "2025" }]), moved({}, {})].map(({ findings }) =>
      findings.flatMap(findingClaims).map(({ id }) => id),
    );
    expect([passed, slipped]).toEqual([["x.opening.1"], ["x.opening.1", "x.opening.2"]]);
    expect([movedDate(schedule([{ date: "2025" }])), passedDate(moved({}, {}))]).toEqual([null, null]);
  });

  test("counts from the statement made first, of one day the one that was entered first, whatever their order", () => {
    const same = [
      { date: "2024", ...early },
      { date: "2025", ...early },
      { date: "2028", ...late },
    ];
    expect(found(schedule(same))).toEqual(["slipped 1 3"]);
    expect(found(schedule([{ date: "2025", stated: "2025-02-01" }, ...same]))).toEqual(["slipped 2 4"]);
    expect(
      found(schedule([same[2] ?? {}, { date: "2025", stated: "2025-02-01" }, { date: "2024", ...early }])),
    ).toEqual(["slipped 3 1"]);
  });

  test("of statements that the rule sets aside is about the newest, planned and dated", () => {
    const stands = { date: "2027-H1", stated: "2025-10-01" };
    const aside = (date: string, stated: string | null, own: Own = {}) =>
      ({ date, stated, source: "aggregator", ...own }) as const;
    expect(found(schedule([stands, aside("2027", "2026-03"), aside("2028", "2026-06")]))).toEqual(["set_aside 1 3"]);
    expect(found(schedule([stands, aside("2028", "2026-06"), aside("2027", "2026-03")]))).toEqual(["set_aside 1 2"]);
    expect(found(schedule([stands, aside("2028", "2026-06"), aside("2029", "2026-06")]))).toEqual(["set_aside 1 3"]);
    expect(found(schedule([stands, aside("2028", "2026-06", { kind: "actual" })]))).toEqual([]);
    expect(found(schedule([stands, aside("2028", null)]))).toEqual([]);
    expect(found(schedule([{ ...stands, kind: "actual" }, aside("2028", "2026-06")]))).toEqual([]);
  });

  test("of the full build concerns a planned first capacity that rests on a dated aggregator alone", () => {
    const by = { date: "2026", qualifier: "up_to", stated: "2026-02-28", source: "aggregator" } as const;
    const full = { date: "2030", stage: "full", stated: "2026-01-27", source: "trade" } as const;
    expect(found(schedule([by, full]))).toEqual(["may_have_moved 1 2"]);
    // Where an older statement gives the same date, it is the one shown, and so the one that the full build is told against.
    expect(found(schedule([{ ...by, source: "trade", stated: "2024-06-01" }, by, full]))).toEqual([
      "may_have_moved 1 3",
    ]);
    expect(found(schedule([by, { ...full, kind: "actual" }]))).toEqual([]);
    expect(found(schedule([by, { ...full, source: "aggregator" }]))).toEqual([]);
    expect(found(schedule([by, { ...full, date: "2026-06" }]))).toEqual([]);
    expect(found(schedule([{ ...by, kind: "actual" }, full]))).toEqual([]);
    expect(found(schedule([{ ...by, stated: null }, full]))).toEqual([]);
    expect(found(schedule([{ ...by, stage: "phase" }, full]))).toEqual([]);
    // As long before as a better source outranks an aggregator, to the day; the newest one, and of one day the first.
    expect(found(schedule([by, { ...full, stated: "2025-02-28" }]))).toEqual(["may_have_moved 1 2"]);
    expect(found(schedule([by, { ...full, stated: "2025-02-27" }]))).toEqual([]);
    expect(found(schedule([by, full, { ...full, stated: "2026-02-01" }]))).toEqual(["may_have_moved 1 3"]);
    expect(found(schedule([by, { ...full, stated: "2026-02-01" }, full]))).toEqual(["may_have_moved 1 2"]);
    expect(found(schedule([by, full, { ...full, date: "2031" }]))).toEqual(["may_have_moved 1 2"]);
  });
});

describe("the dates of the stages", () => {
  const inStages = (...openings: readonly Own[]) =>
    stageDates(
      openings.map((own, index) => opening({ id: `x.opening.${index + 1}`, ...own })),
      ruleContext,
    ).map(({ stage, first, current, several }) => [stage, first?.id.at(-1) ?? null, current.id.at(-1), several]);

  test("are those of each stage of which one stands, in order, with the date planned first", () => {
    expect(
      inStages(
        { date: "2030", stage: "full", ...late },
        { date: "2027", ...late },
        { date: "2026", ...early },
        { date: "2025", ...early, doubt: "Misread." },
      ),
    ).toEqual([
      ["first", "3", "2", false],
      ["full", null, "1", false],
    ]);
    expect(inStages()).toEqual([]);
  });

  test("name those that cannot be on the day that stands", () => {
    const { claims } = theSite("no-narvik-nscale").site;
    const part = stageDates(claims, recordRuleContext).find(({ stage }) => stage === "phase");
    expect([part?.stage, part?.current.date, part?.apart.map(({ date, source }) => [date, source])]).toEqual([
      "phase",
      "2027",
      [["2026", "theaipost-2026-04-17-narvik"]],
    ]);
  });

  test("say where they are of several parts, since those of one day cannot be the same", () => {
    const part = (date: string, stated: string | null, stage: "phase" | "full" = "phase") => ({ date, stated, stage });
    const several = (...openings: readonly Own[]) => inStages(...openings)[0]?.[3];
    expect(several(part("2027-03", "2025-01-01"), part("2027-12", "2025-01-01"))).toBe(true);
    expect(several(part("2027", "2025-01-01"), part("2027-12", "2025-01-01"))).toBe(false);
    expect(several(part("2027-03", "2025-01-01"), part("2027-12", "2025-01-02"))).toBe(false);
    expect(several(part("2027-03", null), part("2027-12", null))).toBe(false);
    expect(several(part("2027-03", "2025-01-01", "full"), part("2027-12", "2025-01-01", "full"))).toBe(false);
  });
});

describe("the state of a date by itself", () => {
  const on = (day: string, own: Own, ...stands: Parameters<typeof status>[0][]) => {
    const statuses = (stands.length > 0 ? stands : [{ value: "announced" } as const]).map((one) => status(one));
    return toReadSite(site({ claims: [opening(own), ...statuses] }), ruleContext, day, record).schedule.state;
  };

  test("is ahead up to the last day that the date can mean, and passed the day after", () => {
    expect(on("2026-03-31", { date: "2026-Q1" })).toBe("ahead");
    expect(on("2026-04-01", { date: "2026-Q1" })).toBe("passed");
    expect(on("2026-12-31", { date: "2026" })).toBe("ahead");
    expect(on("2027-01-01", { date: "2026" })).toBe("passed");
  });
  test.each(["exact", "about", "up_to"] as const)("passes where the date is “%s”", (qualifier) => {
    expect(on("2027-01-01", { date: "2026", qualifier })).toBe("passed");
  });
  test("never passes where it is “not before” the date", () => {
    expect(on("2030-01-01", { date: "2026", qualifier: "at_least" })).toBe("ahead");
  });
  test("is opened where the date is an actual one, whatever the status", () => {
    for (const value of statusesOrUnknown)
      if (value !== "unknown") expect(on(today, { kind: "actual", date: "2025" }, { value })).toBe("opened");
  });
  test.each(["2020", "2030"])("is operating where the site is in use and only planned for %s", (date) => {
    expect(on(today, { date }, { value: "operating" })).toBe("operating");
  });
  test("of a part is judged by the status of the extension, where one is stated", () => {
    const part = { date: "2025-Q2", stage: "phase" } as const;
    expect(on(today, part, { value: "operating" })).toBe("operating");
    expect(on(today, part, { value: "operating" }, { value: "under_construction", part: true })).toBe("passed");
    expect(on(today, { ...part, stage: "first" }, { value: "operating" }, { value: "announced", part: true })).toBe(
      "operating",
    );
  });
  test("does not pass where the site is cancelled, but does where it is paused", () => {
    expect(on(today, { date: "2025" }, { value: "cancelled" })).toBe("ahead");
    expect(on(today, { date: "2025" }, { value: "paused" })).toBe("passed");
  });
  test.each([
    ["the site, where the date is of the whole", "first", "announced", "paused", false],
    ["the site, where the date is of the whole", "first", "paused", "under_construction", true],
    ["the extension, where the date is of a part", "phase", "operating", "paused", true],
    ["the extension, where the date is of a part", "phase", "paused", "under_construction", false],
  ] as const)("a pause is that of %s: %s of a site %s with a part %s", (_whose, stage, whole, part, paused) => {
    const claims = [opening({ date: "2025", stage }), status({ value: whole }), status({ value: part, part: true })];
    const read = toReadSite(site({ claims }), ruleContext, today, record);
    expect(passedDate(read.schedule)?.paused).toBe(paused);
  });
  test("is not stated without a claim, or with a date that is none", () => {
    expect(schedule([]).state).toBe("not_stated");
    expect(on(today, { date: "some day" })).toBe("not_stated");
  });
  test.each([
    ["2026-Q1", "2026-11-21", 8],
    ["2026-Q1", "2026-11-05", 7],
    ["2025", "2026-11-21", 11],
    ["2026-11-20", "2026-11-21", 0],
    ["2026-Q1", "2026-04-30", 1],
    ["2026-01", "2026-02-28", 1],
  ])("counts the months from the end of %s to %s, to the nearest whole one: %i", (date, day, months) => {
    const read = toReadSite(site({ claims: [opening({ date })] }), ruleContext, day, record);
    expect(passedDate(read.schedule)?.months).toBe(months);
  });
});

describe("in the record", () => {
  const dates = (id: string) => {
    const moved = movedDate(theSite(id).schedule);
    return moved && [moved.state, moved.earlier.date, moved.later.date];
  };
  const sitesIn = (state: Schedule["state"]) =>
    everySite.filter((readSite) => readSite.schedule.state === state).map(({ site: { id } }) => id);

  test.each([
    ["fi-kouvola-atnorth-fin04", ["slipped", "2025-H2", "2027"]],
    ["no-oslo-skygard-osl1", ["slipped", "2025-H1", "2026-04"]],
    ["dk-ballerup-atnorth-den01", ["slipped", "2024", "2025-Q4"]],
    ["dk-olgod-atnorth-den02", ["may_have_moved", "2026", "2030"]],
    ["fi-kajaani-csc-lumi", ["part_moved", "2027", "2027-H2"]],
    ["se-falun-ecodatacenter", ["part_moved", "2025-Q2", "2027"]],
    ["se-borlange-ecodatacenter", ["set_aside", "2027-H1", "2027"]],
    ["se-solleftea-atnorth", ["set_aside", "2028-H1", "2028-H2"]],
    ["se-strangnas-brookfield", ["set_aside", "2028", "2030"]],
    ["no-narvik-nscale", null],
    ["no-tydal-bitdeer", null],
  ])("%s is what it is", (id, expected) => {
    expect(dates(id)).toEqual(expected);
  });
  test("the dates of Glomfjord's and Keflavík's extensions passed, though the sites run", () => {
    expect(sitesIn("passed")).toEqual([
      "dk-hoje-taastrup-microsoft",
      "is-keflavik-verne",
      "no-glomfjord-nscale",
      "no-time-green-mountain-kalberg",
      "se-norrkoping-edgemode-marviken",
    ]);
  });
  test("by the newest statements Sollefteå and Strängnäs slipped", () => {
    const newest = readRecord(record, { rule: "newest", day: record.release.date }).readSites;
    const slipped = newest.filter((readSite) => readSite.schedule.state === "slipped").map(({ site: { id } }) => id);
    expect(slipped).toEqual(expect.arrayContaining(["se-solleftea-atnorth", "se-strangnas-brookfield"]));
  });
  test("every finding rests on dated, undoubted statements, the later one not before the earlier", () => {
    for (const {
      schedule: read,
      site: { id },
    } of everySite)
      for (const finding of read.findings) {
        expect(lateStates, id).toContain(finding.state);
        if (finding.state === "passed") continue;
        const { earlier, later, months } = finding;
        expect([earlier.doubt, later.doubt, later.stated === null], id).toEqual([undefined, undefined, false]);
        expect(months === null || months.longest === null || months.shortest <= months.longest, id).toBe(true);
      }
  });
});
