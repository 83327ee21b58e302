import { describe, expect, test } from "vitest";
import { laterBy, mayAgree } from "../../../../src/domain/headline/opening-dates";
import { opening } from "../../support/builders";

const before = (date: string, own = {}) => opening({ id: "x.opening.1", date, stated: "2024-01-01", ...own });
const now = (date: string, own = {}) => opening({ id: "x.opening.2", date, stated: "2024-06-01", ...own });

describe("a date is later than one before it", () => {
  test("by the fewest to the most months that both allow", () => {
    expect(laterBy(before("2025"), now("2026-Q1"))).toEqual({ overlap: false, months: { shortest: 0, longest: 15 } });
    expect(laterBy(before("2026-01"), now("2026-03"))?.months).toEqual({ shortest: 1, longest: 3 });
    expect(laterBy(before("2025-H2"), now("2027-H1"))?.months).toEqual({ shortest: 12, longest: 24 });
  });
  test("by nothing at the least where the two touch", () => {
    expect(laterBy(before("2028-H1"), now("2028-H2"))).toEqual({
      overlap: false,
      months: { shortest: 0, longest: 12 },
    });
  });
  test("perhaps, where they overlap and its middle is later", () => {
    expect(laterBy(before("2027-H1"), now("2027"))).toEqual({ overlap: true, months: { shortest: 0, longest: 12 } });
    expect(laterBy(before("2027"), now("2027-H2"))?.overlap).toBe(true);
  });
  test("not where it is the same, nearer, earlier or no date", () => {
    for (const date of ["2027", "2027-H1", "2026", "some day"]) expect(laterBy(before("2027"), now(date))).toBeNull();
    expect(laterBy(before("2027-03-10"), now("2027-03-10"))).toBeNull();
    expect(laterBy(before("some day"), now("2027"))).toBeNull();
  });
  test("not where it opened within the planned time, and by how much where it opened after it", () => {
    expect(laterBy(before("2026-03-10"), now("2026-03", { kind: "actual" }))).toBeNull();
    expect(laterBy(before("2025-H1"), now("2026-04", { kind: "actual" }))?.months).toEqual({
      shortest: 9,
      longest: 16,
    });
  });
  test("without a most where 'by' has no start, since nobody knows when it was said", () => {
    expect(laterBy(before("2025", { qualifier: "up_to", stated: null }), now("2027"))?.months).toEqual({
      shortest: 12,
      longest: null,
    });
  });
  test("without a most where 'not before' has no end", () => {
    expect(laterBy(before("2025"), now("2027", { qualifier: "at_least" }))?.months).toEqual({
      shortest: 12,
      longest: null,
    });
  });
});

describe("a planned date is never before its own statement:", () => {
  test("'by 2027', said in July 2026, slipped from late 2025 by 6 to 30 months", () => {
    const by = now("2027", { qualifier: "up_to", stated: "2026-07-21" });
    expect(laterBy(before("2025-H2"), by)).toEqual({ overlap: false, months: { shortest: 6, longest: 30 } });
    expect(mayAgree(before("2025-H2"), by)).toBe(false);
  });
  test("2024, said in September, leaves four months of it", () => {
    const opened = now("2025-Q4", { kind: "actual" });
    expect(laterBy(before("2024", { stated: "2024-09" }), opened)?.months).toEqual({ shortest: 9, longest: 16 });
  });
  test("unless all of the date was over when it was said", () => {
    expect(mayAgree(before("2023", { stated: "2024-05-01" }), now("2023-Q1"))).toBe(true);
  });
  test("also where it was said on the last of its days, which leaves that day", () => {
    const last = before("2024-06", { stated: "2024-06-30" });
    expect(mayAgree(last, now("2024-06-10", { stated: null }))).toBe(false);
    expect(mayAgree(last, now("2024-06-30", { stated: null }))).toBe(true);
  });
  test("but one on which it opened may be, and one without a day of its statement", () => {
    const early = now("2024-02", { stated: null });
    expect(mayAgree(before("2024", { kind: "actual", stated: "2024-09" }), early)).toBe(true);
    expect(mayAgree(before("2024", { stated: "2024-09" }), early)).toBe(false);
  });
  test("and no date agrees with what is none", () => {
    expect(mayAgree(before("some day"), now("2027"))).toBe(false);
    expect(mayAgree(before("2027"), now("some day"))).toBe(false);
  });
  test("and 'by' reaches back to it, 'not before' on for ever", () => {
    expect(mayAgree(before("2027", { qualifier: "up_to" }), now("2025"))).toBe(true);
    expect(mayAgree(before("2026", { qualifier: "at_least" }), now("2029"))).toBe(true);
    expect(mayAgree(before("2026", { qualifier: "up_to" }), now("2027"))).toBe(false);
  });
});
