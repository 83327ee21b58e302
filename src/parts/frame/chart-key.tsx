import { useContext, useId, useState, type ReactNode } from "react";
import { words } from "#words/page";
import { ChartHow } from "./chart-props";
import styles from "./chart-panel.module.css";

/**
 * Shows the legend of a chart in one line, and under it how the chart is read once a button is pressed: that of the
 * page, or its own. `how` has one paragraph an entry. On a phone the legend too waits for the button.
 */
export function ChartKey({ how, children }: { how: readonly ReactNode[]; children?: ReactNode }) {
  const framed = useContext(ChartHow);
  const [isOwnOpen, setOpen] = useState(false);
  const ownId = useId();
  const { isOpen, id } = framed ?? { isOpen: isOwnOpen, id: ownId };
  return (
    <>
      <div className={styles.key} data-open={isOpen || undefined}>
        {children}
        {framed === null && <HowButton isOpen={isOpen} id={id} onPress={() => setOpen(!isOpen)} />}
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

/** Renders the button that opens how a chart is read, and on a phone its legend. */
export function HowButton({ isOpen, id, onPress }: { isOpen: boolean; id: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="link-button no-print"
      data-scripted
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={onPress}
    >
      {words.chart.how}
    </button>
  );
}
