import { useId } from "react";
import { focusInGroup } from "../dom/focus-after";
import styles from "./choice.module.css";

type ChoiceProps = {
  label: React.ReactNode;
  glyph?: React.ReactNode;
  count: number;
  /** The count with its unit for a screen reader, such as "24 sites". */
  countLabel: string;
  checked: boolean;
  onToggle: () => void;
};

/**
 * Renders a filter value with its current count. A value with 0 sites is disabled and not removed, because that there
 * are none is information too.
 */
export function Choice({ label, glyph, count, countLabel, checked, onToggle }: ChoiceProps) {
  const disabled = count === 0 && !checked;
  const id = useId();
  return (
    <label className={disabled ? `${styles.choice} ${styles.disabled}` : styles.choice}>
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
      <span className={styles.label}>
        {glyph}
        <span id={`${id}-label`}>{label}</span>
      </span>
      <span className={styles.count} id={`${id}-count`}>
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{countLabel}</span>
      </span>
    </label>
  );
}

/** Renders a fieldset of choices with its legend. */
export function ChoiceGroup({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
