import { useId } from "react";
import styles from "./segmented.module.css";

type SegmentedProps<T extends string> = {
  legend: string;
  options: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChoose: (value: T) => void;
};

/** One of a few, side by side: native radio buttons, so that arrow keys work as everywhere. */
export function Segmented<T extends string>({ legend, options, value, onChoose }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.segmented}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
