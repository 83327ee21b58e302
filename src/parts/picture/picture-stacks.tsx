import type { ReactNode } from "react";
import type { CapacityState } from "../../domain/series/capacity";
import { PictureLine, lineOf, paragraph, wrapped, type Drawn, type TextMeasure } from "./picture-text";
import { tickSize, withoutTouching } from "./picture-rows";
import { inTwo } from "./row-flows";
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
  /** The width in px of the picture, if it is not `pictureWidth`. */
  readonly width?: number;
  readonly measure: TextMeasure;
};

const [size, nameSize, textSize] = [14, 15, 13.5];

/** Where stacks are, in px: the longest ends at `to`, so that the text after it has room until `end`. */
type StackColumns = {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly second: number | null;
};

const inOne: StackColumns = { from: 190, to: 650, end: pictureWidth - pictureMargin, second: null };
const inTwoFlows: StackColumns = { from: 180, to: 500, end: 744, second: 756 };

/** More rows than these stand in two flows, so that a picture fits on a sheet of paper with letters that can be read. */
const mostInOne = 45;

/** Returns the width in px of a picture with so many stacks. */
export function widthOfStacks(rows: number): number {
  const { end, second } = rows > mostInOne ? inTwoFlows : inOne;
  return end + (second ?? 0) + pictureMargin;
}

/** Returns stacks one below the other on one axis, and in two flows on a picture of that width. */
export function pictureStacks(options: Options, top: number): Drawn {
  const { rows, width = pictureWidth } = options;
  const columns = width > pictureWidth ? inTwoFlows : inOne;
  const x = positionIn(columns, options);
  const laid = rows.map((row) => laidStack(row, x, columns, options));
  const { second } = columns;
  const flows = (second === null ? [[{ heading: null, rows: laid }]] : inTwo([{ heading: null, rows: laid }], 0)).map(
    (flow) =>
      drawnStacks(
        flow.flatMap((group) => group.rows),
        x,
        columns,
        options,
        top,
      ),
  );
  return {
    height: Math.max(...flows.map(({ height }) => height)),
    node: flows.map(({ node }, index) => (
      <g key={index} {...(index > 0 ? { transform: `translate(${second} 0)` } : {})}>
        {node}
      </g>
    )),
  };
}

type Along = (value: number) => number;

function positionIn({ from, to }: StackColumns, { largest }: Options): Along {
  const longest = largest > 0 ? largest : 1;
  return (at) => from + (at / longest) * (to - from);
}

type LaidStack = {
  readonly row: PictureStack;
  readonly name: readonly string[];
  readonly said: Drawn;
  readonly height: number;
  readonly textOf: (value: number) => string | null;
};

/** Returns a stack with the lines of its texts, and the height in px that it takes. */
function laidStack(row: PictureStack, x: Along, { from, end }: StackColumns, { value, measure }: Options): LaidStack {
  const fits = (at: number) => x(at) - from >= measure(value(at), size) + 10;
  const name = wrapped(row.name, from - pictureMargin - 12, { size: nameSize }, measure);
  const after = x(row.end) + 10;
  const said = paragraph(
    [{ text: row.figure, bold: !row.isNone }, { text: row.after(row.stack.filter((segment) => !fits(segment.value))) }],
    { x: after, y: 0, width: end - after, size: textSize, colour: "--ink-2", measure },
  );
  const height = Math.max(27, name.length * lineOf(nameSize) + 6, said.height + 6);
  return { row, name, said, height, textOf: (at) => (fits(at) ? value(at) : null) };
}

function drawnStacks(
  stacks: readonly LaidStack[],
  x: Along,
  { from }: StackColumns,
  { largest, ticks, tick, measure }: Options,
  top: number,
): Drawn {
  let y = top + 20;
  const placed = stacks.map((stack) => {
    const at = y;
    y += stack.height;
    return { ...stack, at };
  });
  const labels = ticks(largest > 0 ? largest : 1).map((at) => ({ x: x(at), label: tick(at) }));
  return {
    height: y - top,
    node: (
      <>
        {withoutTouching(labels, measure).map(({ x: at, label }) => (
          <g key={at}>
            {label !== "" && (
              <PictureLine x={at} y={top + 12} size={tickSize} colour="--chart-axis" anchor="middle">
                {label}
              </PictureLine>
            )}
            <path d={`M${at} ${top + 20}V${y}`} stroke="var(--chart-grid)" />
          </g>
        ))}
        {placed.map(({ row, name, said, at, height, textOf }) => {
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
        <path d={`M${from} ${top + 20}V${y}`} stroke="var(--chart-zero)" />
      </>
    ),
  };
}
