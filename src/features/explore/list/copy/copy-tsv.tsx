import { useEffect, useRef, useState } from "react";
import { listToolWords } from "#words/explore/list-tools";
import styles from "../site-list.module.css";

type Props = {
  count: number;
  /** Returns the text of the rows. It is only called when it is needed. */
  text: () => string;
};

/**
 * Shows a button that copies the rows and reports their number. If the browser refuses, it shows the text, selected, in
 * a field.
 */
export function CopyTsv({ count, text }: Props) {
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (refused !== null) field.current?.select();
  }, [refused]);

  const copy = async () => {
    const made = text();
    try {
      await navigator.clipboard.writeText(made);
      setRefused(null);
      setSaid(listToolWords.copied(count));
    } catch {
      setRefused(made);
      setSaid(listToolWords.failed);
    }
  };

  return (
    <>
      <button ref={button} type="button" className="button" onClick={() => void copy()}>
        {listToolWords.copy}
      </button>
      <span role="status" className={said === "" ? "visually-hidden" : undefined}>
        {said}
      </span>
      {refused !== null && (
        <div className={styles.refused}>
          <textarea
            ref={field}
            readOnly
            rows={6}
            style={{ inlineSize: "100%" }}
            aria-label={listToolWords.text}
            value={refused}
          />
          <button
            type="button"
            className="button"
            onClick={() => {
              setRefused(null);
              setSaid("");
              button.current?.focus();
            }}
          >
            {listToolWords.close}
          </button>
        </div>
      )}
    </>
  );
}
