import { usePlotArea, useXAxisScale } from "recharts";
import type { Qualifier } from "../domain/claim";
import type { StatusOrUnknown } from "../domain/status";
import { statusColour } from "../marks/glyph";
import { partFill } from "../marks/patterns";
import { fitLines } from "./fit-text";
import { QualifiedBar } from "./qualified-bar";
import { RowPlot, type PlotRow, type RowBox } from "./row-plot";
import { niceTicks } from "./scale";

/** A row with its bar. */
export type BarRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly value: number;
  readonly part: boolean;
  readonly qualifier: Qualifier;
  /** A part of a whole: marked inside its bar from zero. */
  readonly inside: number | null;
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
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Room right of the longest bar for the arrow that says "at least" or "up to". */
const headroom = 1.07;

/** One bar a row on one scale from zero. */
export default function HorizontalBars(props: HorizontalBarsProps) {
  const { rows, band, tick, hovered, ...rest } = props;
  const largest = Math.max(0, ...rows.map((row) => row.value));
  const ticks = niceTicks(largest, 5);
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={2}
      groups={[{ id: "all", heading: null, rows }]}
      axis={{ domain: [0, largest * headroom || 1], ticks, label: tick, side: "top", band, grid: band > 0 }}
      marks={(boxes) => <Bars rows={rows} boxes={boxes} hovered={hovered} />}
    />
  );
}

type BarsProps = { rows: readonly BarRow[]; boxes: ReadonlyMap<string, RowBox>; hovered: string | null };

function Bars({ rows, boxes, hovered }: BarsProps) {
  const scale = useXAxisScale();
  const area = usePlotArea();
  if (!scale) return null;
  const x = (value: number) => scale(value) ?? 0;
  const end = (area?.x ?? 0) + (area?.width ?? 0);
  const dims = hovered !== null && rows.some((row) => row.id === hovered);
  return (
    <g>
      {rows.map((row) => {
        const box = boxes.get(row.id);
        if (!box) return null;
        const middle = box.top + box.height / 2;
        return (
          <g key={row.id} style={{ opacity: dims && row.id !== hovered ? "var(--chart-dim)" : 1 }}>
            <QualifiedBar {...row} from={x(0)} to={x(row.value)} middle={middle} />
            {row.inside !== null && <Inside status={row.status} from={x(0)} to={x(row.inside)} middle={middle} />}
            {row.remark !== null && (
              <Remark
                x={x(row.value)}
                end={end}
                qualifier={row.qualifier}
                middle={middle}
                lines={box.height >= 2 * lineHeight ? 2 : 1}
                text={row.remark}
              />
            )}
          </g>
        );
      })}
      <ZeroLine x={x(0)} boxes={boxes} />
    </g>
  );
}

/** The part of a whole: hatched over the bar, closed by a divider. */
function Inside({ status, from, to, middle }: { status: StatusOrUnknown; from: number; to: number; middle: number }) {
  return (
    <g>
      <rect x={from} y={middle - 6} width={to - from} height={12} style={{ fill: "var(--surface-page)" }} />
      <rect x={from} y={middle - 6} width={to - from} height={12} fill={partFill(status)} />
      <rect
        x={from + 0.5}
        y={middle - 5.5}
        width={Math.max(0, to - from - 1)}
        height={11}
        fill="none"
        style={{ stroke: statusColour(status) }}
      />
      <rect x={to - 1} y={middle - 8} width={2} height={16} style={{ fill: statusColour(status) }} />
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

function ZeroLine({ x, boxes }: { x: number; boxes: ReadonlyMap<string, RowBox> }) {
  const all = [...boxes.values()];
  const top = Math.min(...all.map((box) => box.top));
  const bottom = Math.max(...all.map((box) => box.top + box.height));
  if (all.length === 0) return null;
  return <path d={`M${x} ${top}V${bottom}`} style={{ stroke: "var(--chart-zero)" }} strokeWidth="1" />;
}
