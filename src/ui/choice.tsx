import { useId } from "react";
import styles from "./choice.module.css";

type ChoiceProps = {
  label: React.ReactNode;
  glyph?: React.ReactNode;
  count: number;
  /** What the count means, for a screen reader: "24 sites". */
  countLabel: string;
  checked: boolean;
  onToggle: () => void;
};

/** A filter value with its live count; one that would give nothing is disabled, not removed: an absence is an answer. */
export function Choice({ label, glyph, count, countLabel, checked, onToggle }: ChoiceProps) {
  const disabled = count === 0 && !checked;
  const id = useId();
  return (
    <div className={disabled ? `${styles.choice} ${styles.disabled}` : styles.choice}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={onToggle}
        aria-describedby={`${id}n`}
      />
      <label htmlFor={id}>
        {glyph}
        <span>{label}</span>
      </label>
      <span className={styles.count} id={`${id}n`}>
        <span aria-hidden="true">{count}</span>
        <span className="visually-hidden">{countLabel}</span>
      </span>
    </div>
  );
}

/** A named group of choices. */
export function ChoiceGroup({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
