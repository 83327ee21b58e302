import type { ReactNode } from "react";
import type { CapacityState } from "../../domain/series/capacity";
import { PictureLine, lineOf, paragraph, wrapped, type Drawn, type TextMeasure } from "./picture-text";
import { pictureMargin, pictureWidth } from "./sheet";

/** A segment of a stack. */
type Segment = { readonly of: CapacityState; readonly value: number };

/** A group of a picture: its name, its stack from zero, and what is said after it. */
export type PictureStack = {
  readonly id: string;
  readonly name: string;
  /** The sum as text, or that there is none. */
  readonly figure: string;
  readonly isNone: boolean;
  /** The value at the end of what is drawn. */
  readonly end: number;
  readonly stack: readonly Segment[];
  /** Returns the text after the sum; `small` are the segments whose value does not fit on them. */
  readonly after: (small: readonly Segment[]) => string;
  /** Draws the stack around the middle of the row; `textOf` returns the text on a segment, or null where it does not fit. */
  readonly draw: (x: (value: number) => number, middle: number, textOf: (value: number) => string | null) => ReactNode;
};

type Options = {
  readonly rows: readonly PictureStack[];
  /** The end of the axis. */
  readonly largest: number;
  readonly ticks: (largest: number) => readonly number[];
  readonly tick: (value: number) => string;
  readonly value: (value: number) => string;
  readonly measure: TextMeasure;
};

const plotFrom = 190;
/** The longest bar ends here, so that the text after it has room. */
const plotTo = 650;
const end = pictureWidth - pictureMargin;
const size = 14;
const [nameSize, textSize] = [15, 13.5];

/** Returns stacks one below the other on one axis. */
export function pictureStacks({ rows, largest, ticks, tick, value, measure }: Options, top: number): Drawn {
  const longest = largest > 0 ? largest : 1;
  const x = (at: number) => plotFrom + (at / longest) * (plotTo - plotFrom);
  const fits = (at: number) => x(at) - plotFrom >= measure(value(at), size) + 10;
  const textOf = (at: number) => (fits(at) ? value(at) : null);
  let y = top + 20;
  const placed = rows.map((row) => {
    const name = wrapped(row.name, plotFrom - pictureMargin - 12, { size: nameSize }, measure);
    const from = x(row.end) + 10;
    const said = paragraph(
      [
        { text: row.figure, bold: !row.isNone },
        { text: row.after(row.stack.filter((segment) => !fits(segment.value))) },
      ],
      { x: from, y: 0, width: end - from, size: textSize, colour: "--ink-2", measure },
    );
    const height = Math.max(27, name.length * lineOf(nameSize) + 6, said.height + 6);
    const at = y;
    y += height;
    return { row, name, said, at, height };
  });
  return {
    height: y - top,
    node: (
      <>
        {ticks(longest).map((at) => (
          <g key={at}>
            <PictureLine x={x(at)} y={top + 12} size={12} colour="--chart-axis" anchor="middle">
              {tick(at)}
            </PictureLine>
            <path d={`M${x(at)} ${top + 20}V${y}`} style={{ stroke: "var(--chart-grid)" }} />
          </g>
        ))}
        {placed.map(({ row, name, said, at, height }) => {
          const middle = at + height / 2;
          return (
            <g key={row.id}>
              {name.map((line, index) => (
                <PictureLine
                  key={line}
                  x={pictureMargin}
                  y={middle - (name.length * lineOf(nameSize)) / 2 + 15 + index * lineOf(nameSize)}
                  size={nameSize}
                >
                  {line}
                </PictureLine>
              ))}
              {row.draw(x, middle, textOf)}
              <g transform={`translate(0 ${middle - said.height / 2})`}>{said.node}</g>
            </g>
          );
        })}
        <path d={`M${plotFrom} ${top + 20}V${y}`} style={{ stroke: "var(--chart-zero)" }} />
      </>
    ),
  };
}
