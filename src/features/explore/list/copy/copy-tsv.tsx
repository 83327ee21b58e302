import { useRef } from "react";
import { useCopy } from "../../../../ui/dom/use-copy";
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
  const { field, copied, copy, forget } = useCopy<HTMLTextAreaElement>();
  const button = useRef<HTMLButtonElement>(null);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        onClick={() => void copy(text(), listToolWords.copied(count))}
      >
        {listToolWords.copy}
      </button>
      <span role="status" className={copied === null ? "visually-hidden" : undefined}>
        {copied && (copied.said ?? listToolWords.failed)}
      </span>
      {copied?.said === null && (
        <div className={styles.refused}>
          <textarea
            ref={field}
            readOnly
            rows={6}
            style={{ inlineSize: "100%" }}
            aria-label={listToolWords.text}
            value={copied.text}
          />
          <button
            type="button"
            className="button"
            onClick={() => {
              forget();
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
