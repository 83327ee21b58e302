import { monthsPast } from "../../domain/opening";
import type { OpeningRow, OpeningSeries } from "../../domain/openings";
import { interval, nextDay, yearFraction } from "../../domain/partial-date";
import { inLine, openingText } from "../../words/claim-text";
import { words } from "../../words/en";

/** A period as years with their fraction: from its first day to the end of its last. */
export function yearsOf({ period }: OpeningRow): { readonly from: number; readonly to: number } {
  return { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** The date stated first, where it excludes the current one, as years with their fraction; else null. */
export function slippedFrom({ facts: { slip } }: OpeningRow): { readonly from: number; readonly to: number } | null {
  const period = slip?.months ? interval(slip.first.date) : null;
  return period && { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
}

/** From the earliest to the latest date stated, where claims exclude one another, as years with their fraction; else null. */
export function othersOf({ facts: { spreads } }: OpeningRow): { readonly from: number; readonly to: number } | null {
  const periods = (spreads.opening?.claims ?? []).flatMap((claim) => interval(claim.date) ?? []);
  if (periods.length === 0) return null;
  return {
    from: Math.min(...periods.map(({ start }) => yearFraction(start))),
    to: Math.max(...periods.map(({ end }) => yearFraction(nextDay(end)))),
  };
}

/** How long ago a date passed, in words; null where it has not. */
export function pastText({ facts, headline }: OpeningRow, day: string): string | null {
  return facts.openingState === "passed" ? words.openings.past(monthsPast(headline.claim, day)) : null;
}

/** A dated site in one breath: name, date with its qualifier, planned or documented, status. */
export function openingAnnouncement({ facts, headline }: OpeningRow): string {
  const part = headline.part ? `${words.part} ` : "";
  return [
    facts.site.name,
    `${part}${inLine(openingText(headline.claim))}, ${words.openings[headline.claim.kind]}`,
    words.status[facts.status].toLowerCase(),
    ...(facts.openingState === "passed" ? [words.openingState.passed.toLowerCase()] : []),
  ].join(", ");
}

/** The timeline in one sentence: how much of a selection is drawn, from when to when, and what has passed in silence. `read`: how the record is read. */
export function openingsSummary({ rows }: OpeningSeries, of: number, read: string): string {
  const starts = rows.map((row) => Math.floor(yearsOf(row).from));
  const ends = rows.map((row) => Math.ceil(yearsOf(row).to) - 1);
  const passed = rows.filter(({ facts }) => facts.openingState === "passed").length;
  const { span, passedOf, summary } = words.openings;
  const told = rows.length === 0 ? "" : `${span(Math.min(...starts), Math.max(...ends))}${passedOf(passed)}`;
  return summary(rows.length, of, `${told}${read}`);
}
