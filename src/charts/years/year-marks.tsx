import { createContext, useContext, useMemo, useState, type UIEvent } from "react";
import { createPortal } from "react-dom";
import { usePlotArea } from "recharts";
import { Plot } from "../plot/plot";
import { stopOf, useRoving } from "../plot/use-roving";
import { usePlotSize } from "../plot/use-size";
import { YearAxis, type AxisYear } from "./year-axis";
import { BaseLines, Counts } from "./year-baseline";
import { MarkName, YearMarkButton, type PlacedMark, type YearMark, type YearSizes } from "./year-mark";
import styles from "./year-marks.module.css";

export type { YearMark } from "./year-mark";

export type YearMarksProps = {
  /** In the order of the grid: from the left in each row, the first row at the bottom. */
  marks: readonly YearMark[];
  /** The years of the axis, without gaps. */
  years: readonly AxisYear[];
  asOfYear: number;
  /** The accessible name of the group of marks: a summary of the chart in one sentence. */
  label: string;
  /** The accessible name of the group of years. */
  axisLabel: string;
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

/** Below this width in px, as with touch, each mark has a target of 24 px. */
const leastFine = 480;
/** The most marks in a row of a year, and on a narrow chart. */
const mostPerRow = { wide: 4, narrow: 2 };
/** Height in px of the count above the marks of a year. */
const caption = 18;

type Grid = YearSizes & { readonly perRow: number };

/** Returns the grid of marks in a year of a width in px. */
function gridOf(width: number, year: number, touch: boolean): Grid {
  const isNarrow = width < leastFine;
  const sizes = isNarrow || touch ? { step: 24, lane: 24, glyph: 13 } : { step: 15, lane: 14, glyph: 11 };
  const most = isNarrow ? mostPerRow.narrow : mostPerRow.wide;
  return { ...sizes, perRow: Math.max(1, Math.min(most, Math.floor(year / sizes.step))) };
}

/** Renders sites by the year of their first opening, one mark for each, in a grid with its count above. */
export default function YearMarks(props: YearMarksProps) {
  const { marks, years, asOfYear, label, axisLabel, touch, selected, hovered } = props;
  const { onHover, onPress, onYear, onClear } = props;
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const width = size?.width ?? 0;
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const first = years[0]?.year ?? asOfYear;
  const count = Math.max(1, years.length);
  const year = width / count;
  const band = touch || width < leastFine ? 44 : 26;
  const grid = useMemo(() => gridOf(width, year, touch), [width, year, touch]);
  const counts = useMemo(
    () => Array.from({ length: count }, (_, index) => marks.filter((mark) => mark.year === first + index).length),
    [marks, first, count],
  );
  const highest = Math.max(3, ...counts.map((own) => Math.ceil(own / grid.perRow)));
  const base = highest * grid.lane + caption;

  const plot = useMemo(
    () => (
      <Plot axis={{ domain: [first, first + count], ticks: [], label: () => "", side: "bottom", band, grid: false }}>
        <Marks {...{ marks, counts, grid, first, asOfYear, label, overlay, onHover, onPress }} />
      </Plot>
    ),
    [marks, counts, grid, band, first, count, asOfYear, label, overlay, onHover, onPress],
  );
  const highlight = useMemo(() => ({ selected, hovered }), [selected, hovered]);

  return (
    <div ref={ref} className={styles.years} style={{ height: base + band }}>
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

type MarksProps = Pick<YearMarksProps, "marks" | "asOfYear" | "label" | "onHover" | "onPress"> & {
  /** The number of marks of each year of the axis. */
  counts: readonly number[];
  grid: Grid;
  first: number;
  /** The element over the chart in which the name is rendered. */
  overlay: HTMLElement | null;
};

function Marks({ marks, counts, grid, first, asOfYear, label, overlay, onHover, onPress }: MarksProps) {
  const { selected, hovered } = useContext(Highlight);
  const { x: left = 0, y: top = 0, width = 0, height = 0 } = usePlotArea() ?? {};
  const base = top + height;
  const year = width / counts.length;

  // By time, and upwards within a year; the arrow keys follow this order.
  const placed = useMemo((): readonly PlacedMark[] => {
    const { perRow, step, lane } = grid;
    return counts.flatMap((_, index) =>
      marks
        .filter((mark) => mark.year === first + index)
        .map((mark, place, { length }) => {
          const inRow = Math.min(perRow, length);
          const start = left + (index + 0.5) * year - (inRow * step) / 2;
          return {
            ...mark,
            x: start + ((place % perRow) + 0.5) * step,
            y: base - (Math.floor(place / perRow) + 0.5) * lane - 1,
          };
        }),
    );
  }, [marks, counts, grid, first, left, year, base]);

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
      <BaseLines {...{ first, counts, asOfYear, left, year, base }} />
      <Counts {...{ counts, left, year, base, lane: grid.lane, perRow: grid.perRow }} />
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
            sizes={grid}
            selected={mark.id === selected}
            hovered={mark.id === hovered}
            dimmed={dims && mark.id !== hovered && mark.id !== selected}
            stop={mark.id === roving.stop}
          />
        ))}
      </g>
      {namedMark && overlay && createPortal(<MarkName mark={namedMark} chartWidth={left + width} />, overlay)}
    </g>
  );
}
