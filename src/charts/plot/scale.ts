/** Round ticks from zero that cover a largest value in about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(largest: number, count: number): readonly number[] {
  if (!(largest > 0)) return [0];
  const raw = largest / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const steps = Math.floor(largest / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Positions on a time axis whose years before `since` are drawn `narrow` times as wide as the others. */
export type TimeScale = {
  readonly first: number;
  readonly since: number;
  readonly narrow: number;
  readonly last: number;
};

/** A year with its fraction as a position, 0 at the start of the first year. */
export function timePosition({ first, since, narrow }: TimeScale, year: number): number {
  const early = Math.min(year, since) - first;
  const late = Math.max(0, year - since);
  return early * narrow + late;
}

/** The end of the axis, as a position. */
export function timeEnd(scale: TimeScale): number {
  return timePosition(scale, scale.last + 1);
}

/** Values on an axis: `at` is a value's position, ticks stand at round values. */
export type ValueScale = {
  readonly at: (value: number) => number;
  /** The position of the largest value. */
  readonly end: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
};

/** An axis from zero to the largest of some values, in about `count` steps. */
export function linearScale(largest: number, count: number): ValueScale {
  return {
    at: (value) => value,
    end: largest > 0 ? largest : 1,
    ticks: niceTicks(largest, count).map((value) => ({ value, at: value })),
  };
}

/**
 * An axis by powers of ten from the one below the smallest of some values, all above zero: a step is ten times the one
 * before. Within a single power it has ticks at 2 and 5 as well, for one tick is no axis.
 */
export function logScale(values: readonly number[]): ValueScale {
  const smallest = Math.min(...values);
  const largest = Math.max(...values);
  if (!Number.isFinite(smallest) || smallest <= 0) return linearScale(0, 1);
  const first = Math.ceil(Math.log10(smallest)) - 1;
  const at = (value: number) => Math.max(0, Math.log10(value) - first);
  const count = Math.floor(Math.log10(largest)) - first + 1;
  const factors = count === 1 ? [1, 2, 5] : [1];
  return {
    at,
    end: at(largest),
    ticks: Array.from({ length: count }, (_, index) => 10 ** (first + index))
      .flatMap((power) => factors.map((factor) => factor * power))
      .filter((value) => value <= largest)
      .map((value) => ({ value, at: at(value) })),
  };
}
