/** Random draws that are the same for the same seed, on every machine. */
export type Random = {
  /** Returns a number from 0 to below 1. */
  readonly next: () => number;
  /** Returns an integer from 0 to below `count`. */
  readonly below: (count: number) => number;
  /** Returns one of the values. Throws if there is none. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** Returns whether something of this chance happens. */
  readonly chance: (share: number) => boolean;
  /** Returns a number from −3 to 3 around 0: the sum of twelve even draws, in which no function differs by machine. */
  readonly bell: () => number;
};

/** Returns the draws of a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("nothing to pick from");
      return value;
    },
    chance: (share) => next() < share,
    bell: () =>
      Math.max(
        -3,
        Math.min(
          3,
          Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6),
        ),
      ),
  };
}
