import type { OpeningKind, Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { AsideMark, MoveMark, PeriodMark } from "../../marks/period-mark";
import type { TimeScale } from "../plot/scale";

type Span = { readonly from: number; readonly to: number };

/** A date in years with fraction, from the first day that it can mean to the end of the last, and how it is drawn. */
export type TimeMark = {
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

type PeriodProps = { row: TimeMark; x: (year: number) => number; middle: number; asOf: number; scale: TimeScale };

/** Renders the date of a row, the dates between which it moved, and the range of its claims. */
export function Period({ row, x, middle, asOf, scale }: PeriodProps) {
  return (
    <>
      {row.moved && <Moved row={row} {...row.moved} x={x} middle={middle} />}
      {row.others && <OtherDates {...row.others} x={x} y={middle + 8} scale={scale} />}
      <PeriodMark {...row} from={x(row.from)} to={x(row.to)} middle={middle} passedTo={row.passed ? x(asOf) : null} />
    </>
  );
}

type MovedProps = Omit<PeriodProps, "asOf" | "scale"> & NonNullable<TimeMark["moved"]>;

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
  return <path d={`M${start} ${y}H${end}${arrows}`} fill="none" stroke="var(--mark-range)" strokeWidth="1.4" />;
}
