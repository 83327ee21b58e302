import { useEffect } from "react";
import { words } from "#words/page";
import styles from "./notice.module.css";

type FailureProps = {
  /** The published file as in its address; null if the program failed and not a file. */
  file: string | null;
  failure: "unreachable" | "missing" | "cut_off" | "too_large" | "newer" | "shape" | "program";
  /** What was found, for an error report. */
  detail: string;
  onRetry: () => void;
};

/**
 * Renders the error of a file that could not be used, or of the program: which file, why, and a button to try again.
 */
export function Failure({ file, failure, detail, onRetry }: FailureProps) {
  // As where a script is gone, index.html looks for a newer program.
  useEffect(() => {
    if (failure === "newer") window.dispatchEvent(new Event("vite:preloadError"));
  }, [failure]);
  return (
    <div className={styles.failure} role="alert">
      <h2>{file === null ? words.failure.programTitle : words.failure.title(file)}</h2>
      <p>{words.failure[failure]}</p>
      <p className={styles.detail}>{words.failure.found(detail)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.failure.again}
      </button>
    </div>
  );
}
