import { statusesOrUnknown } from "../../domain/status";
import { Glyph } from "../../marks/glyph";
import { words } from "../../words/en";
import { methodWords } from "../../words/en-method";
import { Prose } from "./prose";
import styles from "./method.module.css";

/** Each status with its shape and what it means. */
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
