import { useXAxisScale } from "recharts";
import type { Firmness } from "../domain/capacity";
import { CommitmentBox } from "../marks/commitment";
import { RowPlot, type PlotRow, type RowBox } from "./row-plot";
import { niceTicks } from "./scale";
import { ZeroLine } from "./zero-line";

/** A stretch of a stack. */
export type Stretch = { readonly of: Firmness; readonly value: number };

/** A row with its stack from zero, what lies beyond it, and what stands apart from both. */
export type StackRow = PlotRow & {
  readonly stack: readonly Stretch[];
  readonly beyond: Stretch | null;
  readonly apart: readonly Stretch[];
};

export type StackedBarsProps = {
  rows: readonly StackRow[];
  label: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  /** The end of the axis: charts beside each other share it, so that equal lengths mean equal values. */
  largest: number;
  /** About how many steps the axis has. */
  steps: number;
  tick: (value: number) => string;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

const bar = 12;
const thin = 6;

/** Stacks on one linear scale from zero: never a logarithmic one, on which lengths do not add up. */
export default function StackedBars(props: StackedBarsProps) {
  const { rows, largest, steps, tick, hovered, ...rest } = props;
  const end = largest > 0 ? largest : 1;
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      selected={null}
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
      marks={(boxes) => <Stacks rows={rows} boxes={boxes} hovered={hovered} />}
    />
  );
}

type StacksProps = Pick<StackedBarsProps, "rows" | "hovered"> & {
  boxes: ReadonlyMap<string, RowBox>;
};

function Stacks({ rows, boxes, hovered }: StacksProps) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const x = (value: number) => scale(value) ?? 0;
  const dims = hovered !== null && rows.some((row) => row.id === hovered);
  return (
    <g>
      {rows.map((row) => {
        const box = boxes.get(row.id);
        if (!box) return null;
        const lanes = row.apart.length > 0 ? bar + thin + 1 : bar;
        const top = box.top + (box.height - lanes) / 2;
        const all = [...row.stack, ...(row.beyond ? [row.beyond] : [])];
        return (
          <g key={row.id} style={{ opacity: dims && row.id !== hovered ? "var(--chart-dim)" : 1 }}>
            <Lane stretches={all} x={x} y={top} height={bar} />
            <Lane stretches={row.apart} x={x} y={top + bar + 1} height={thin} />
          </g>
        );
      })}
      <ZeroLine x={x(0)} boxes={boxes} />
    </g>
  );
}

type LaneProps = { stretches: readonly Stretch[]; x: (value: number) => number; y: number; height: number };

/** Stretches end to end. */
function Lane({ stretches, x, y, height }: LaneProps) {
  return stretches
    .filter(({ value }) => value > 0)
    .map(({ of, value }, index, shown) => {
      const from = shown.slice(0, index).reduce((sum, before) => sum + before.value, 0);
      return (
        <CommitmentBox key={of} of={of} x={x(from)} y={y} width={x(from + value) - x(from) - 0.5} height={height} />
      );
    });
}
