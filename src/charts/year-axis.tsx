import { useRoving } from "./use-roving";
import styles from "./year-marks.module.css";

/** A year of the axis, which keeps the page to itself when it is pressed. */
export type AxisYear = {
  readonly year: number;
  /** The accessible name: the year and how many sites it would give. */
  readonly name: string;
  /** The page is kept to this very year. */
  readonly chosen: boolean;
  /** The page is kept to years of which this is one. */
  readonly kept: boolean;
  /** No site opens in it: it cannot be chosen. */
  readonly empty: boolean;
};

type Props = {
  years: readonly AxisYear[];
  label: string;
  asOfYear: number;
  /** Width of a year, px. */
  width: number;
  top: number;
  height: number;
  onYear: (year: number) => void;
};

/** Under this width a year has no room for its century, px. */
const leastFull = 29;

/** The years as buttons under their columns: one stop of the tab key, arrows from year to year. */
export function YearAxis({ years, label, asOfYear, width, top, height, onYear }: Props) {
  const open = years.filter(({ empty, chosen }) => !empty || chosen).map(({ year }) => String(year));
  const { stop, events } = useRoving(open, String(asOfYear));
  return (
    // The keys walk the buttons; the group is no control of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.axis} style={{ top, height }} role="group" aria-label={label} {...events}>
      {years.map(({ year, name, chosen, kept, empty }) => (
        <button
          key={year}
          type="button"
          className={styles.year}
          style={{ width }}
          data-stop={year}
          data-now={year === asOfYear || undefined}
          data-kept={kept || undefined}
          tabIndex={String(year) === stop ? 0 : -1}
          disabled={empty && !chosen}
          aria-label={name}
          aria-pressed={chosen}
          title={name}
          onClick={() => onYear(year)}
        >
          {width < leastFull ? `’${String(year).slice(2)}` : year}
        </button>
      ))}
    </div>
  );
}
