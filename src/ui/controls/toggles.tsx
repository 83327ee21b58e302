import { useId } from "react";
import { focusInGroup } from "../dom/focus-after";
import styles from "./segmented.module.css";

type Option<T> = { readonly value: T; readonly label: string; readonly count: number };

type TogglesProps<T extends string> = {
  legend: string;
  /** The first toggle, which is checked while no option is chosen and chooses none. */
  all: { readonly label: string; readonly count: number; readonly onChoose: () => void };
  options: readonly Option<T>[];
  chosen: readonly T[];
  /** Returns a count with its unit for a screen reader, such as "24 sites". */
  countLabel: (count: number) => string;
  onToggle: (value: T) => void;
};

/**
 * Renders the values of a filter side by side, as native checkboxes with their current counts. A value with 0 sites is
 * disabled and not removed, because that there are none is information too.
 */
export function Toggles<T extends string>({ legend, all, options, chosen, countLabel, onToggle }: TogglesProps<T>) {
  const none = chosen.length === 0;
  return (
    <fieldset className={styles.segmented}>
      <legend className="visually-hidden">{legend}</legend>
      <Toggle {...all} countLabel={countLabel(all.count)} checked={none} disabled={false} onToggle={all.onChoose} />
      {options.map(({ value, label, count }) => (
        <Toggle
          key={value}
          label={label}
          count={count}
          countLabel={countLabel(count)}
          checked={chosen.includes(value)}
          disabled={count === 0 && !chosen.includes(value)}
          onToggle={() => onToggle(value)}
        />
      ))}
    </fieldset>
  );
}

type ToggleProps = {
  label: string;
  count: number;
  countLabel: string;
  checked: boolean;
  disabled: boolean;
  onToggle: () => void;
};

function Toggle({ label, count, countLabel, checked, disabled, onToggle }: ToggleProps) {
  const id = useId();
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          onToggle();
          focusInGroup(currentTarget);
        }}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-count`}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        <small aria-hidden="true">{count}</small>
      </span>
      <span className="visually-hidden" id={`${id}-count`}>
        {countLabel}
      </span>
    </label>
  );
}
