import { percent } from "../../marks/share-bar";
import styles from "./plot.module.css";

/**
 * Renders nothing, as wide as a share (0 to 1) of the flex container around it. The share is an attribute, since the
 * policy of a written page allows no attribute `style`.
 */
export function Strut({ share }: { share: number }) {
  return <svg className={styles.strut} width={percent(share)} height="0" aria-hidden="true" />;
}
