import { methods } from "../../../domain/headline/methods";
import { methodChangeWords as text } from "#words/about/method-changes";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** Shows the versions of the method, newest first, each with its changes and the previous rule. */
export function ChangesSection() {
  return (
    <>
      <Prose text={text.text} />
      {methods.map((method) => (
        <div key={method.version} data-method={method.version}>
          <h3>{text.version(method)}</h3>
          {method.changes.length === 0 ? (
            <p>{text.first}</p>
          ) : (
            <ul className={styles.notes}>
              {method.changes.map((change) => (
                <li key={change} data-change={change}>
                  {text.change[change].now}{" "}
                  <span className="quiet-text">{text.before(text.change[change].before)}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}
