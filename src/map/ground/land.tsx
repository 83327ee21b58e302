import type { Sheet } from "./base-map";
import styles from "./base-map.module.css";

/** Renders the land of a map in the units of its plane. */
export function Land({ sheets }: { sheets: readonly Sheet[] }) {
  return sheets.map(({ region, paths, framed, box, view }) => (
    <g key={region}>
      {framed && <rect className={styles.sea} {...box} />}
      <svg {...box} viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} preserveAspectRatio="none">
        <path className={styles.context} d={paths.context} />
        <path className={styles.record} d={paths.record} />
        {paths.lakes && <path className={styles.lakes} d={paths.lakes} />}
        <path className={styles.borders} d={paths.borders} />
      </svg>
      {framed && <rect className={styles.frame} {...box} />}
    </g>
  ));
}
