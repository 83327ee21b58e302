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
