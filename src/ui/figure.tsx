import type { FigureText } from "../words/claim-text";
import { words } from "../words/en";
import styles from "./figure.module.css";

/** A figure as it is set: what it covers ("part") and its qualifier before it in a lighter ink; null is "not stated". */
export function Figure({ text, part = false }: { text: FigureText | null; part?: boolean }) {
  if (!text) return <span className="quiet-text">{words.notStated}</span>;
  const before = [...(part ? [words.part] : []), ...(text.before === "" ? [] : [text.before])].join(" ");
  return (
    <span className={styles.figure}>
      {before !== "" && <span className="quiet-text">{before} </span>}
      {text.figure}
    </span>
  );
}
