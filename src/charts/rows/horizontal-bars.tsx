import { usePlotArea } from "recharts";
import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { fitLines } from "../plot/fit-text";
import { InsideBar, QualifiedBar } from "../../marks/qualified-bar";
import { RowMarks, type RowPlace } from "./row-marks";
import { RowPlot, type PlotRow } from "./row-plot";
import { linearScale, logScale } from "../plot/scale";

/** A row with its bar. */
export type BarRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly value: number;
  readonly part: boolean;
  readonly qualifier: Qualifier;
  /** A part of a whole: marked inside its bar from zero. */
  readonly inside: number | null;
  /** What the claims say that differ from the shown one: the values, ascending; empty where they agree. */
  readonly others: readonly number[];
  /** A few words after the bar. */
  readonly remark: string | null;
};

export type HorizontalBarsProps = {
  rows: readonly BarRow[];
  label: string;
  columns: string;
  heads: { readonly name: string; readonly cells: readonly string[] } | null;
  rowHeight: number;
  /** Height of the axis band, px; 0: no axis. */
  band: number;
  tick: (value: number) => string;
  /** By powers of ten instead of from zero. */
  isLog?: boolean;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onPress?: (id: string, event: React.UIEvent) => void;
};

/** Room right of the longest bar for the arrow that says "at least" or "up to". */
const headroom = 1.07;

/** One bar a row on one scale from zero. */
export default function HorizontalBars(props: HorizontalBarsProps) {
  const { rows, band, tick, isLog = false, hovered, ...rest } = props;
  const values = rows.flatMap((row) => [row.value, ...row.others, ...(row.inside === null ? [] : [row.inside])]);
  const scale = isLog ? logScale(values) : linearScale(Math.max(0, ...values), 5);
  const labels = new Map(scale.ticks.map(({ at, value }) => [at, tick(value)]));
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={2}
      groups={[{ id: "all", heading: null, rows }]}
      axis={{
        domain: [0, scale.end * headroom],
        ticks: [...labels.keys()],
        label: (at) => labels.get(at) ?? "",
        side: "top",
        band,
        grid: band > 0,
      }}
      marks={(boxes) => (
        <RowMarks rows={rows} boxes={boxes} selected={props.selected} hovered={hovered} at={scale.at}>
          {(row, place) => <Bar row={row} place={place} />}
        </RowMarks>
      )}
    />
  );
}

function Bar({ row, place: { x, middle, height } }: { row: BarRow; place: RowPlace }) {
  const area = usePlotArea();
  return (
    <>
      <QualifiedBar {...row} from={x(0)} to={x(row.value)} middle={middle} />
      {row.others.length > 0 && <OtherClaims values={row.others} x={x} middle={middle} />}
      {row.inside !== null && <InsideBar status={row.status} from={x(0)} to={x(row.inside)} middle={middle} />}
      {row.remark !== null && (
        <Remark
          x={x(row.value)}
          end={(area?.x ?? 0) + (area?.width ?? 0)}
          qualifier={row.qualifier}
          middle={middle}
          lines={height >= 2 * lineHeight ? 2 : 1}
          text={row.remark}
        />
      )}
    </>
  );
}

/** Where claims differ: a hairline under the bar from the lowest to the highest, a tick for each value. */
function OtherClaims({
  values,
  x,
  middle,
}: {
  values: readonly number[];
  x: (value: number) => number;
  middle: number;
}) {
  const y = middle + 9.5;
  return (
    <g>
      <path
        d={`M${x(values[0] ?? 0)} ${y}H${x(values.at(-1) ?? 0)}`}
        style={{ stroke: "var(--mark-range)" }}
        strokeWidth="1"
      />
      {values.map((value) => (
        <path
          key={value}
          d={`M${x(value)} ${y - 2.5}v5`}
          style={{ stroke: "var(--mark-other-claim)" }}
          strokeWidth="1.4"
        />
      ))}
    </g>
  );
}

type RemarkProps = {
  x: number;
  end: number;
  qualifier: Qualifier;
  middle: number;
  lines: number;
  text: string;
};

/** A few words after a bar, in the room that is left of the plot. */
function Remark({ x, end, qualifier, middle, lines: most, text }: RemarkProps) {
  const start = x + (qualifier === "exact" ? 8 : 18);
  if (end - start < leastRoom) return null;
  const lines = fitLines(text, most, end - start, "12px 'Source Sans 3 Variable', sans-serif");
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text style={{ fill: "var(--ink-3)", fontSize: 12 }}>
      {lines.map((line, index) => (
        <tspan key={line} x={start} y={first + index * lineHeight} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
}

const lineHeight = 13;
/** With less room than this a word or two would say nothing, px: the card has the whole. */
const leastRoom = 84;
