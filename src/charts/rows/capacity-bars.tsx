import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { CapacityBox } from "../../marks/capacity-box";
import { inPlaceColour, statusColour } from "../../marks/glyph";
import { QualifiedBar, QualifiedDot } from "../../marks/qualified-bar";
import { logStart, RowMarks, type RowPlace } from "./row-marks";
import type { PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { linearScale, logScale } from "../plot/scale";

/**
 * The capacity of a site as one bar. What is in operation is marked inside it from zero, as a length of its own and not
 * as a stack.
 */
export type CapacityBarRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** True if the bar is a plan of a site that operates, and not what is in operation. */
  readonly hollow: boolean;
  /** What is in operation within the plan; null if it is not stated or the bar already shows it. */
  readonly running: number | null;
  /** What `running` is: of the AI data center, or in place without it. */
  readonly runningAs: "operating" | "in_place";
  /** True if the bar itself is what is in place without the AI data center. */
  readonly inPlace: boolean;
  /** The ambition if it exceeds the bar, otherwise null. */
  readonly ambition: number | null;
};

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
          {(row, place) => (isLog ? <Dots row={row} place={place} /> : <Bar row={row} place={place} />)}
        </RowMarks>
      )}
    />
  );
}

/** On a logarithmic scale a length says nothing, so the values are dots: what runs, the plan, the ambition. */
function Dots({ row, place: { x, middle } }: { row: CapacityBarRow; place: RowPlace }) {
  return (
    <>
      {row.running !== null && <RunningDot of={row.runningAs} at={x(row.running)} middle={middle} />}
      {row.ambition !== null && <OpenDot at={x(row.ambition)} middle={middle} />}
      {row.inPlace && <RunningDot of="in_place" at={x(row.value)} middle={middle} />}
      {!row.inPlace && <QualifiedDot status={row.status} at={x(row.value)} middle={middle} qualifier={row.qualifier} />}
    </>
  );
}

function RunningDot({ of, at, middle }: { of: CapacityBarRow["runningAs"]; at: number; middle: number }) {
  if (of === "operating") return <QualifiedDot status="operating" at={at} middle={middle} qualifier="exact" />;
  return <circle cx={at} cy={middle} r="4.5" style={{ fill: inPlaceColour }} />;
}

function OpenDot({ at, middle }: { at: number; middle: number }) {
  return (
    <circle cx={at} cy={middle} r="5" fill="none" style={{ stroke: statusColour("announced") }} strokeDasharray="2 2" />
  );
}

function Bar({ row, place: { x, middle } }: { row: CapacityBarRow; place: RowPlace }) {
  const zero = x(0);
  const [end, y] = [x(row.value), middle - 6];
  return (
    <>
      {row.ambition !== null && <CapacityBox of="ambition" x={end} y={y} width={x(row.ambition) - end} height={12} />}
      {row.hollow && <CapacityBox of="operating_plan" x={zero} y={y} width={end - zero} height={12} />}
      <QualifiedBar {...row} part={false} from={zero} to={end} middle={middle} />
      {row.running !== null && (
        <>
          <CapacityBox of={row.runningAs} x={zero} y={y} width={x(row.running) - zero} height={12} />
          <path
            d={`M${x(row.running)} ${middle - 8}v16`}
            style={{ stroke: row.runningAs === "operating" ? statusColour("operating") : inPlaceColour }}
            strokeWidth="2"
          />
        </>
      )}
    </>
  );
}
