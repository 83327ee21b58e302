import { passedDate } from "../../../domain/headline/schedule";
import { yearsOf, type OpeningRow, type OpeningSeries } from "../../../domain/series/openings";
import { inLine, openingText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { withCommas } from "../../../words/format/text";

/** Returns the accessible name of a row: site, date with its qualifier, planned or documented, status. */
export function openingAnnouncement({ readSite, headline }: OpeningRow): string {
  const part = headline.part ? `${words.part} ` : "";
  return withCommas([
    readSite.site.name,
    `${part}${inLine(openingText(headline.claim))}`,
    words.openings[headline.claim.kind],
    statusText(readSite).toLowerCase(),
    passedDate(readSite.schedule) ? words.scheduleStateNames.passed.toLowerCase() : null,
  ]);
}

/**
 * Returns the accessible summary of the timeline: how many of `of` sites are drawn, the years, and the dates that have
 * passed without a statement. `read` states the rule and the as-of day.
 */
export function openingsSummary({ rows }: OpeningSeries, of: number, read: string): string {
  const starts = rows.map((row) => Math.floor(yearsOf(row).from));
  const ends = rows.map((row) => Math.ceil(yearsOf(row).to) - 1);
  const passed = rows.filter(({ readSite }) => passedDate(readSite.schedule)).length;
  const { span, passedOf, summary } = words.openings;
  const details = rows.length === 0 ? "" : `${span(Math.min(...starts), Math.max(...ends))}${passedOf(passed)}`;
  return summary(rows.length, of, `${details}${read}`);
}
