import type { Size } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import { kilometresPerUnit } from "../plane/projection";
import styles from "./site-map.module.css";

/** Renders a scale bar of a round length of about a fifth of the panel, for a map of one region that does not zoom. */
export function ScaleBar({ layout, size, words }: { layout: Layout; size: Size; words: (count: number) => string }) {
  const perPixel = (layout.home.width / size.width) * kilometresPerUnit;
  const most = perPixel * size.width * 0.25;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((factor) => factor * power <= most) ?? 1);
  return (
    <div className={styles.scale} style={{ width: kilometres / perPixel }}>
      {words(kilometres)}
    </div>
  );
}
