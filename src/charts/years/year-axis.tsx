import { clearOnEscape } from "../plot/clear-on-escape";
import { useRoving } from "../plot/use-roving";
import styles from "./year-marks.module.css";

/** A year of the axis, which keeps the page to itself when it is pressed. */
export type AxisYear = {
  readonly year: number;
  /** The visible label. Where columns are too narrow for all of them, years are labelled at equal steps. */
  readonly text: string;
  /** The accessible name: the year and how many sites it would give. */
  readonly name: string;
  /** The page kept to it. */
  readonly href: string;
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
  /** Their share of the chart's width. */
  share: number;
  top: number;
  height: number;
  onYear: (year: number) => void;
  /** What Esc takes back; null where no year is chosen. */
  onClear: (() => void) | null;
};

/** The least width of the four digits of a year, px in letters of the usual size. */
const least = 29;

/** Returns which years are labelled in columns of a width (px): 1 for every year, 2 for every second one, and so on. */
function labelStep(width: number): number {
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return Math.max(1, Math.ceil((least * letters) / width));
}

/** The years as buttons under their columns: one stop of the tab key, arrows from year to year. */
export function YearAxis({ years, label: name, asOfYear, width, share, top, height, onYear, onClear }: Props) {
  const open = years.filter(({ empty, chosen }) => !empty || chosen).map(({ year }) => String(year));
  const { stop, events } = useRoving(open, String(asOfYear));
  const step = labelStep(width);
  return (
    // The keys walk the buttons; the group is no control of its own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.axis}
      style={{ top, height, width: `${share * 100}%` }}
      role="group"
      aria-label={name}
      onFocus={events.onFocus}
      onKeyDown={(event) => {
        events.onKeyDown(event);
        clearOnEscape(onClear)(event);
      }}
    >
      {years.map(({ year, text, name: of, href, chosen, kept, empty }) => (
        <button
          key={year}
          type="button"
          className={styles.year}
          data-stop={year}
          data-href={href}
          data-now={year === asOfYear || undefined}
          data-kept={kept || undefined}
          tabIndex={String(year) === stop ? 0 : -1}
          disabled={empty && !chosen}
          aria-label={of}
          aria-pressed={chosen}
          title={of}
          onClick={() => onYear(year)}
        >
          {text !== String(year) || year % step === 0 ? text : null}
        </button>
      ))}
    </div>
  );
}
