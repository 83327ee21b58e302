import { endOfStack, DrawnStack, type StackMark, type Stretch } from "../drawn/drawn-stack";
import { RowMarks } from "./row-marks";
import type { PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { niceTicks } from "../plot/scale";
import { usePlotSize } from "../plot/use-size";

/** A row with its stack. */
export type StackRow = Omit<PlotRow, "cells" | "after"> &
  StackMark & {
    /** Returns the text after the bar; `small` are the segments of the stack whose value does not fit on them. */
    readonly told: (small: readonly Stretch[]) => React.ReactNode;
  };

export type StackedBarsProps = {
  rows: readonly StackRow[];
  label: string;
  /** The share of the width that the names take, 0 to 1. */
  names: number;
  /** The end of the axis. Charts below one another share it, so that equal lengths mean equal values. */
  largest: number;
  /** Approximate number of steps on the axis. */
  steps: number;
  tick: (value: number) => string;
  /** Returns the text on a segment. */
  value: (value: number) => string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Below this width in px a bar stands below its name, and its text below the bar, as in `row-plot.module.css`. */
const leastBeside = 480;
/** The width in px that the text after the longest bar has at least. */
const textRoom = 240;
/** The width in px of a letter of a value on its segment at most, and of the space beside the text. */
const letter = 7;
const gap = 10;

/** Renders stacks on a linear scale from zero; lengths on a logarithmic scale would not add up. */
export default function StackedBars(props: StackedBarsProps) {
  const { rows, names, largest, steps, tick, value: textOf, hovered, ...rest } = props;
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const longest = largest > 0 ? largest : 1;
  const width = size?.width ?? 0;
  const isBeside = width >= leastBeside;
  const plot = isBeside ? width * (1 - names) : width;
  const end = isBeside ? (longest * plot) / (plot - textRoom) : longest * 1.02;
  const fits = (value: number) => (value / end) * plot >= textOf(value).length * letter + gap;
  return (
    <div ref={ref}>
      <RowPlot
        {...rest}
        hovered={hovered}
        figures={2}
        columns={`minmax(0, ${names}fr) minmax(0, ${1 - names}fr)`}
        heads={null}
        rowHeight={26}
        groups={[
          {
            id: "all",
            heading: null,
            rows: rows.map((row) => ({
              ...row,
              cells: [],
              after: { at: endOfStack(row) / end, content: row.told(row.stack.filter(({ value }) => !fits(value))) },
            })),
          },
        ]}
        axis={{ domain: [0, end], ticks: niceTicks(longest, steps), label: tick, side: "top", band: 20 }}
        marks={(boxes) => (
          <RowMarks rows={rows} boxes={boxes} hovered={hovered} at={(value) => value}>
            {(row, { x, middle }) => (
              <DrawnStack row={row} x={x} middle={middle} textOf={(value) => (fits(value) ? textOf(value) : null)} />
            )}
          </RowMarks>
        )}
      />
    </div>
  );
}
