/** A part of a run that is not over: how long it is expected to take, for how long it has run, and the share that is done where that is known, 0 to 1. */
export type Pending = { readonly expected: number; readonly elapsed: number; readonly share: number | null };

/** A part that is over: how long it was expected to take and took, seconds. */
export type Over = { readonly expected: number; readonly took: number };

/** So many seconds as expected weigh against what was measured in this run, so that a first short part says little. */
const prior = 2;

/** How much longer this run takes than was expected, by what is done of it: 2 where it is half as fast. */
export function paceOf(over: readonly Over[], pending: readonly Pending[] = []): number {
  const parts = pending.map(({ expected, elapsed, share }) =>
    share === null ? { expected: 0, took: 0 } : { expected: expected * share, took: elapsed },
  );
  const sum = (key: keyof Over): number => [...over, ...parts].reduce((so, part) => so + part[key], prior);
  return sum("took") / sum("expected");
}

/** Seconds until the last part is over, where as many run at once as there are `workers` and the others follow in order. */
export function secondsLeft(pending: readonly Pending[], pace: number, workers: number): number {
  const free = Array.from({ length: workers }, () => 0);
  for (const part of pending) {
    const soonest = free.indexOf(Math.min(...free));
    free[soonest] = (free[soonest] ?? 0) + leftOf(part, pace);
  }
  return Math.max(...free);
}

/** As expected at first; from its middle on, as the part itself has gone so far. */
function leftOf({ expected, elapsed, share }: Pending, pace: number): number {
  const hoped = expected * pace;
  if (share === null || share === 0) return Math.max(hoped - elapsed, elapsed / 4);
  const trust = Math.min(1, 2 * share);
  return (1 - share) * ((1 - trust) * hoped + (trust * elapsed) / share);
}

/** A length of time as one says it: "about 5 min". */
export function inWords(seconds: number): string {
  if (seconds < 5) return "a few seconds";
  if (seconds < 95) return `about ${Math.max(5, Math.round(seconds / 10) * 10)} s`;
  return `about ${Math.round(seconds / 60)} min`;
}
