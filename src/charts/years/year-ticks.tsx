import { withCommas } from "../../words/format/text";
import { clearOnEscape } from "../plot/clear-on-escape";
import { Strut } from "../plot/strut";
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
  const share = (year: number) => timePosition(scale, year) / timeEnd(scale);
  return (
    // Esc clears the toggles; the group itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div role="group" aria-label={label} onKeyDown={clearOnEscape(onClear)}>
      <div className={styles.across}>
        <Strut share={share(asOf.at)} />
        <b>{asOf.text}</b>
      </div>
      {ticks.map(({ from, to, text, told, title, href, pressed, disabled, onToggle }) => (
        <div key={to} className={styles.across}>
          <Strut share={share(from)} />
          {/* A browser that repeats the head of a chart on each sheet does not repeat buttons. */}
          <span className={`print-only ${styles.printed}`} aria-hidden="true">
            {text}
          </span>
          <button
            type="button"
            className={`no-print ${styles.year}`}
            data-href={href}
            aria-pressed={pressed}
            disabled={disabled}
            aria-label={withCommas([text, told])}
            title={title}
            onClick={({ currentTarget }) => onToggle(currentTarget)}
          >
            <span>{text}</span>
          </button>
          <Strut share={1 - share(to + 1)} />
        </div>
      ))}
    </div>
  );
}
