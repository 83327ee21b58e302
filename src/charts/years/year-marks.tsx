import { useMemo, useState, type UIEvent } from "react";
import { stopOf, useRoving } from "../plot/use-roving";
import { YearAxis, type AxisYear } from "./year-axis";
import { DenseYearMark, YearMarkButton, type YearMark } from "./year-mark";
import styles from "./year-marks.module.css";

type Props = {
  /** In the order of the grid: from the left in each row, the first row at the bottom. */
  marks: readonly YearMark[];
  /** The years of the axis, without gaps. */
  years: readonly AxisYear[];
  asOfYear: number;
  /** The accessible name of the group of marks: a summary of the chart in one sentence. */
  label: string;
  /** The accessible name of the group of years. */
  axisLabel: string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onPress: (id: string, event: UIEvent) => void;
  onYear: (year: number) => void;
  /** Called by Esc on the axis; null if no year is chosen. */
  onClear: (() => void) | null;
};

/** Of more marks each is a dot: first of 6 px, and beyond the second number of 3. */
const denseFrom = [300, 2000] as const;

/** Returns how close the marks stand, 0 for buttons with glyphs. */
function densityOf(count: number): number {
  return denseFrom.filter((most) => count > most).length;
}

/**
 * Renders sites by the year of their first opening, one mark for each, in a grid with its count above. The style sheet
 * lays out columns and grids, so nothing is measured and the chart can be written at build time.
 */
export function YearMarks(props: Props) {
  const { marks, years, asOfYear, label, axisLabel, selected, hovered, onHover, onPress, onYear, onClear } = props;
  // By time, and upwards within a year; the arrow keys follow this order.
  const columns = useMemo(
    () => years.map(({ year }) => ({ year, marks: marks.filter((mark) => mark.year === year) })),
    [marks, years],
  );
  const roving = useRoving(
    columns.flatMap((column) => column.marks.map(({ id }) => id)),
    selected,
  );
  // A site hovered in another view has its card there.
  const [pointedHere, setPointedHere] = useState<string | null>(null);
  const point = (id: string | null) => {
    setPointedHere(id);
    onHover(id);
  };
  const density = densityOf(marks.length);
  const dims = hovered !== null && marks.some((mark) => mark.id === hovered);
  return (
    <div className={styles.years} data-density={density || undefined}>
      {/* The marks are the buttons; the group handles their events. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.marks}
        role={density > 0 ? "img" : "group"}
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
        onKeyDown={roving.events.onKeyDown}
      >
        {columns.map((column, index) => (
          <div key={column.year} className={styles.column} data-now={column.year === asOfYear || undefined}>
            {column.marks.length > 0 && <span className={styles.count}>{column.marks.length}</span>}
            <div className={styles.stack}>
              {column.marks.map((mark) => {
                const shared = {
                  mark,
                  selected: mark.id === selected,
                  hovered: mark.id === hovered,
                  dimmed: dims && mark.id !== hovered && mark.id !== selected,
                  named: mark.id === hovered && mark.id === pointedHere ? (index + 0.5) / columns.length : null,
                };
                return density > 0 ? (
                  <DenseYearMark key={mark.id} {...shared} />
                ) : (
                  <YearMarkButton key={mark.id} {...shared} stop={mark.id === roving.stop} />
                );
              })}
            </div>
          </div>
        ))}
      </div>
      <YearAxis years={years} label={axisLabel} asOfYear={asOfYear} onYear={onYear} onClear={onClear} />
    </div>
  );
}
