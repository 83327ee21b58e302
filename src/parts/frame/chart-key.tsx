import { useId, useState, type ReactNode } from "react";
import { words } from "#words/page";
import styles from "./chart-panel.module.css";

/**
 * Shows the legend of a chart in one line, with a button that opens how the chart is read under it. `how` has one
 * paragraph an entry. Without a legend, as over a table, the button stands alone. On a phone the legend has no ends of
 * bars until the button is pressed.
 */
export function ChartKey({ how, children }: { how: readonly ReactNode[]; children?: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles.key} data-open={isOpen || undefined}>
        {children}
        <button
          type="button"
          className="link-button"
          data-scripted
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.chart.how}
        </button>
      </div>
      <div id={id} className={styles.how} hidden={!isOpen}>
        {how.map((paragraph, index) => (
          // The paragraphs are in a fixed order.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </>
  );
}
