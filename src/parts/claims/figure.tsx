import { Link } from "wouter";
import type { FigureText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import styles from "./figure.module.css";

type FigureProps = {
  text: FigureText | null;
  /** It covers a part only: "part" stands before it. */
  part?: boolean;
  /** Where "part" says too little: what kind of part it is, as its title. */
  partTitle?: string | null;
  /** Where the figure answers for itself: its panel with source, reasons and citation. */
  href?: string | null | undefined;
  /** Sources disagree: a quiet mark stands after it. */
  disputed?: boolean;
};

/** Up to so many letters a figure is kept on one line: the narrowest column has room for them. */
const longest = 16;

/** A figure as it is set: what it covers ("part") and its qualifier before it in a lighter ink; null is "not stated". */
export function Figure({ text, part = false, partTitle = null, href = null, disputed = false }: FigureProps) {
  if (!text)
    return (
      <span className={`quiet-text ${styles.figure}`} data-short>
        {words.notStated}
      </span>
    );
  const before = [...(part ? [words.part] : []), ...(text.before === "" ? [] : [text.before])].join(" ");
  const figure = (
    <>
      {before !== "" && (
        <span className="quiet-text" title={(part && partTitle) || undefined}>
          {before}{" "}
        </span>
      )}
      <span className={styles.figure} data-short={text.figure.length <= longest || undefined}>
        {text.figure}
      </span>
      {disputed && <DisputeMark />}
    </>
  );
  return href === null ? (
    <span>{figure}</span>
  ) : (
    <Link className="cite" href={href}>
      {figure}
    </Link>
  );
}

/** A short range with its ends, as on the charts. */
function DisputeMark() {
  return (
    <>
      <svg className={styles.mark} width="9" height="7" viewBox="0 0 9 7" aria-hidden="true">
        <path d="M.7 0v7M8.3 0v7M1 3.5h7" fill="none" stroke="currentColor" />
      </svg>
      <span className="visually-hidden"> ({readingWords.spread.mark})</span>
    </>
  );
}
