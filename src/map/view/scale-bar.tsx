import type { Rect, Size } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import { kilometresPerUnit } from "../plane/projection";
import styles from "./site-map.module.css";

/** Distance in px of the bar from the right and lower edges of its map, and its height; as in the style sheet. */
const inset = { right: 10, bottom: 8, height: 18 };

type Scale = { readonly kilometres: number; readonly width: number };

/** Returns the round length in km, about a fifth of the panel, that a scale bar shows, and its width in px. */
function scaleOf(layout: Layout, size: Size): Scale {
  const perPixel = (layout.home.width / size.width) * kilometresPerUnit;
  const most = perPixel * size.width * 0.25;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((factor) => factor * power <= most) ?? 1);
  return { kilometres, width: kilometres / perPixel };
}

/** Returns the box in px of the panel that the scale bar covers. */
export function scaleBox(layout: Layout, size: Size): Rect {
  const { width } = scaleOf(layout, size);
  const { right, bottom, height } = inset;
  return { x: size.width - right - width, y: size.height - bottom - height, width, height };
}

/** Renders a scale bar, for a map of one region that does not zoom. */
export function ScaleBar({ layout, size, words }: { layout: Layout; size: Size; words: (count: number) => string }) {
  const { kilometres, width } = scaleOf(layout, size);
  return (
    <div className={styles.scale} style={{ width }}>
      {words(kilometres)}
    </div>
  );
}
