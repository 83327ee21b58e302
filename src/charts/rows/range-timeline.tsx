import { useXAxisScale } from "recharts";
import { Period, type TimeMark } from "../drawn/period";
import { RowMarks } from "./row-marks";
import type { PlotGroup, PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { timeEnd, timePosition, type TimeScale } from "../plot/scale";
import type { RowBox } from "./use-row-boxes";
import { YearTicks, type YearTick } from "../years/year-ticks";

/** A row with its date. */
export type TimeRow = PlotRow & TimeMark;

export type RangeTimelineProps = {
  groups: readonly PlotGroup<TimeRow>[];
  label: string;
  columns?: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  rowHeight?: number;
  scale: TimeScale;
  /** A toggle for each year of the axis; the compressed years share one. */
  years: { readonly ticks: readonly YearTick[]; readonly label: string; readonly onClear: (() => void) | null };
  /** The as-of day as a year with fraction, and as text. */
  asOf: { readonly at: number; readonly text: string };
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Renders dates as bars on one axis of years. The width of a bar is the precision of its date. */
export default function RangeTimeline(props: RangeTimelineProps) {
  const { groups, scale, asOf, years, hovered, ...rest } = props;
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={1}
      groups={groups}
      axis={{
        domain: [0, timeEnd(scale)],
        ticks: [],
        label: String,
        side: "top",
        band: 44,
        grid: false,
      }}
      band={<YearTicks {...years} scale={scale} asOf={asOf} />}
      marks={(boxes) => <Periods groups={groups} boxes={boxes} scale={scale} asOf={asOf} hovered={hovered} />}
    />
  );
}

type PeriodsProps = Pick<RangeTimelineProps, "groups" | "scale" | "asOf" | "hovered"> & {
  boxes: ReadonlyMap<string, RowBox>;
};

function Periods({ groups, boxes, scale, asOf, hovered }: PeriodsProps) {
  const toPixel = useXAxisScale();
  if (!toPixel) return null;
  const x = (year: number) => toPixel(timePosition(scale, year)) ?? 0;
  const all = [...boxes.values()];
  // The lines run through the plots of the rows, not through the headings between them.
  const verticalLine = (at: number) => all.map((box) => `M${at} ${box.top}v${box.height}`).join("");
  const years = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  const late = years.filter((year) => year >= scale.since);
  // Ticks closer than the regular width of a year show that the axis is compressed here.
  const early = years.filter((year) => year <= scale.since && scale.first < scale.since);
  return (
    <g>
      {late.map((year) => (
        <path key={year} d={verticalLine(x(year))} stroke="var(--chart-grid)" />
      ))}
      {early.map((year) => (
        <path key={year} d={`M${x(year) + 0.5} 39v5`} stroke="var(--chart-axis)" />
      ))}
      <RowMarks
        rows={groups.flatMap((group) => group.rows)}
        boxes={boxes}
        hovered={hovered}
        at={(year) => timePosition(scale, year)}
        line={{ at: asOf.at, stroke: "var(--mark-asof)", width: 1.4 }}
      >
        {(row, { middle }) => <Period row={row} x={x} middle={middle} asOf={asOf.at} scale={scale} />}
      </RowMarks>
      <path d={`M${x(asOf.at)} 20V44`} stroke="var(--mark-asof)" strokeWidth="1.4" />
    </g>
  );
}
