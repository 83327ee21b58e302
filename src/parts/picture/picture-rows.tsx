import type { ReactNode } from "react";
import type { StatusOrUnknown } from "../../domain/record/status";
import { GlyphShape } from "../../marks/glyph";
import { pictureWords } from "#words/files/picture";
import { PictureLine, lineOf, wrapped, type Drawn, type TextMeasure } from "./picture-text";
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

export type PictureGroup = { readonly heading: string | null; readonly rows: readonly PictureRow[] };

/** Where the columns of rows are, in px. The figure stands at the end of its column; null for none. */
export type PictureColumns = {
  readonly name: number;
  readonly plot: { readonly from: number; readonly to: number };
  readonly figureEnd: number;
  readonly source: number;
};

/** The columns of rows of sites. */
export const siteColumnsOfPicture: PictureColumns = {
  name: pictureMargin + 21,
  plot: { from: 288, to: 630 },
  figureEnd: 775,
  source: 787,
};

/** Returns where a position on an axis from 0 to `end` is in the plot, in px. */
export function alongPlot({ plot }: PictureColumns, end: number): (at: number) => number {
  return (at) => plot.from + (at / end) * (plot.to - plot.from);
}

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

const nameSize = 15;
const smallSize = 12.5;
const leastRow = 25;
const headingHeight = 30;
/** More rows make a picture that no phone can draw and nobody prints. */
const mostRows = 120;

/** Returns rows in groups on one axis. */
export function pictureRows(
  { groups, ticks, zero, columns, measure, over, band: drawnBand }: Options,
  top: number,
): Drawn {
  const { plot } = columns;
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isCut = all > mostRows;
  const band = ticks.length > 0 ? 20 : 0;
  let y = top + band;
  let drawn = 0;
  const parts = groups.flatMap(({ heading, rows }) => {
    const shown = rows.slice(0, mostRows - drawn);
    if (shown.length === 0) return [];
    drawn += shown.length;
    const headingAt = y;
    y += heading === null ? 0 : headingHeight;
    const start = y;
    const placed = shown.map((row) => {
      const laid = laidOut(row, columns, measure);
      const at = y;
      y += laid.height;
      return { row, laid, at };
    });
    return [{ heading, headingAt, start, end: y, placed }];
  });
  const end = y;
  const note = isCut ? pictureWords.cut(drawn, all) : null;
  return {
    height: end - top + (note === null ? 0 : 26),
    node: (
      <>
        {drawnBand?.(top)}
        {ticks.map(({ x, label }) => (
          <g key={`${label} ${x}`}>
            {label !== "" && (
              <PictureLine x={x} y={top + 12} size={12} colour="--chart-axis" anchor="middle">
                {label}
              </PictureLine>
            )}
            {parts.map(({ start, end: until }) => (
              <path key={start} d={`M${x} ${start}V${until}`} style={{ stroke: "var(--chart-grid)" }} />
            ))}
          </g>
        ))}
        {parts.map(({ heading, headingAt, placed, start, end: until }) => (
          <g key={start}>
            {heading !== null && (
              <PictureLine x={pictureMargin} y={headingAt + 21} size={14} bold>
                {heading}
              </PictureLine>
            )}
            {placed.map(({ row, laid, at }) => (
              <g key={row.id}>{drawnRow(row, laid, at, columns)}</g>
            ))}
            {zero !== null && <path d={`M${zero} ${start}V${until}`} style={{ stroke: "var(--chart-zero)" }} />}
            {over?.(start, until)}
          </g>
        ))}
        {note !== null && (
          <PictureLine x={plot.from} y={end + 18} size={13} colour="--ink-2">
            {note}
          </PictureLine>
        )}
      </>
    ),
  };
}

type LaidOut = {
  readonly height: number;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly source: readonly string[];
};

/** Returns the lines of a row, which is as high as the most of them need. */
function laidOut({ name, note, source }: PictureRow, columns: PictureColumns, measure: TextMeasure): LaidOut {
  const nameWidth = columns.plot.from - columns.name - 12;
  const nameLines = wrapped(name, nameWidth, { size: nameSize }, measure);
  const noteLines = note === null ? [] : wrapped(note, nameWidth, { size: smallSize }, measure);
  const sourceWidth = pictureWidth - pictureMargin - columns.source;
  const sourceLines = source === "" ? [] : wrapped(source, sourceWidth, { size: smallSize }, measure);
  const left = nameLines.length * lineOf(nameSize) + noteLines.length * lineOf(smallSize);
  const right = sourceLines.length * lineOf(smallSize);
  const most = Math.max(left, right);
  const isOne = nameLines.length + noteLines.length <= 1 && sourceLines.length <= 1;
  return {
    height: isOne ? leastRow : Math.max(leastRow, most + 8),
    name: nameLines,
    note: noteLines,
    source: sourceLines,
  };
}

function drawnRow(
  row: PictureRow,
  { height, name, note, source }: LaidOut,
  top: number,
  columns: PictureColumns,
): ReactNode {
  const middle = top + height / 2;
  const left = name.length * lineOf(nameSize) + note.length * lineOf(smallSize);
  const nameTop = middle - left / 2;
  const sourceTop = middle - (source.length * lineOf(smallSize)) / 2;
  return (
    <>
      {row.status !== null && (
        <g transform={`translate(${pictureMargin} ${nameTop + lineOf(nameSize) / 2 - 6.5}) scale(0.8125)`}>
          <GlyphShape status={row.status} />
        </g>
      )}
      {name.map((line, index) => (
        <PictureLine key={line} x={columns.name} y={nameTop + 15 + index * lineOf(nameSize)} size={nameSize}>
          {line}
        </PictureLine>
      ))}
      {note.map((line, index) => (
        <PictureLine
          key={line}
          x={columns.name}
          y={nameTop + name.length * lineOf(nameSize) + 12 + index * lineOf(smallSize)}
          size={smallSize}
          colour="--ink-3"
        >
          {line}
        </PictureLine>
      ))}
      {row.draw(middle)}
      {row.figure !== "" && (
        <text
          xmlSpace="preserve"
          x={columns.figureEnd}
          y={middle + 5}
          fontSize={nameSize}
          textAnchor="end"
          style={{ fill: "var(--ink-2)" }}
        >
          {row.before === "" ? null : <tspan fontSize={13.5}>{`${row.before} `}</tspan>}
          <tspan {...(row.isOpen === true ? {} : { fontWeight: 600 })} style={{ fill: "var(--ink)" }}>
            {row.figure}
          </tspan>
        </text>
      )}
      {source.map((line, index) => (
        <PictureLine
          key={line}
          x={columns.source}
          y={sourceTop + 12 + index * lineOf(smallSize)}
          size={smallSize}
          colour="--ink-2"
        >
          {line}
        </PictureLine>
      ))}
    </>
  );
}
