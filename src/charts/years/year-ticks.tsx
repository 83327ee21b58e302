import { clearOnEscape } from "../plot/clear-on-escape";
import { timeEnd, timePosition, type TimeScale } from "../plot/scale";
import styles from "./year-ticks.module.css";

/** A year of the axis as a toggle, or all the compressed years together. */
export type YearTick = {
  /** The first and the last year, both included. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Text after the label for a screen reader, such as "12 sites". */
  readonly told: string;
  /** The tooltip: what a press does. */
  readonly title: string;
  /** The address that a press leads to. */
  readonly href: string;
  /** `mixed` if it is chosen together with other years. */
  readonly pressed: boolean | "mixed";
  readonly disabled: boolean;
  readonly onToggle: (button: HTMLElement) => void;
};

type Props = {
  ticks: readonly YearTick[];
  scale: TimeScale;
  label: string;
  asOf: { readonly at: number; readonly text: string };
  /** Called by Esc; null if nothing is chosen. */
  onClear: (() => void) | null;
};

/** Renders the years of a time axis as toggles, each as wide as its year. */
export function YearTicks({ ticks, scale, label, asOf, onClear }: Props) {
  const percent = (year: number) => (timePosition(scale, year) / timeEnd(scale)) * 100;
  const place = (from: number, to: number) => ({
    insetInlineStart: `${percent(from)}%`,
    width: `${percent(to + 1) - percent(from)}%`,
  });
  return (
    // Esc clears the toggles; the group itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div role="group" aria-label={label} onKeyDown={clearOnEscape(onClear)}>
      <b className={styles.asOf} style={{ insetInlineStart: `${percent(asOf.at)}%` }}>
        {asOf.text}
      </b>
      {/* A browser that repeats the head of a chart on each sheet does not repeat buttons. */}
      {ticks.map(({ from, to, text }) => (
        <span key={to} className={`print-only ${styles.printed}`} style={place(from, to)} aria-hidden="true">
          {text}
        </span>
      ))}
      {ticks.map(({ from, to, text, told, title, href, pressed, disabled, onToggle }) => (
        <button
          key={to}
          type="button"
          className={`no-print ${styles.year}`}
          style={place(from, to)}
          data-href={href}
          aria-pressed={pressed}
          disabled={disabled}
          aria-label={`${text}, ${told}`}
          title={title}
          onClick={({ currentTarget }) => onToggle(currentTarget)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
