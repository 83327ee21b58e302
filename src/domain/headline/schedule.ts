import { compare } from "../record/texts";
import { claimsOf, openingStages, type Claim, type OpeningClaim, type OpeningStage } from "../record/claim";
import { addDays, addMonths, firstDayOf, interval, monthsBetween } from "../record/partial-date";
import { sourceClasses } from "../record/source";
import type { StatusOrUnknown } from "../record/status";
import { openingOf, type Headline } from "./headline";
import { laterBy, mayAgree, type Months, type Move } from "./opening-dates";
import { aggregatorMonths } from "./rule";
import { classOf, type RuleContext, type Verdict } from "./verdict";

/**
 * The states of a site that is late or has moved, most serious first: `slipped` (the dates of the first capacity cannot
 * be the same), `passed` (the planned date is over and no source documents the opening, which does not mean "late"),
 * `may_have_moved` (the later date is later, and the two overlap), `part_moved` (the date of a part or of the full
 * build became later) and `set_aside` (only statements that the rule sets aside say later).
 */
export const lateStates = ["slipped", "passed", "may_have_moved", "part_moved", "set_aside"] as const;

export type LateState = (typeof lateStates)[number];

/**
 * The states of a site's schedule: first those of a site that is late or has moved, then `ahead` (planned), `opened`
 * (an actual date), `operating` (in use, with only a planned date stated) and `not_stated`.
 */
export const scheduleStates = [...lateStates, "ahead", "opened", "operating", "not_stated"] as const;

export type ScheduleState = (typeof scheduleStates)[number];

/** Two statements of which the one that stands, or would stand, says later. */
export type MovedDate = {
  readonly state: Exclude<LateState, "passed">;
  readonly earlier: OpeningClaim;
  readonly later: OpeningClaim;
  /** Whether the two can be the same day. */
  readonly overlap: boolean;
  /** Null where the two speak of different stages. */
  readonly months: Months | null;
  /** Whether the source of the later one is of a worse class. */
  readonly weaker: boolean;
};

/** A planned date that is over, with the months since, and no statement that it was kept. */
export type PassedDate = {
  readonly state: "passed";
  readonly claim: OpeningClaim;
  readonly months: number;
  /** True where the project that the date is of, the site or its extension, is paused, which is more than silence. */
  readonly paused: boolean;
};

export type ScheduleFinding = MovedDate | PassedDate;

/**
 * The state of a site's schedule, which is that of the first finding, if any; the findings have the most serious first.
 * `differing` are the stages of which statements give dates that cannot be the same day, while none has moved.
 */
export type Schedule = {
  readonly state: ScheduleState;
  readonly findings: readonly ScheduleFinding[];
  readonly differing: readonly OpeningStage[];
};

/** What is known of a site beside its claims. */
type Standing = {
  readonly opening: Headline<OpeningClaim> | null;
  readonly status: StatusOrUnknown;
  /** The status of an extension, or null if none is stated. */
  readonly extension: StatusOrUnknown | null;
};

/** Returns what is late or has moved at a site as of an ISO day (data/CODEBOOK.md, "Late or moved"). */
export function scheduleOf(claims: readonly Claim[], site: Standing, ruleContext: RuleContext, day: string): Schedule {
  if (site.opening === null) return { state: "not_stated", findings: [], differing: [] };
  const moved = openingStages.flatMap((stage) => movesOf(claims, stage, ruleContext));
  const state = stateOf(site, day);
  const { claim } = site.opening;
  const passed: readonly ScheduleFinding[] =
    state === "passed"
      ? [{ state, claim, months: monthsPast(claim, day), paused: statusOfDated(site) === "paused" }]
      : [];
  const findings = [...passed, ...moved, ...otherStage(claims, site.opening, ruleContext)].toSorted(
    (a, b) => lateStates.indexOf(a.state) - lateStates.indexOf(b.state),
  );
  const told = new Set(findings.flatMap((finding) => findingClaims(finding).map(({ stage }) => stage)));
  const differing = stageDates(claims, ruleContext).filter((dates) => isDiffering(dates) && !told.has(dates.stage));
  return { state: findings[0]?.state ?? state, findings, differing: differing.map(({ stage }) => stage) };
}

/** Returns the finding that a planned date has passed, or null. */
export function passedDate({ findings }: Schedule): PassedDate | null {
  return findings.find((finding): finding is PassedDate => finding.state === "passed") ?? null;
}

/** Returns the most serious finding of two statements, or null. */
export function movedDate({ findings }: Schedule): MovedDate | null {
  return findings.find((finding): finding is MovedDate => finding.state !== "passed") ?? null;
}

/**
 * The dates of one stage: the planned one stated first, or null, the current one, and those that cannot be the same day as
 * it; `several`: those of several parts.
 */
export type StageDates = {
  readonly stage: OpeningStage;
  readonly first: OpeningClaim | null;
  readonly current: OpeningClaim;
  readonly apart: readonly OpeningClaim[];
  readonly several: boolean;
};

/** Returns the dates of each stage of which one stands, in the order of the stages. */
export function stageDates(claims: readonly Claim[], ruleContext: RuleContext): readonly StageDates[] {
  return openingStages.flatMap((stage) => {
    const comparable = comparableOf(claims, stage);
    const current = openingOf(claims, ruleContext, stage)?.claim;
    if (!current) return [];
    const apart = comparable.filter((claim) => !mayAgree(claim, current));
    const first = firstPlanned(comparable, current);
    return { stage, current, first, apart, several: isAboutSeveral(comparable, stage) };
  });
}

/** Returns whether sources give different dates of one stage, where not only the first date was for another day. */
export function isDiffering({ apart, first, several }: StageDates): boolean {
  return !several && apart.some((claim) => claim !== first);
}

/** Returns the statements on which a finding rests, the earlier one first. */
export function findingClaims(finding: ScheduleFinding): readonly OpeningClaim[] {
  return finding.state === "passed" ? [finding.claim] : [finding.earlier, finding.later];
}

/**
 * Returns how the headline opening stands on an ISO day by itself. That of a part is judged by the status of the
 * extension, where one is stated. A date with "not before" never passes, nor does that of what is cancelled.
 */
function stateOf(site: Standing, day: string): ScheduleState {
  const { opening } = site;
  const period = opening && interval(opening.claim.date);
  if (!opening || !period) return "not_stated";
  if (opening.claim.kind === "actual") return "opened";
  const stands = statusOfDated(site);
  if (stands === "operating") return "operating";
  const isPast = period.end < day && opening.claim.qualifier !== "at_least" && stands !== "cancelled";
  return isPast ? "passed" : "ahead";
}

/** Returns the status of what the opening date is of: that of the extension, if one is stated and the date is of a part. */
function statusOfDated({ opening, status, extension }: Standing): StatusOrUnknown {
  return opening?.part ? (extension ?? status) : status;
}

/** The days after which a started month is rounded up. */
const halfMonth = 15;

/** Returns the months from the end of a passed date to an ISO day, rounded to whole months. */
function monthsPast(claim: OpeningClaim, day: string): number {
  const period = interval(claim.date);
  return period ? monthsBetween(period.end, addDays(day, halfMonth)) : 0;
}

/** Returns the findings of one stage: the first date against the current one, and the current one against later ones. */
function movesOf(claims: readonly Claim[], stage: OpeningStage, ruleContext: RuleContext): readonly MovedDate[] {
  const comparable = comparableOf(claims, stage);
  const verdict = openingOf(claims, ruleContext, stage);
  if (!verdict || isAboutSeveral(comparable, stage)) return [];
  const first = firstPlanned(comparable, verdict.claim);
  const move = first && laterBy(first, verdict.claim);
  const aside = latestSetAside(comparable, verdict);
  const { claim } = verdict;
  const found = (state: MovedDate["state"], earlier: OpeningClaim, later: OpeningClaim, by: Move): MovedDate => ({
    state,
    earlier,
    later,
    ...by,
    weaker: rankOf(later, ruleContext) > rankOf(earlier, ruleContext),
  });
  return [
    ...(first && move ? [found(movedState(stage, move), first, claim, move)] : []),
    ...(aside ? [found("set_aside", claim, aside.later, aside.move)] : []),
  ];
}

function movedState(stage: OpeningStage, { overlap }: Move): MovedDate["state"] {
  if (stage !== "first") return "part_moved";
  return overlap ? "may_have_moved" : "slipped";
}

/** Returns the openings of a stage that may be compared: neither doubted nor converted. */
function comparableOf(claims: readonly Claim[], stage: OpeningStage): readonly OpeningClaim[] {
  return claimsOf(claims, "opening").filter(
    (claim) => claim.stage === stage && claim.doubt === undefined && claim.converted !== true,
  );
}

/** Returns whether dates of parts speak of several parts, since those of one day differ. */
function isAboutSeveral(claims: readonly OpeningClaim[], stage: OpeningStage): boolean {
  return (
    stage === "phase" &&
    claims.some((a) =>
      claims.some((b) => a.stated !== null && a.stated === b.stated && laterBy(a, b)?.overlap === false),
    )
  );
}

/**
 * Returns the planned date stated first, on a day before the current one was. An undated plan is older than an opening
 * that happened, and cannot be put in order otherwise. Null if there is none.
 */
function firstPlanned(comparable: readonly OpeningClaim[], current: OpeningClaim): OpeningClaim | null {
  const before = comparable.filter(
    ({ kind, stated }) =>
      kind === "planned" && (stated === null ? current.kind === "actual" : isBefore(stated, current)),
  );
  return before.toSorted((a, b) => compare(saidOn(a), saidOn(b)) || compare(a.id, b.id))[0] ?? null;
}

/** Returns the newest planned date that the rule sets aside, though it was stated later and is later. */
function latestSetAside(
  comparable: readonly OpeningClaim[],
  { claim: current, newest }: Verdict<OpeningClaim>,
): { readonly later: OpeningClaim; readonly move: Move } | null {
  if (current.kind !== "planned") return null;
  const found = comparable.flatMap((later) => {
    const isNewer = later.kind === "planned" && later.stated !== null && isBefore(newest.stated, later);
    const move = isNewer ? laterBy(current, later) : null;
    return move ? [{ later, move }] : [];
  });
  return (
    found.toSorted((a, b) => compare(saidOn(b.later), saidOn(a.later)) || compare(b.later.id, a.later.id))[0] ?? null
  );
}

/**
 * Returns the finding that the date of the first capacity rests on an aggregator, while a better source, in the months
 * in which it would outrank one, dates the full build alone, for later.
 */
function otherStage(
  claims: readonly Claim[],
  opening: Headline<OpeningClaim> | null,
  { sources }: RuleContext,
): readonly MovedDate[] {
  if (!opening || opening.part || opening.claim.kind !== "planned") return [];
  const { newest } = opening;
  if (newest.stated === null || classOf(newest, sources) !== "aggregator") return [];
  const since = addMonths(firstDayOf(newest.stated), -aggregatorMonths);
  const later = comparableOf(claims, "full")
    .filter((full) => full.kind === "planned" && classOf(full, sources) !== "aggregator" && saidOn(full) >= since)
    .filter((full) => laterBy(newest, full)?.overlap === false)
    .toSorted((a, b) => compare(saidOn(b), saidOn(a)) || compare(a.id, b.id))[0];
  return later
    ? [{ state: "may_have_moved", earlier: opening.claim, later, overlap: false, months: null, weaker: false }]
    : [];
}

function rankOf(claim: OpeningClaim, { sources }: RuleContext): number {
  return sourceClasses.indexOf(classOf(claim, sources));
}

function isBefore(stated: string | null, claim: OpeningClaim): boolean {
  return claim.stated !== null && stated !== null && firstDayOf(stated) < firstDayOf(claim.stated);
}

function saidOn({ stated }: OpeningClaim): string {
  return stated === null ? "" : firstDayOf(stated);
}
