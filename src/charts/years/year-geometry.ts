import type { YearSizes } from "./year-mark";

/** The layout of the chart in a panel. Sites without a date are beside the axis, or under it in a narrow panel. */
export type YearGeometry = YearSizes & {
  readonly isNarrow: boolean;
  /** Height of the year buttons in px. */
  readonly band: number;
  /** Width in px that the axis leaves free on its right. */
  readonly right: number;
  readonly undatedColumns: number;
  readonly undatedStep: number;
  readonly undatedLane: number;
};

/** Below this width in px the years take all of it. */
const leastBeside = 480;
/** Space in px at each end of a band, so that the bands of two adjacent years do not touch. */
export const inset = 1.5;
/** Height in px of the caption above sites without a date, where they are under the axis. */
export const caption = 22;

/** Returns the layout for a panel of this width in px. With touch each mark has a target of 24 px. */
export function geometryOf(width: number, touch: boolean): YearGeometry {
  if (width >= leastBeside) {
    const sizes = touch ? { lane: 24, glyph: 12, hit: 24 } : { lane: 10, glyph: 8, hit: 15 };
    const [undatedColumns, undatedStep] = [touch ? 3 : 4, sizes.hit];
    const right = undatedColumns * undatedStep + 22;
    return {
      ...sizes,
      isNarrow: false,
      band: touch ? 44 : 26,
      right,
      undatedColumns,
      undatedStep,
      undatedLane: sizes.lane,
    };
  }
  const undatedStep = 26;
  const undatedColumns = Math.max(1, Math.floor(width / undatedStep));
  return {
    isNarrow: true,
    lane: 24,
    glyph: 12,
    hit: 24,
    band: 44,
    right: 0,
    undatedColumns,
    undatedStep,
    undatedLane: 26,
  };
}

/**
 * Returns the least width in px of a mark in its lane: that of its glyph, or with touch that of its target, as far as
 * its year allows.
 */
export function leastSpan({ lane, glyph, hit }: YearGeometry, year: number): number {
  return Math.max(glyph + 2, lane < hit ? 0 : Math.min(hit, year - 2 * inset));
}
