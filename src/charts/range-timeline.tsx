import { useXAxisScale } from "recharts";
import type { OpeningKind, Qualifier } from "../domain/claim";
import type { StatusOrUnknown } from "../domain/status";
import { PeriodMark, SlipMark } from "./period-mark";
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
  /** From the earliest to the latest date that the claims state, where they exclude one another: years with their fraction. */
  readonly others: { readonly from: number; readonly to: number } | null;
  /** The date stated first, where it excludes the current one: years with their fraction. */
  readonly slippedFrom: { readonly from: number; readonly to: number } | null;
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
  const labels = new Map([...narrowLabel(scale), ...years.flatMap((year) => wideLabel(scale, year))]);
  return (
    <RowPlot
      {...rest}
      hovered={hovered}
      figures={1}
      groups={groups}
      axis={{
        domain: [0, timeEnd(scale)],
        ticks: [...labels.keys()],
        label: (tick) => labels.get(tick) ?? "",
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

/** The label of a year of full width, in its middle. */
function wideLabel(scale: TimeScale, year: number): [number, string][] {
  return year < scale.since ? [] : [[middle(scale, year, year + 1), String(year)]];
}

/** One label for all the narrowed years: there is no room for one each. */
function narrowLabel(scale: TimeScale): [number, string][] {
  const { first, since } = scale;
  if (first >= since) return [];
  return [
    [middle(scale, first, since), first === since - 1 ? String(first) : `${first}–${String(since - 1).slice(2)}`],
  ];
}

function middle(scale: TimeScale, from: number, to: number): number {
  return (timePosition(scale, from) + timePosition(scale, to)) / 2;
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
  // Ticks closer than the years' own width: the axis is compressed here.
  const early = years.filter((year) => year <= scale.since && scale.first < scale.since);
  return (
    <g>
      {late.map((year) => (
        <path key={year} d={through(x(year))} style={{ stroke: "var(--chart-grid)" }} />
      ))}
      {early.map((year) => (
        <path key={year} d={`M${x(year) + 0.5} 39v5`} style={{ stroke: "var(--chart-axis)" }} />
      ))}
      {rows.map((row) => {
        const box = boxes.get(row.id);
        if (!box) return null;
        return (
          <g key={row.id} style={{ opacity: dims && row.id !== hovered ? "var(--chart-dim)" : 1 }}>
            {row.slippedFrom && (
              <SlipMark
                from={x(row.slippedFrom.from)}
                to={x(row.slippedFrom.to)}
                now={{ from: x(row.from), to: x(row.to) }}
                middle={box.top + box.height / 2}
              />
            )}
            {row.others && (
              <path
                d={`M${x(row.others.from)} ${box.top + box.height / 2 + 8}H${x(row.others.to)}`}
                style={{ stroke: "var(--mark-range)" }}
                strokeWidth="1.4"
              />
            )}
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
