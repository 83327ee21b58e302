/** Returns round ticks from zero that cover `largest` in about `count` steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(largest: number, count: number): readonly number[] {
  if (!(largest > 0)) return [0];
  const raw = largest / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const steps = Math.floor(largest / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** A time axis on which the years before `since` are drawn at `narrow` times the width of the others. */
export type TimeScale = {
  readonly first: number;
  readonly since: number;
  readonly narrow: number;
  readonly last: number;
};

/** Returns the position of a year with fraction; the first year begins at 0. */
export function timePosition({ first, since, narrow }: TimeScale, year: number): number {
  const early = Math.min(year, since) - first;
  const late = Math.max(0, year - since);
  return early * narrow + late;
}

/** Returns the position of the end of the axis. */
export function timeEnd(scale: TimeScale): number {
  return timePosition(scale, scale.last + 1);
}

/** A value axis: `at` returns the position of a value; ticks are at round values. */
export type ValueScale = {
  readonly at: (value: number) => number;
  /** The position of the largest value. */
  readonly end: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
};

/** Returns an axis from zero to `largest` in about `count` steps. */
export function linearScale(largest: number, count: number): ValueScale {
  return {
    at: (value) => value,
    end: largest > 0 ? largest : 1,
    ticks: niceTicks(largest, count).map((value) => ({ value, at: value })),
  };
}

/**
 * Returns a logarithmic axis that begins at the power of ten below the smallest value; an empty linear axis if there is
 * no value or one is not above zero. Within one power of ten it also has ticks at 2 and 5, because one tick is not
 * enough to read an axis.
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
