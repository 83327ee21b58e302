import { CapacityBar, type CapacityMark } from "../drawn/capacity-bar";
import { logStart, RowMarks } from "./row-marks";
import type { PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { linearScale, logScale } from "../plot/scale";

/** A row with the capacity of a site. */
export type CapacityBarRow = PlotRow & CapacityMark;

export type CapacityBarsProps = {
  rows: readonly CapacityBarRow[];
  label: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  isLog: boolean;
  /** All values drawn in the charts that share this axis. */
  values: readonly number[];
  tick: (value: number) => string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Space right of the longest bar for the arrow of "at least" or "up to", as a factor of the axis. */
const headroom = 1.04;

/** Renders one bar for each site on a linear scale from zero or on a logarithmic scale. */
export default function CapacityBars(props: CapacityBarsProps) {
  const { rows, isLog, values, tick, hovered, ...rest } = props;
  const scale = isLog ? logScale(values) : linearScale(Math.max(0, ...values), 6);
  const labels = new Map(scale.ticks.map(({ at, value }) => [at, tick(value)]));
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={1}
      columns="minmax(100px, 21fr) minmax(80px, 40fr) minmax(104px, 8.5fr) minmax(76px, 7fr) minmax(60px, 19fr)"
      rowHeight={28}
      groups={[{ id: "all", heading: null, rows }]}
      axis={{
        domain: [0, scale.end * headroom],
        ticks: [...labels.keys()],
        label: (at) => labels.get(at) ?? "",
        side: "top",
        band: 28,
      }}
      marks={(boxes) => (
        <RowMarks rows={rows} boxes={boxes} hovered={hovered} at={scale.at} line={isLog ? logStart : undefined}>
          {(row, { x, middle }) => <CapacityBar row={row} x={x} middle={middle} isLog={isLog} />}
        </RowMarks>
      )}
    />
  );
}
