import styles from "./year-marks.module.css";

type BaseLinesProps = { first: number; count: number; asOfYear: number; left: number; year: number; base: number };

/** Renders the baseline of each year; the one of the as-of year is heavier. */
export function BaseLines({ first, count, asOfYear, left, year, base }: BaseLinesProps) {
  return Array.from({ length: count }, (_, index) => (
    <path
      key={index}
      d={`M${left + index * year + 1.5} ${base + 0.5}H${left + (index + 1) * year - 1.5}`}
      style={{ stroke: first + index === asOfYear ? "var(--ink)" : "var(--chart-axis)" }}
      strokeWidth={first + index === asOfYear ? 2 : 1}
    />
  ));
}

type NotStatedProps = { text: string; x: number; width: number; y: number; above: boolean };

/**
 * Renders the dotted baseline of sites without a date, with its caption below, or above if the marks hang from the
 * line.
 */
export function NotStated({ text, x, width, y, above }: NotStatedProps) {
  return (
    <g>
      <path d={`M${x} ${y + 0.5}h${width}`} style={{ stroke: "var(--chart-axis)" }} strokeDasharray="1.5 2.5" />
      <text className={styles.words} x={above ? x : x + width / 2} y={y + 15} textAnchor={above ? "start" : "middle"}>
        {text}
      </text>
    </g>
  );
}
