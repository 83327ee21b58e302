import { monthsPast } from "../../domain/opening";
import type { OpeningRow } from "../../domain/openings";
import { nextDay, yearFraction } from "../../domain/partial-date";
import { inLine, openingText } from "../../words/claim-text";
import { words } from "../../words/en";

/** A period as years with their fraction: from its first day to the end of its last. */
export function yearsOf({ period }: OpeningRow): { readonly from: number; readonly to: number } {
  return { from: yearFraction(period.start), to: yearFraction(nextDay(period.end)) };
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
