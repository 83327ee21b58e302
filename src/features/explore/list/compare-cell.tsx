import { useCompareList } from "../../../parts/sites/compare-list";
import type { Site } from "../../../domain/record/site";
import { CompareToggle } from "../../../parts/sites/compare-toggle";
import styles from "./row-controls.module.css";

/** Shows a checkbox that adds a site to the comparison or removes it. */
export function CompareCell({ site: { id, name } }: { site: Pick<Site, "id" | "name"> }) {
  const { ids, isFull, toggle } = useCompareList();
  return (
    <CompareToggle
      className={styles.compare ?? ""}
      name={name}
      chosen={ids.includes(id)}
      full={isFull}
      onToggle={() => toggle(id)}
    />
  );
}
