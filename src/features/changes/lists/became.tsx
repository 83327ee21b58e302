import { changesPageWords } from "#words/about/changes-page";
import styles from "./lists.module.css";

/** Shows an earlier value and the later one, with an arrow that screen readers read as a word. */
export function Became({ from, to }: { from: React.ReactNode; to: React.ReactNode }) {
  return (
    <>
      <span>{from}</span>{" "}
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <span className="visually-hidden">{changesPageWords.values.became}</span> <b>{to}</b>
    </>
  );
}
