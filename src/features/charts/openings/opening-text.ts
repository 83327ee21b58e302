import { monthsPast } from "../../../domain/headline/opening-state";
import { yearsOf, type OpeningRow, type OpeningSeries } from "../../../domain/series/openings";
import { inLine, openingText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";

/** How long ago a date passed, in words; null where it has not. */
export function pastText({ readSite, headline }: OpeningRow, day: string): string | null {
  return readSite.openingState === "passed" ? words.openings.past(monthsPast(headline.claim, day)) : null;
}

/** A dated site in one breath: name, date with its qualifier, planned or documented, status. */
export function openingAnnouncement({ readSite, headline }: OpeningRow): string {
  const part = headline.part ? `${words.part} ` : "";
  return [
    readSite.site.name,
    `${part}${inLine(openingText(headline.claim))}, ${words.openings[headline.claim.kind]}`,
    statusText(readSite).toLowerCase(),
    ...(readSite.openingState === "passed" ? [words.openingStateNames.passed.toLowerCase()] : []),
  ].join(", ");
}

/** The timeline in one sentence: how much of a selection is drawn, from when to when, and what has passed in silence. `read`: how the record is read. */
export function openingsSummary({ rows }: OpeningSeries, of: number, read: string): string {
  const starts = rows.map((row) => Math.floor(yearsOf(row).from));
  const ends = rows.map((row) => Math.ceil(yearsOf(row).to) - 1);
  const passed = rows.filter(({ readSite }) => readSite.openingState === "passed").length;
  const { span, passedOf, summary } = words.openings;
  const told = rows.length === 0 ? "" : `${span(Math.min(...starts), Math.max(...ends))}${passedOf(passed)}`;
  return summary(rows.length, of, `${told}${read}`);
}
