import { useId } from "react";
import styles from "./select.module.css";

type SelectProps<T extends string> = {
  label: string;
  /** True if the options say what is chosen, so that only a screen reader is told the label. */
  isPlain?: boolean;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChoose: (value: T) => void;
};

/** Renders a native select with its label in the same frame. */
export function Select<T extends string>({ label, isPlain = false, value, options, onChoose }: SelectProps<T>) {
  const id = useId();
  return (
    <span className={styles.select} data-whole>
      <label className={isPlain ? "visually-hidden" : undefined} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
