import type { ReactNode } from "react";
import { GlyphShape } from "../../marks/glyph";
import type { PictureColumns, PictureRow } from "./row-columns";
import { PictureLine, lineOf, wrapped, type TextMeasure } from "./picture-text";
import { pictureMargin } from "./sheet";

const nameSize = 15;
const smallSize = 12.5;
const leastRow = 25;

/** A row with the lines of its texts, and the height in px that it takes. */
export type LaidOut = {
  readonly row: PictureRow;
  readonly height: number;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly source: readonly string[];
};

/** Returns the lines of a row, which is as high as the most of them need. */
export function laidOut(row: PictureRow, columns: PictureColumns, measure: TextMeasure): LaidOut {
  const { name, note, source } = row;
  const nameWidth = columns.plot.from - columns.name - 12;
  const nameLines = wrapped(name, nameWidth, { size: nameSize }, measure);
  const noteLines = note === null ? [] : wrapped(note, nameWidth, { size: smallSize }, measure);
  const sourceWidth = columns.end - columns.source;
  const sourceLines = source === "" ? [] : wrapped(source, sourceWidth, { size: smallSize }, measure);
  const left = nameLines.length * lineOf(nameSize) + noteLines.length * lineOf(smallSize);
  const right = sourceLines.length * lineOf(smallSize);
  const most = Math.max(left, right);
  const isOne = nameLines.length + noteLines.length <= 1 && sourceLines.length <= 1;
  return {
    row,
    height: isOne ? leastRow : Math.max(leastRow, most + 8),
    name: nameLines,
    note: noteLines,
    source: sourceLines,
  };
}

/** Draws a row from its top in px. */
export function drawnRow(
  { row, height, name, note, source }: LaidOut,
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
          fill="var(--ink-2)"
        >
          {row.before === "" ? null : <tspan fontSize={13.5}>{`${row.before} `}</tspan>}
          <tspan {...(row.isOpen === true ? {} : { fontWeight: 600 })} fill="var(--ink)">
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
