import { clearOnEscape } from "../plot/clear-on-escape";
import { useRoving } from "../plot/use-roving";
import styles from "./year-marks.module.css";

/** A year of the axis; a press filters the page by it. */
export type AxisYear = {
  readonly year: number;
  /** The visible label. In columns too narrow for every label, every second or fourth one is shown. */
  readonly text: string;
  /** The accessible name: the year and how many sites the filter would leave. */
  readonly name: string;
  /** The address of the page filtered by this year. */
  readonly href: string;
  /** True if the page is filtered by this year only. */
  readonly chosen: boolean;
  /** True if this is one of the years by which the page is filtered. */
  readonly kept: boolean;
  /** True if no site opens in this year, which then cannot be chosen. */
  readonly empty: boolean;
};

type Props = {
  years: readonly AxisYear[];
  label: string;
  asOfYear: number;
  onYear: (year: number) => void;
  /** Called by Esc; null if no year is chosen. */
  onClear: (() => void) | null;
};

/** Renders the years as buttons under their columns, with one tab stop and arrow keys between them. */
export function YearAxis({ years, label: name, asOfYear, onYear, onClear }: Props) {
  const open = years.filter(({ empty, chosen }) => !empty || chosen).map(({ year }) => String(year));
  const { stop, events } = useRoving(open, String(asOfYear));
  return (
    // The keys move between the buttons; the group itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.axis}
      role="group"
      aria-label={name}
      onFocus={events.onFocus}
      onKeyDown={(event) => {
        events.onKeyDown(event);
        clearOnEscape(onClear)(event);
      }}
    >
      {years.map(({ year, text, name: of, href, chosen, kept, empty }, index) => (
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
          <span data-nth={index % 2 === 1 ? 2 : index % 4 === 2 ? 4 : undefined}>{text}</span>
        </button>
      ))}
    </div>
  );
}
