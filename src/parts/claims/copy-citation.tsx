import { useState } from "react";
import { Segmented } from "../../ui/controls/segmented";
import { useCopy } from "../../ui/dom/use-copy";
import { citationWords } from "#words/citation";
import styles from "./copy-citation.module.css";

const formats = ["text", "bibtex", "csv"] as const;

export type CitationFormat = (typeof formats)[number];

/**
 * Renders a citation in one of several formats with a button that copies it. If the browser refuses, the text is
 * selected instead.
 */
export function CopyCitation({ texts }: { texts: Partial<Readonly<Record<CitationFormat, string>>> }) {
  const [format, setFormat] = useState<CitationFormat>("text");
  const { field, copied, copy, forget } = useCopy<HTMLTextAreaElement>();
  const offered = formats.filter((one) => texts[one] !== undefined);
  const text = texts[format] ?? "";

  return (
    <div className={styles.citation}>
      {offered.length > 1 && (
        <Segmented
          legend={citationWords.formats.label}
          value={format}
          onChoose={(chosen) => {
            setFormat(chosen);
            forget();
          }}
          options={offered.map((value) => ({ value, label: citationWords.formats[value] }))}
        />
      )}
      <div className={styles.text} data-text={text}>
        <textarea ref={field} readOnly aria-label={citationWords.formats[format]} value={text} />
      </div>
      <p className={styles.copy}>
        <button type="button" className="button primary" onClick={() => void copy(text, citationWords.copied)}>
          {citationWords.copy}
        </button>
        <span role="status">{copied && (copied.said ?? citationWords.failed)}</span>
      </p>
    </div>
  );
}
