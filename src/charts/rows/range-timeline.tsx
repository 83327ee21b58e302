import { useXAxisScale } from "recharts";
import type { OpeningKind, Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { AsideMark, MoveMark, PeriodMark } from "../../marks/period-mark";
import { RowMarks } from "./row-marks";
import type { PlotGroup, PlotRow } from "./row-list";
import { RowPlot } from "./row-plot";
import { timeEnd, timePosition, type TimeScale } from "../plot/scale";
import type { RowBox } from "./use-row-boxes";
import { YearTicks, type YearTick } from "../years/year-ticks";

type Span = { readonly from: number; readonly to: number };

/** A row with its date in years with fraction, from the first day that the date can mean to the end of the last. */
export type TimeRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly from: number;
  readonly to: number;
  readonly kind: OpeningKind;
  readonly part: boolean;
  readonly qualifier: Qualifier;
  /** True if the date has passed and no source documents the opening. */
  readonly passed: boolean;
  /**
   * From the earliest to the latest stated date in years with fraction; null unless stated dates exclude one another.
   */
  readonly others: { readonly from: number; readonly to: number } | null;
  /** The dates of a move besides the row's own, in years with fraction; null if the date has not moved. */
  readonly moved: {
    readonly earlier: Span | null;
    /** `aside` is true if only weaker sources give it. */
    readonly later: (Span & { readonly part: boolean; readonly qualifier: Qualifier; readonly aside: boolean }) | null;
  } | null;
};

export type RangeTimelineProps = {
  groups: readonly PlotGroup<TimeRow>[];
  label: string;
  columns: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  rowHeight: number;
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
        <path key={year} d={verticalLine(x(year))} style={{ stroke: "var(--chart-grid)" }} />
      ))}
      {early.map((year) => (
        <path key={year} d={`M${x(year) + 0.5} 39v5`} style={{ stroke: "var(--chart-axis)" }} />
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
      <path d={`M${x(asOf.at)} 20V44`} style={{ stroke: "var(--mark-asof)" }} strokeWidth="1.4" />
    </g>
  );
}

type PeriodProps = { row: TimeRow; x: (year: number) => number; middle: number; asOf: number; scale: TimeScale };

/** Renders the date of a row, the dates between which it moved, and the range of its claims. */
function Period({ row, x, middle, asOf, scale }: PeriodProps) {
  return (
    <>
      {row.moved && <Moved row={row} {...row.moved} x={x} middle={middle} />}
      {row.others && <OtherDates {...row.others} x={x} y={middle + 8} scale={scale} />}
      <PeriodMark {...row} from={x(row.from)} to={x(row.to)} middle={middle} passedTo={row.passed ? x(asOf) : null} />
    </>
  );
}

type MovedProps = Omit<PeriodProps, "asOf" | "scale"> & NonNullable<TimeRow["moved"]>;

/** Renders the dates of a move besides the row's own, and the arrow between the two that are compared. */
function Moved({ row, earlier, later, x, middle }: MovedProps) {
  const to = later && { from: x(later.from), to: x(later.to) };
  const start = x((earlier ?? row).to);
  const end = to?.from ?? x(row.from);
  return (
    <>
      <MoveMark
        earlier={earlier && { from: x(earlier.from), to: x(earlier.to) }}
        arrow={later?.aside ? null : { from: start, to: end }}
        middle={middle}
      />
      {later?.aside && to && <AsideMark status={row.status} {...to} middle={middle} />}
      {later && !later.aside && to && (
        <PeriodMark
          status={row.status}
          {...to}
          middle={middle}
          kind="planned"
          part={later.part}
          qualifier={later.qualifier}
          passedTo={null}
        />
      )}
    </>
  );
}

type OtherProps = { from: number; to: number; x: (year: number) => number; y: number; scale: TimeScale };

/** Renders the range from the earliest to the latest stated date, with an arrow where a date is outside the axis. */
function OtherDates({ from, to, x, y, scale: { first, last } }: OtherProps) {
  const [start, end] = [x(Math.max(from, first)), x(Math.min(to, last + 1))];
  const arrows = `${from < first ? `M${start + 4} ${y - 3}l-4 3l4 3` : ""}${to > last + 1 ? `M${end - 4} ${y - 3}l4 3l-4 3` : ""}`;
  return (
    <path d={`M${start} ${y}H${end}${arrows}`} fill="none" style={{ stroke: "var(--mark-range)" }} strokeWidth="1.4" />
  );
}
