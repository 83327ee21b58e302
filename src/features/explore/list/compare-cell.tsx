import { useCompareList } from "../../../parts/sites/compare-list";
import type { Site } from "../../../domain/record/site";
import { CompareToggle } from "../../../parts/sites/compare-toggle";
import styles from "./row-controls.module.css";

/** A box that puts a site aside to be compared, or takes it back. */
export function CompareCell({ site: { id, name } }: { site: Pick<Site, "id" | "name"> }) {
  const { ids, isFull, toggle } = useCompareList();
  return (
    <CompareToggle
      className={styles.tray ?? ""}
      name={name}
      chosen={ids.includes(id)}
      full={isFull}
      onToggle={() => toggle(id)}
    />
  );
}
