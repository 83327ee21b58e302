import type { Rect } from "../plane/geometry";
import type { MapWords } from "../marks/map-mark";
import styles from "./site-map.module.css";

type Props = {
  readonly words: MapWords;
  /** True for touch: larger buttons, side by side. */
  readonly touch: boolean;
  readonly zoom: (steps: number) => void;
  readonly reset: () => void;
};

/** Returns the box in px, with a margin, that the buttons take in a corner of the map. No label is placed in it. */
export function controlsBox(visible: Rect, touch: boolean): Rect {
  const [width, height] = touch ? [156, 60] : [42, 102];
  return { x: visible.x + visible.width - width, y: visible.y + visible.height - height, width, height };
}

/** Renders the buttons that zoom in, zoom out and show the whole map. */
export function MapControls({ words, touch, zoom, reset }: Props) {
  return (
    <div className={styles.controls} data-touch={touch || undefined}>
      <Control name={words.zoomIn} path="M3 8h10M8 3v10" press={() => zoom(1)} />
      <Control name={words.zoomOut} path="M3 8h10" press={() => zoom(-1)} />
      <Control name={words.reset} path="M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10" press={reset} />
    </div>
  );
}

function Control({ name, path, press }: { name: string; path: string; press: () => void }) {
  return (
    <button type="button" className={styles.control} aria-label={name} title={name} onClick={press}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
