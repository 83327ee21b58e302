import { useState } from "react";
import type { Fault } from "../../published/fault";
import { Notice } from "../../ui/state/notice";
import { faultWords } from "#words/records/faults";
import styles from "./notices.module.css";

/** Shows the records that could not be used, with their faults. It can be dismissed. */
export function FaultNotice({ faults }: { faults: readonly Fault[] }) {
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <Notice onDismiss={() => setDismissed(true)}>
      <p>{faultWords.faults(faults.length)}</p>
      <ul className={styles.faults}>
        {faults.map(({ file, record, problem }) => (
          <li key={`${file} ${record} ${problem}`}>{faultWords.fault(record, file, problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
