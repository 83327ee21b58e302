import type { ReactNode } from "react";
import { pictureWords } from "#words/files/picture";
import { drawnRow, laidOut, type LaidOut } from "./drawn-row";
import { PictureLine, type Drawn, type TextMeasure } from "./picture-text";
import type { PictureColumns, PictureRow } from "./row-columns";
import { inTwo, type Flowing } from "./row-flows";
import { pictureMargin } from "./sheet";

export type PictureGroup = { readonly heading: string | null; readonly rows: readonly PictureRow[] };

export type PictureTick = { readonly x: number; readonly label: string };

type Options = {
  readonly groups: readonly PictureGroup[];
  readonly ticks: readonly PictureTick[];
  /** The line on which the marks start. */
  readonly zero: number | null;
  readonly columns: PictureColumns;
  readonly measure: TextMeasure;
  /** What is drawn over all rows, from their top to their end. */
  readonly over?: (top: number, end: number) => ReactNode;
  /** What stands above the rows instead of the values of the ticks. */
  readonly band?: (top: number) => ReactNode;
};

/** The size in px of the labels of an axis. */
export const tickSize = 12;
const headingHeight = 30;
/** More rows make a picture that no phone can draw and nobody prints. */
const mostRows = 120;

/** Returns rows in groups on one axis, in as many flows as their columns have. */
export function pictureRows(options: Options, top: number): Drawn {
  const { groups, columns, measure } = options;
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = mostRows;
  const laid = groups.map(({ heading, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return { heading, rows: shown.map((row) => laidOut(row, columns, measure)) };
  });
  const flows = (columns.second === null ? [laid] : inTwo(laid, headingHeight)).map((flow) =>
    drawnFlow(flow, options, top),
  );
  const height = Math.max(...flows.map((flow) => flow.height));
  const note = all > mostRows ? pictureWords.cut(mostRows, all) : null;
  return {
    height: height + (note === null ? 0 : 26),
    node: (
      <>
        {flows.map(({ node }, index) => (
          <g key={index} {...(index > 0 ? { transform: `translate(${columns.second} 0)` } : {})}>
            {node}
          </g>
        ))}
        {note !== null && (
          <PictureLine x={columns.plot.from} y={top + height + 18} size={13} colour="--ink-2">
            {note}
          </PictureLine>
        )}
      </>
    ),
  };
}

/** Draws groups below one another, each with the lines of the ticks behind it. */
function drawnFlow(
  groups: readonly Flowing<LaidOut>[],
  { ticks, zero, columns, over, band: drawnBand, measure }: Options,
  top: number,
): Drawn {
  let y = top + (ticks.length > 0 ? 20 : 0);
  const parts = groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => {
      const headingAt = y;
      y += heading === null ? 0 : headingHeight;
      const start = y;
      const placed = rows.map((laid) => {
        const at = y;
        y += laid.height;
        return { laid, at };
      });
      return { heading, headingAt, start, end: y, placed };
    });
  return {
    height: y - top,
    node: (
      <>
        {drawnBand?.(top)}
        {withoutTouching(ticks, measure).map(({ x, label }) => (
          <g key={`${label} ${x}`}>
            {label !== "" && (
              <PictureLine x={x} y={top + 12} size={tickSize} colour="--chart-axis" anchor="middle">
                {label}
              </PictureLine>
            )}
            {parts.map(({ start, end }) => (
              <path key={start} d={`M${x} ${start}V${end}`} stroke="var(--chart-grid)" />
            ))}
          </g>
        ))}
        {parts.map(({ heading, headingAt, placed, start, end }) => (
          <g key={start}>
            {heading !== null && (
              <PictureLine x={pictureMargin} y={headingAt + 21} size={14} bold>
                {heading}
              </PictureLine>
            )}
            {placed.map(({ laid, at }) => (
              <g key={laid.row.id}>{drawnRow(laid, at, columns)}</g>
            ))}
            {zero !== null && <path d={`M${zero} ${start}V${end}`} stroke="var(--chart-zero)" />}
            {over?.(start, end)}
          </g>
        ))}
      </>
    ),
  };
}

/** Returns ticks without the labels that would touch the one before. */
export function withoutTouching(ticks: readonly PictureTick[], measure: TextMeasure): readonly PictureTick[] {
  let free = -Infinity;
  return ticks.map(({ x, label }) => {
    const half = measure(label, tickSize) / 2;
    if (label === "" || x - half < free) return { x, label: "" };
    free = x + half + 8;
    return { x, label };
  });
}
