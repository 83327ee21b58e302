import { Link } from "wouter";
import type { FigureText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import styles from "./figure.module.css";

type FigureProps = {
  text: FigureText | null;
  /** True if the figure covers only a part of the site; the word "part" is then before it. */
  part?: boolean;
  /** Tooltip of the word "part" that says which kind of part it is. */
  partTitle?: string | null;
  /** The address of the citation panel of the figure; null for no link. */
  href?: string | null | undefined;
  /** True if sources disagree, which is shown by a mark after the figure. */
  disputed?: boolean;
  /** True if the value rests on aggregators alone: the figure is then in lighter type with "aggregator" after it. */
  aggregatorOnly?: boolean;
};

/** A figure with at most this many characters is kept on one line; they fit in the narrowest column. */
const longest = 16;

/** Renders a figure with "part" and its qualifier before it in lighter type. Null is rendered as "not stated". */
export function Figure({
  text,
  part = false,
  partTitle = null,
  href = null,
  disputed = false,
  aggregatorOnly = false,
}: FigureProps) {
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
      <span
        className={styles.figure}
        data-short={text.figure.length <= longest || undefined}
        data-open={aggregatorOnly || undefined}
      >
        {text.figure}
      </span>
      {aggregatorOnly && <span className="quiet-text"> {words.sourceClass.aggregator}</span>}
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

/** Renders a short range with its ends, as in the charts. */
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
