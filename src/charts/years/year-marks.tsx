import { createContext, useContext, useMemo, useState, type UIEvent } from "react";
import { createPortal } from "react-dom";
import { usePlotArea } from "recharts";
import { pack } from "./pack";
import { Plot } from "../plot/plot";
import { stopOf, useRoving } from "../plot/use-roving";
import { usePlotSize } from "../plot/use-size";
import { YearAxis, type AxisYear } from "./year-axis";
import { BaseLines, NotStated } from "./year-baseline";
import { caption, geometryOf, inset, leastSpan, type YearGeometry } from "./year-geometry";
import { MarkName, YearMarkButton, type PlacedMark, type YearMark } from "./year-mark";
import styles from "./year-marks.module.css";

export type { YearMark } from "./year-mark";

export type YearMarksProps = {
  /** In stacking order; the first are at the bottom. */
  marks: readonly YearMark[];
  /** The years of the axis, without gaps. */
  years: readonly AxisYear[];
  asOfYear: number;
  /** The accessible name of the group of marks: a summary of the chart in one sentence. */
  label: string;
  /** The accessible name of the group of years. */
  axisLabel: string;
  notStated: string;
  /** True if the pointer is touch; targets are then larger. */
  touch: boolean;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onPress: (id: string, event: UIEvent) => void;
  onYear: (year: number) => void;
  /** Called by Esc on the axis; null if no year is chosen. */
  onClear: (() => void) | null;
};

/** The highlighted sites. Only the marks read this context, so that hovering does not render the axis again. */
const Highlight = createContext<{ readonly selected: string | null; readonly hovered: string | null }>({
  selected: null,
  hovered: null,
});

/** Renders sites by the year of their first opening, one mark for each. Sites without a date are outside the axis. */
export default function YearMarks(props: YearMarksProps) {
  const {
    marks,
    years,
    asOfYear,
    label,
    axisLabel,
    notStated,
    touch,
    selected,
    hovered,
    onHover,
    onPress,
    onYear,
    onClear,
  } = props;
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const width = size?.width ?? 0;
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const geometry = useMemo(() => geometryOf(width, touch), [width, touch]);
  const { lane, band, right, isNarrow, undatedColumns, undatedLane } = geometry;
  const first = years[0]?.year ?? asOfYear;
  const count = Math.max(1, years.length);
  const year = Math.max(0, width - right) / count;

  const lanes = useMemo(() => {
    const dated = marks.filter((mark) => mark.period !== null);
    return pack(
      dated.map((mark) => spanOf(mark, first, year, leastSpan(geometry, year))),
      1,
    );
  }, [marks, first, year, geometry]);
  const withoutDate = marks.filter((mark) => mark.period === null).length;
  const undatedRows = Math.ceil(withoutDate / undatedColumns);
  const highest = Math.max(4, ...[...lanes.values()].map((index) => index + 1), isNarrow ? 0 : undatedRows);
  const base = highest * lane;
  const below = isNarrow && withoutDate > 0 ? caption + undatedRows * undatedLane : 0;

  const plot = useMemo(
    () => (
      <Plot
        right={right}
        axis={{ domain: [first, first + count], ticks: [], label: () => "", side: "bottom", band, grid: false }}
      >
        <Marks {...{ marks, lanes, geometry, first, count, asOfYear, label, notStated, overlay, onHover, onPress }} />
      </Plot>
    ),
    [marks, lanes, geometry, right, band, first, count, asOfYear, label, notStated, overlay, onHover, onPress],
  );
  const highlight = useMemo(() => ({ selected, hovered }), [selected, hovered]);

  return (
    <div ref={ref} className={styles.years} style={{ height: base + band + below }}>
      {size && (
        <>
          <div className={styles.plot} style={{ height: base + band }}>
            <Highlight value={highlight}>{plot}</Highlight>
          </div>
          <div ref={setOverlay} aria-hidden="true" />
          <YearAxis
            years={years}
            label={axisLabel}
            asOfYear={asOfYear}
            width={year}
            share={(year * count) / width}
            top={base}
            height={band}
            onYear={onYear}
            onClear={onClear}
          />
        </>
      )}
    </div>
  );
}

/** Returns the span of a mark in px, at least `least` wide. */
function spanOf(mark: YearMark, first: number, year: number, least: number) {
  const from = ((mark.period?.from ?? first) - first) * year + inset;
  const to = ((mark.period?.to ?? first) - first) * year - inset;
  const lack = Math.max(0, (least - (to - from)) / 2);
  return { id: mark.id, from: from - lack, to: to + lack };
}

type MarksProps = Pick<YearMarksProps, "marks" | "asOfYear" | "label" | "notStated" | "onHover" | "onPress"> & {
  lanes: ReadonlyMap<string, number>;
  geometry: YearGeometry;
  first: number;
  /** The number of years on the axis. */
  count: number;
  /** The element over the chart in which the name is rendered. */
  overlay: HTMLElement | null;
};

function Marks(props: MarksProps) {
  const { marks, lanes, geometry, first, count, asOfYear, label, notStated, overlay, onHover, onPress } = props;
  const { selected, hovered } = useContext(Highlight);
  const { isNarrow, band, undatedColumns, undatedStep, undatedLane } = geometry;
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = usePlotArea() ?? {};
  const base = top + height;
  const year = width / count;
  const undatedLeft = isNarrow ? left : left + width + 16;
  const undatedBase = isNarrow ? base + band + caption : base;

  const placed = useMemo((): readonly PlacedMark[] => {
    const x = (value: number) => left + (value - first) * year;
    const dated = marks.flatMap((mark) => {
      if (!mark.period) return [];
      const [from, to] = [x(mark.period.from), x(mark.period.to)];
      const y = base - ((lanes.get(mark.id) ?? 0) + 0.5) * geometry.lane;
      return [{ ...mark, x: (from + to) / 2, y, left: from + inset, width: to - from - 2 * inset }];
    });
    const withoutDate = marks
      .filter((mark) => mark.period === null)
      .map((mark, index) => {
        const row = (Math.floor(index / undatedColumns) + 0.5) * undatedLane;
        const column = undatedLeft + (index % undatedColumns) * undatedStep + undatedStep / 2;
        return { ...mark, x: column, y: isNarrow ? undatedBase + row : undatedBase - row, left: 0, width: 0 };
      });
    // By time, and upwards within a year; the arrow keys follow this order.
    const column = (mark: PlacedMark) => Math.floor((mark.x - left) / Math.max(1, year));
    return [...dated.toSorted((a, b) => column(a) - column(b) || b.y - a.y || a.x - b.x), ...withoutDate];
  }, [
    marks,
    lanes,
    geometry,
    first,
    left,
    year,
    base,
    undatedLeft,
    undatedBase,
    isNarrow,
    undatedColumns,
    undatedStep,
    undatedLane,
  ]);

  const roving = useRoving(
    placed.map((mark) => mark.id),
    selected,
  );
  // A site hovered in another view has its card there.
  const [pointedHere, setPointedHere] = useState<string | null>(null);
  const point = (id: string | null) => {
    setPointedHere(id);
    onHover(id);
  };
  const namedMark = placed.find(({ id }) => id === hovered && id === pointedHere);
  const dims = hovered !== null && placed.some((mark) => mark.id === hovered);
  if (width === 0) return null;
  return (
    <g>
      <BaseLines {...{ first, count, asOfYear, left, year, base }} />
      {placed.some((mark) => mark.period === null) && (
        <NotStated
          text={notStated}
          x={undatedLeft}
          width={isNarrow ? width : undatedColumns * undatedStep}
          y={isNarrow ? base + band : base}
          above={isNarrow}
        />
      )}
      {/* The marks are the buttons; the group handles their events. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <g
        role="group"
        aria-label={label}
        onPointerOver={({ pointerType, target }) => {
          const id = stopOf(target);
          if (id !== null && pointerType !== "touch") point(id);
        }}
        onPointerOut={({ pointerType, relatedTarget }) => {
          if (stopOf(relatedTarget) === null && pointerType !== "touch") point(null);
        }}
        onFocus={(event) => {
          roving.events.onFocus(event);
          if (event.target.matches(":focus-visible")) point(stopOf(event.target));
        }}
        onBlur={() => point(null)}
        onClick={(event) => {
          const id = stopOf(event.target);
          if (id !== null) onPress(id, event);
        }}
        onKeyDown={(event) => {
          roving.events.onKeyDown(event);
          const id = stopOf(event.target);
          if (id === null || (event.key !== "Enter" && event.key !== " ")) return;
          event.preventDefault();
          if (!event.repeat) onPress(id, event);
        }}
      >
        {placed.map((mark) => (
          <YearMarkButton
            key={mark.id}
            mark={mark}
            sizes={geometry}
            selected={mark.id === selected}
            hovered={mark.id === hovered}
            dimmed={dims && mark.id !== hovered && mark.id !== selected}
            stop={mark.id === roving.stop}
          />
        ))}
      </g>
      {namedMark &&
        overlay &&
        createPortal(<MarkName mark={namedMark} chartWidth={left + width + geometry.right} />, overlay)}
    </g>
  );
}
