import type { CapacityState } from "../../domain/series/capacity";
import { CapacityBox } from "../../marks/capacity-box";
import { RowMarks, type RowPlace } from "./row-marks";
import type { PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { niceTicks } from "../plot/scale";
import { usePlotSize } from "../plot/use-size";

/** A segment of a stack. */
export type Stretch = { readonly of: CapacityState; readonly value: number };

/** A row with its stack from zero, the part above the headline, and the values apart from both. */
export type StackRow = Omit<PlotRow, "cells" | "after"> & {
  readonly stack: readonly Stretch[];
  readonly aboveHeadline: Stretch | null;
  readonly apart: readonly Stretch[];
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

const bar = 15;
const thin = 6;
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
              after: { at: endOf(row) / end, content: row.told(row.stack.filter(({ value }) => !fits(value))) },
            })),
          },
        ]}
        axis={{ domain: [0, end], ticks: niceTicks(longest, steps), label: tick, side: "top", band: 20 }}
        marks={(boxes) => (
          <RowMarks rows={rows} boxes={boxes} hovered={hovered} at={(value) => value}>
            {(row, place) => <Stack row={row} place={place} textOf={(value) => (fits(value) ? textOf(value) : null)} />}
          </RowMarks>
        )}
      />
    </div>
  );
}

/** Returns the value at the end of the longer lane of a row. */
function endOf({ stack, aboveHeadline, apart }: StackRow): number {
  const sum = (stretches: readonly Stretch[]) => stretches.reduce((total, { value }) => total + value, 0);
  return Math.max(sum(stack) + (aboveHeadline?.value ?? 0), sum(apart));
}

type StackProps = { row: StackRow; place: RowPlace; textOf: (value: number) => string | null };

function Stack({ row, place: { x, middle }, textOf }: StackProps) {
  const lanes = row.apart.length > 0 ? bar + thin + 1 : bar;
  const top = middle - lanes / 2;
  return (
    <>
      <Lane
        stretches={[...row.stack, ...(row.aboveHeadline ? [row.aboveHeadline] : [])]}
        x={x}
        y={top}
        height={bar}
        textOf={textOf}
      />
      <Lane stretches={row.apart} x={x} y={top + bar + 1} height={thin} textOf={() => null} />
    </>
  );
}

type LaneProps = Pick<StackProps, "textOf"> & {
  stretches: readonly Stretch[];
  x: (value: number) => number;
  y: number;
  height: number;
};

function Lane({ stretches, x, y, height, textOf }: LaneProps) {
  return stretches
    .filter(({ value }) => value > 0)
    .map(({ of, value }, index, shown) => {
      const start = shown.slice(0, index).reduce((sum, before) => sum + before.value, 0);
      const [from, to] = [x(start), x(start + value)];
      return (
        <CapacityBox
          key={of}
          of={of}
          x={from}
          y={y}
          width={to - from - 0.5}
          height={height}
          text={of === "ambition" ? null : textOf(value)}
        />
      );
    });
}
