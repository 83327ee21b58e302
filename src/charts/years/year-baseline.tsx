import styles from "./year-marks.module.css";

type BaseLinesProps = {
  first: number;
  counts: readonly number[];
  asOfYear: number;
  left: number;
  year: number;
  base: number;
};

/** Renders the baseline of each year; the one of the as-of year is heavier. */
export function BaseLines({ first, counts, asOfYear, left, year, base }: BaseLinesProps) {
  return counts.map((_, index) => (
    <path
      // The years of the axis are without gaps.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      d={`M${left + index * year + 1.5} ${base + 0.5}H${left + (index + 1) * year - 1.5}`}
      style={{ stroke: first + index === asOfYear ? "var(--ink)" : "var(--chart-axis)" }}
      strokeWidth={first + index === asOfYear ? 2 : 1}
    />
  ));
}

type CountsProps = Omit<BaseLinesProps, "asOfYear" | "first"> & {
  /** The height of a row of marks, and the number of marks in a row. */
  lane: number;
  perRow: number;
};

/** Renders the number of marks of each year above them; nothing where there is none. */
export function Counts({ counts, left, year, base, lane, perRow }: CountsProps) {
  return counts.map(
    (count, index) =>
      count > 0 && (
        <text
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={styles.words}
          x={left + (index + 0.5) * year}
          y={base - Math.ceil(count / perRow) * lane - 4}
          textAnchor="middle"
        >
          {count}
        </text>
      ),
  );
}
