import { usePlotArea } from "recharts";
import type { Qualifier } from "../../domain/record/claim";
import { headroom, type BarRow } from "./bar-row";
import { fitLines } from "../plot/fit-text";
import { ValueBar } from "../drawn/value-bar";
import { logStart, RowMarks, type RowPlace } from "./row-marks";
import type { PlotGroup } from "./row-list";
import { RowPlot } from "./row-plot";
import { linearScale, logScale } from "../plot/scale";

export type HorizontalBarsProps = {
  groups: readonly PlotGroup<BarRow>[];
  label: string;
  columns?: string;
  heads: { readonly name: string; readonly cells: readonly string[] } | null;
  rowHeight?: number;
  /** Height of the axis band in px; 0 for no axis. */
  band: number;
  tick: (value: number) => string;
  /** The number of cells beside the name where there is no room for columns. */
  figures: 1 | 2;
  /** A value that the scale reaches at least, so that two charts can share one; 0 for none. */
  reach?: number;
  /** True for a logarithmic scale, otherwise linear from zero. */
  isLog?: boolean;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onPress?: (id: string, event: React.UIEvent) => void;
};

/** Renders one bar for each row on a common scale, in groups. */
export default function HorizontalBars(props: HorizontalBarsProps) {
  const { groups, band, tick, isLog = false, reach = 0, hovered, ...rest } = props;
  const rows = groups.flatMap((group) => group.rows);
  const values = rows.flatMap((row) => [row.value, ...row.others, ...(row.inside === null ? [] : [row.inside])]);
  const scale = isLog ? logScale(reach > 0 ? [...values, reach] : values) : linearScale(Math.max(reach, ...values), 5);
  const labels = new Map(scale.ticks.map(({ at, value }) => [at, tick(value)]));
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      groups={groups}
      axis={{
        domain: [0, scale.end * headroom],
        ticks: [...labels.keys()],
        label: (at) => labels.get(at) ?? "",
        side: "top",
        band,
        grid: band > 0,
      }}
      marks={(boxes) => (
        <RowMarks
          rows={rows}
          boxes={boxes}
          selected={props.selected}
          hovered={hovered}
          at={scale.at}
          line={isLog ? logStart : undefined}
        >
          {(row, place) => <Bar row={row} place={place} isLog={isLog} />}
        </RowMarks>
      )}
    />
  );
}

function Bar({ row, place: { x, middle, height }, isLog }: { row: BarRow; place: RowPlace; isLog: boolean }) {
  const area = usePlotArea();
  return (
    <>
      <ValueBar row={row} x={x} middle={middle} isLog={isLog} />
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

type RemarkProps = {
  x: number;
  end: number;
  qualifier: Qualifier;
  middle: number;
  lines: number;
  text: string;
};

/** Renders a short text after a bar, cut to the space that the plot has left. */
function Remark({ x, end, qualifier, middle, lines: most, text }: RemarkProps) {
  const start = x + (qualifier === "exact" ? 8 : 18);
  if (end - start < leastWidth) return null;
  const lines = fitLines(text, most, end - start, "12px 'Source Sans 3 Variable', sans-serif");
  const first = middle - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text fill="var(--ink-3)" style={{ fontSize: "min(12px, var(--text-sm))" }}>
      {lines.map((line, index) => (
        <tspan key={line} x={start} y={first + index * lineHeight} dominantBaseline="central">
          {line}
        </tspan>
      ))}
    </text>
  );
}

const lineHeight = 13;
/** The least width in px for a remark. Below it only a word or two would fit; the card shows the whole text. */
const leastWidth = 84;
