import { expect, test } from "vitest";
import { toReadSite } from "../../../src/domain/headline/read-site";
import { findingText, scheduleText } from "../../../src/words/text/schedule-text";
import { opening, ruleContext, site, status, today } from "../support/builders";
import { record, theSite } from "../support/record";

/** What is late or has moved at a site with these openings, in full and in a few words. */
function told(...openings: Parameters<typeof opening>[0][]): readonly string[] {
  return toldOf({ value: "under_construction" }, ...openings);
}

function toldOf(stand: Parameters<typeof status>[0], ...openings: Parameters<typeof opening>[0][]): readonly string[] {
  const claims = openings.map((own, index) => opening({ id: `x.opening.${index + 1}`, ...own }));
  const stands = [status(stand)];
  const { schedule } = toReadSite(site({ claims: [...claims, ...stands] }), ruleContext, today, record);
  return [...schedule.findings.map(findingText), scheduleText(schedule)];
}

test("dates that are not exact are told in the source's own words, where it is quoted", () => {
  const early = {
    date: "2027-H1",
    qualifier: "about",
    scope: 'first part, "early 2027"',
    stated: "2025-09-24",
  } as const;
  const late = {
    date: "2027",
    qualifier: "about",
    scope: 'by "mid-2027"',
    source: "aggregator",
    stated: "2026-05-20",
  } as const;
  expect(told(early, late)).toEqual([
    "from “early 2027” to “mid-2027”; only a weaker source says so",
    "moved to “mid-2027”; only a weaker source says so",
  ]);
  expect(told({ ...early, scope: 'said "soon"' }, { ...late, scope: "" })[0]).toMatch(
    /^from “about 2027 \(H1\)” to “about 2027”/,
  );
});

test("a date that passed is told as a part's where it is one", () => {
  const passed = { date: "2025-06", stated: "2024-01-01" } as const;
  expect(told({ ...passed, stage: "phase" })).toEqual([
    expect.stringMatching(/^a part: \d+ months past, opening not documented$/),
    expect.stringMatching(/^a part’s date passed, \d+ months$/),
  ]);
  expect(told(passed)[1]).toMatch(/^date passed, \d+ months$/);
});

test("a date that passed while the project is paused says so, since that is no silence", () => {
  const passed = { date: "2025-06", stated: "2024-01-01" } as const;
  expect(toldOf({ value: "paused" }, passed)).toEqual([
    expect.stringMatching(/^\d+ months past, opening not documented; the project is paused$/),
    expect.stringMatching(/^date passed, \d+ months; paused$/),
  ]);
  expect(scheduleText(theSite("no-time-green-mountain-kalberg").schedule)).toMatch(/; paused$/);
});

test("where nothing moved but sources differ on a part, both is said", () => {
  const first = { date: "2027", stated: "2026-01-01" } as const;
  const part = { date: "2027", stage: "phase", stated: "2026-04-17" } as const;
  const sooner = { ...part, date: "2026", stated: "2026-04-18", source: "aggregator" } as const;
  expect(told(first, part, sooner)).toEqual(["none known; sources differ on a part"]);
  expect(told(first, part)).toEqual(["none known"]);
  expect(scheduleText(theSite("no-narvik-nscale").schedule)).toBe("none known; sources differ on a part");
});
