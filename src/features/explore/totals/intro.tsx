import type { ReadSite } from "../../../domain/headline/read-site";
import { Lede } from "./lede";
import { Matrix } from "./matrix";
import styles from "./intro.module.css";

/** Shows what the selection says in one sentence, beside its totals by status. */
export function Intro({ selection }: { selection: readonly ReadSite[] }) {
  return (
    <div className={styles.intro}>
      <Lede selection={selection} />
      <Matrix />
    </div>
  );
}
