import { statusesOrUnknown } from "../../../domain/record/status";
import { Glyph } from "../../../marks/glyph";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** Shows each status with its mark and meaning. */
export function StatusSection() {
  return (
    <>
      <Prose text={methodWords.status.text} />
      <dl className={styles.terms}>
        {statusesOrUnknown.map((status) => (
          <div key={status}>
            <dt>
              <Glyph status={status} /> {words.status[status]}
            </dt>
            <dd>{methodWords.status.means[status]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
