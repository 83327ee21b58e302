import type { OpeningClaim } from "../../domain/record/claim";
import type { Schedule, ScheduleFinding } from "../../domain/headline/schedule";
import { scheduleWords } from "#words/charts/schedule";
import { words } from "#words/page";
import { inLine, openingText } from "./claim-text";

/** What is late or has moved in a few words, and the claim that says so. */
export type ScheduleNote = { readonly text: string; readonly claim: OpeningClaim };

/**
 * Returns the most serious finding about a site's schedule in a few words (`date passed, 19 months`) with the claim to
 * cite, or null if nothing is late or has moved.
 */
export function scheduleNote({ findings: [worst] }: Schedule): ScheduleNote | null {
  return worst === undefined ? null : { text: briefText(worst), claim: latestOf(worst) };
}

/**
 * Returns what is late or has moved in a few words: `moved to 2030; only a weaker source says so`, `none known`, `none known;
 * sources differ on a part`, `not stated`.
 */
export function scheduleText(schedule: Schedule): string {
  const note = scheduleNote(schedule);
  if (note !== null) return note.text;
  return schedule.state === "not_stated" ? words.notStated : scheduleWords.none(schedule.differing);
}

/** Returns a finding as a whole: `from 2025 (H2): 6 to 30 months later`, `full build: from “by 2025 (Q2)” to “by 2027”`. */
export function findingText(finding: ScheduleFinding): string {
  const { full } = scheduleWords;
  if (finding.state === "passed") return full.passed(finding);
  const { state, earlier, later, overlap, months, weaker } = finding;
  if (months === null) return full.otherStage(plain(earlier), inQuotes(later));
  if (state === "set_aside") return full.setAside(later.stage, inQuotes(earlier), inQuotes(later), weaker);
  if (state === "slipped") return full.slipped(inQuotes(earlier), scheduleWords.months(months));
  return full.moved(later.stage, inQuotes(earlier), inQuotes(later), overlap);
}

function briefText(finding: ScheduleFinding): string {
  const { brief } = scheduleWords;
  if (finding.state === "passed") return brief.passed(finding);
  const { state, later, overlap, months, weaker } = finding;
  if (months === null) return brief.otherStage(inQuotes(later));
  if (state === "set_aside") return brief.setAside(inQuotes(later), weaker);
  if (state === "slipped") return brief.slipped(scheduleWords.months(months));
  if (state === "may_have_moved") return brief.mayHaveMoved(inQuotes(later));
  return overlap ? brief.partMayHaveMoved(later.stage) : brief.moved(later.stage);
}

function latestOf(finding: ScheduleFinding): OpeningClaim {
  return finding.state === "passed" ? finding.claim : finding.later;
}

function plain(claim: OpeningClaim): string {
  return inLine(openingText(claim));
}

/**
 * Returns a date that is not exact in quotes, so that it reads after "from" and "to", in the source's own words where its
 * scope quotes them: `“by 2027”`, `“mid-2027”`; an exact one is `2027`.
 */
function inQuotes(claim: OpeningClaim): string {
  if (claim.qualifier === "exact") return plain(claim);
  const year = claim.date.slice(0, 4);
  const own = [...claim.scope.matchAll(/"([^"]+)"/g)].map(([, said = ""]) => said).find((said) => said.includes(year));
  return scheduleWords.quoted(own ?? plain(claim));
}
