import { useXAxisScale } from "recharts";
import type { OpeningKind, Qualifier } from "../domain/claim";
import type { StatusOrUnknown } from "../domain/status";
import { PeriodMark } from "./period-mark";
import { RowPlot, type PlotGroup, type PlotRow, type RowBox } from "./row-plot";
import { timeEnd, timePosition, type TimeScale } from "./scale";

/** A row with its date as years with their fraction: from the first day it can mean to the end of the last. */
export type TimeRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly from: number;
  readonly to: number;
  readonly kind: OpeningKind;
  readonly part: boolean;
  readonly qualifier: Qualifier;
  /** True: the date has passed and no source documents the opening. */
  readonly passed: boolean;
};

export type RangeTimelineProps = {
  groups: readonly PlotGroup<TimeRow>[];
  label: string;
  columns: string;
  heads: { readonly name: string; readonly cells: readonly string[] };
  rowHeight: number;
  scale: TimeScale;
  /** The as-of day as a year with its fraction, and as text. */
  asOf: { readonly at: number; readonly text: string };
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Dates as bars as wide as they are vague, on one axis of years. */
export default function RangeTimeline(props: RangeTimelineProps) {
  const { groups, scale, asOf, hovered, ...rest } = props;
  const years = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  const labelled = years.filter((year) => year >= scale.since || year === scale.first);
  const middle = new Map(labelled.map((year) => [middleOf(scale, year), year]));
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={1}
      groups={groups}
      axis={{
        domain: [0, timeEnd(scale)],
        ticks: [...middle.keys()],
        label: (tick) => String(middle.get(tick) ?? ""),
        side: "top",
        band: 44,
        grid: false,
      }}
      marks={(boxes) => (
        <Periods groups={groups} boxes={boxes} scale={scale} asOf={asOf} years={years} hovered={hovered} />
      )}
    />
  );
}

function middleOf(scale: TimeScale, year: number): number {
  // The first, narrow year has its label at its own start: there is no room for one each.
  if (year < scale.since) return timePosition(scale, year) + 0.35;
  return (timePosition(scale, year) + timePosition(scale, year + 1)) / 2;
}

type PeriodsProps = Pick<RangeTimelineProps, "groups" | "scale" | "asOf" | "hovered"> & {
  boxes: ReadonlyMap<string, RowBox>;
  years: readonly number[];
};

function Periods({ groups, boxes, scale, asOf, years, hovered }: PeriodsProps) {
  const toPixel = useXAxisScale();
  if (!toPixel) return null;
  const x = (year: number) => toPixel(timePosition(scale, year)) ?? 0;
  const all = [...boxes.values()];
  // Lines run through the plots of the rows, not through what stands between them.
  const through = (at: number) => all.map((box) => `M${at} ${box.top}v${box.height}`).join("");
  const rows = groups.flatMap((group) => group.rows);
  const dims = hovered !== null && rows.some((row) => row.id === hovered);
  const late = years.filter((year) => year >= scale.since);
  return (
    <g>
      {late.map((year) => (
        <path key={year} d={through(x(year))} style={{ stroke: "var(--chart-grid)" }} />
      ))}
      {scale.first < scale.since && (
        <text x={x(scale.since) - 6} y={31} textAnchor="end" style={{ fill: "var(--chart-axis)", fontSize: 12 }}>
          {"//"}
        </text>
      )}
      {rows.map((row) => {
        const box = boxes.get(row.id);
        if (!box) return null;
        return (
          <g key={row.id} style={{ opacity: dims && row.id !== hovered ? "var(--chart-dim)" : 1 }}>
            <PeriodMark
              {...row}
              from={x(row.from)}
              to={x(row.to)}
              middle={box.top + box.height / 2}
              passedTo={row.passed ? x(asOf.at) : null}
            />
          </g>
        );
      })}
      <path d={`M${x(asOf.at)} 20V44${through(x(asOf.at))}`} style={{ stroke: "var(--mark-asof)" }} strokeWidth="1.4" />
      <text
        x={x(asOf.at)}
        y={11}
        textAnchor="middle"
        style={{ fill: "var(--ink)", fontSize: 12, fontWeight: "var(--weight-bold)" }}
      >
        {asOf.text}
      </text>
    </g>
  );
}
