import { monthsPast } from "../../../domain/headline/opening-state";
import { yearsOf, type OpeningRow, type OpeningSeries } from "../../../domain/series/openings";
import { inLine, openingText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";

/** Returns how long ago a date has passed, in words; null if it has not passed. `day` is the ISO as-of day. */
export function pastText({ readSite, headline }: OpeningRow, day: string): string | null {
  return readSite.openingState === "passed" ? words.openings.past(monthsPast(headline.claim, day)) : null;
}

/** Returns the accessible name of a row: site, date with its qualifier, planned or documented, status. */
export function openingAnnouncement({ readSite, headline }: OpeningRow): string {
  const part = headline.part ? `${words.part} ` : "";
  return [
    readSite.site.name,
    `${part}${inLine(openingText(headline.claim))}, ${words.openings[headline.claim.kind]}`,
    statusText(readSite).toLowerCase(),
    ...(readSite.openingState === "passed" ? [words.openingStateNames.passed.toLowerCase()] : []),
  ].join(", ");
}

/**
 * Returns the accessible summary of the timeline: how many of `of` sites are drawn, the years, and the dates that have
 * passed without a statement. `read` states the rule and the as-of day.
 */
export function openingsSummary({ rows }: OpeningSeries, of: number, read: string): string {
  const starts = rows.map((row) => Math.floor(yearsOf(row).from));
  const ends = rows.map((row) => Math.ceil(yearsOf(row).to) - 1);
  const passed = rows.filter(({ readSite }) => readSite.openingState === "passed").length;
  const { span, passedOf, summary } = words.openings;
  const details = rows.length === 0 ? "" : `${span(Math.min(...starts), Math.max(...ends))}${passedOf(passed)}`;
  return summary(rows.length, of, `${details}${read}`);
}
