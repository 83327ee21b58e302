import type { ReactNode } from "react";
import type { StatusOrUnknown } from "../../domain/record/status";
import { pictureMargin, pictureWidth } from "./sheet";

/** A row of a picture: name, mark, figure with its qualifier, and who says so. */
export type PictureRow = {
  readonly id: string;
  readonly status: StatusOrUnknown | null;
  readonly name: string;
  /** A smaller line under the name; null for none. */
  readonly note: string | null;
  readonly before: string;
  readonly figure: string;
  /** True for a figure that rests on aggregators alone, which is not bold. */
  readonly isOpen?: boolean;
  readonly source: string;
  /** Draws the mark around the middle of the row. */
  readonly draw: (middle: number) => ReactNode;
};

/**
 * Where the columns of rows are, in px. The figure stands at the end of its column, and the row ends at `end`. `second` is
 * how far to the right a second flow of rows stands beside the first; null where the rows are one flow.
 */
export type PictureColumns = {
  readonly name: number;
  readonly plot: { readonly from: number; readonly to: number };
  readonly figureEnd: number;
  readonly source: number;
  readonly end: number;
  readonly second: number | null;
};

/** The columns of rows of sites. */
export const siteColumnsOfPicture: PictureColumns = {
  name: pictureMargin + 21,
  plot: { from: 288, to: 630 },
  figureEnd: 775,
  source: 787,
  end: pictureWidth - pictureMargin,
  second: null,
};

const inTwoFlows: PictureColumns = {
  ...siteColumnsOfPicture,
  plot: { from: 246, to: 464 },
  figureEnd: 602,
  source: 612,
  end: 744,
  second: 756,
};

/** More rows than these stand in two flows, so that a picture fits on a sheet of paper with letters that can be read. */
const mostInOne = 40;

/** Returns the columns for so many rows of sites. */
export function columnsFor(rows: number): PictureColumns {
  return rows > mostInOne ? inTwoFlows : siteColumnsOfPicture;
}

/** Returns the width in px of a picture with these columns. */
export function widthOf({ end, second }: PictureColumns): number {
  return end + (second ?? 0) + pictureMargin;
}

/** Returns where a position on an axis from 0 to `end` is in the plot, in px. */
export function alongPlot({ plot }: PictureColumns, end: number): (at: number) => number {
  return (at) => plot.from + (at / end) * (plot.to - plot.from);
}
