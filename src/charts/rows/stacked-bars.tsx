import type { CapacityState } from "../../domain/series/capacity";
import { CapacityBox } from "../../marks/capacity-box";
import { RowMarks, type RowPlace } from "./row-marks";
import { RowPlot, type PlotRow } from "./row-plot";
import { niceTicks } from "../plot/scale";

/** A segment of a stack. */
export type Stretch = { readonly of: CapacityState; readonly value: number };

/** A row with its stack from zero, the part above the headline, and the values apart from both. */
export type StackRow = PlotRow & {
  readonly stack: readonly Stretch[];
  readonly aboveHeadline: Stretch | null;
  readonly apart: readonly Stretch[];
};

export type StackedBarsProps = {
  rows: readonly StackRow[];
  label: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  /** The end of the axis. Adjacent charts share it, so that equal lengths mean equal values. */
  largest: number;
  /** Approximate number of steps on the axis. */
  steps: number;
  tick: (value: number) => string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

const bar = 12;
const thin = 6;

/** Renders stacks on a linear scale from zero; lengths on a logarithmic scale would not add up. */
export default function StackedBars(props: StackedBarsProps) {
  const { rows, largest, steps, tick, hovered, ...rest } = props;
  const end = largest > 0 ? largest : 1;
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={2}
      columns="minmax(90px, 20fr) minmax(120px, 60fr) auto auto"
      rowHeight={30}
      groups={[{ id: "all", heading: null, rows }]}
      axis={{
        domain: [0, end * 1.02],
        ticks: niceTicks(end, steps),
        label: (value) => (value > end * 0.92 ? "" : tick(value)),
        side: "top",
        band: 24,
      }}
      marks={(boxes) => (
        <RowMarks rows={rows} boxes={boxes} hovered={hovered} at={(value) => value}>
          {(row, place) => <Stack row={row} place={place} />}
        </RowMarks>
      )}
    />
  );
}

function Stack({ row, place: { x, middle } }: { row: StackRow; place: RowPlace }) {
  const lanes = row.apart.length > 0 ? bar + thin + 1 : bar;
  const top = middle - lanes / 2;
  return (
    <>
      <Lane stretches={[...row.stack, ...(row.aboveHeadline ? [row.aboveHeadline] : [])]} x={x} y={top} height={bar} />
      <Lane stretches={row.apart} x={x} y={top + bar + 1} height={thin} />
    </>
  );
}

type LaneProps = { stretches: readonly Stretch[]; x: (value: number) => number; y: number; height: number };

function Lane({ stretches, x, y, height }: LaneProps) {
  return stretches
    .filter(({ value }) => value > 0)
    .map(({ of, value }, index, shown) => {
      const from = shown.slice(0, index).reduce((sum, before) => sum + before.value, 0);
      return <CapacityBox key={of} of={of} x={x(from)} y={y} width={x(from + value) - x(from) - 0.5} height={height} />;
    });
}
