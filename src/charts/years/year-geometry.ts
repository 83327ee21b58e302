import type { YearSizes } from "./year-mark";

/** How the chart is laid out in a panel: beside the axis stand those without a date, or under it where there is no room. */
export type YearGeometry = YearSizes & {
  readonly isNarrow: boolean;
  /** Height of the years' buttons. */
  readonly band: number;
  /** What the axis leaves free on its right. */
  readonly right: number;
  readonly silentColumns: number;
  readonly silentStep: number;
  readonly silentLane: number;
};

/** Under this width, px, the years need all of it. */
const leastBeside = 480;
/** What a band leaves free at each end, so that the bands of two years stand side by side. */
export const inset = 1.5;
/** Height of the words over those without a date, where they stand under the axis. */
export const caption = 22;

/** The layout in a panel of this width, px; each mark a target of 24 px where the finger is the pointer. */
export function geometryOf(width: number, touch: boolean): YearGeometry {
  if (width >= leastBeside) {
    const sizes = touch ? { lane: 24, glyph: 12, hit: 24 } : { lane: 11.5, glyph: 9, hit: 15 };
    const [silentColumns, silentStep] = [touch ? 3 : 4, sizes.hit];
    const right = silentColumns * silentStep + 22;
    return {
      ...sizes,
      isNarrow: false,
      band: touch ? 44 : 26,
      right,
      silentColumns,
      silentStep,
      silentLane: sizes.lane,
    };
  }
  const silentStep = 26;
  const silentColumns = Math.max(1, Math.floor(width / silentStep));
  return {
    isNarrow: true,
    lane: 24,
    glyph: 12,
    hit: 24,
    band: 44,
    right: 0,
    silentColumns,
    silentStep,
    silentLane: 26,
  };
}

/** The least room of a mark in its lane, px: that of its glyph; for a finger that of its target, as far as its year has it. */
export function leastSpan({ lane, glyph, hit }: YearGeometry, year: number): number {
  return Math.max(glyph + 2, lane < hit ? 0 : Math.min(hit, year - 2 * inset));
}
