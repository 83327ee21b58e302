import { Link } from "../../ui/dom/link";
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
  /** What follows the figure, before "aggregator" and the mark. */
  unit?: React.ReactNode;
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
  unit = null,
}: FigureProps) {
  if (!text)
    return (
      <span className={`quiet-text ${styles.figure}`} data-short>
        {words.notStated}
      </span>
    );
  const before = [...(part ? [words.part] : []), ...(text.before === "" ? [] : [text.before])].join(" ");
  const isShort = text.figure.length <= longest || undefined;
  // A figure alone needs no element beside its link: a list has thousands of them.
  const isAlone = before === "" && !aggregatorOnly && !disputed;
  const figure = isAlone ? (
    text.figure
  ) : (
    <>
      {before !== "" && (
        <span className="quiet-text" title={(part && partTitle) || undefined}>
          {text.figure === "" ? before : `${before} `}
        </span>
      )}
      {text.figure !== "" && (
        <span data-figure data-open={aggregatorOnly || undefined}>
          {text.figure}
        </span>
      )}
      {unit}
      {aggregatorOnly && <span className="quiet-text">{` ${words.sourceClass.aggregator}`}</span>}
      {/* A short range with its ends, as in the charts. */}
      {disputed && <span className={styles.mark} role="img" aria-label={readingWords.spread.mark} />}
    </>
  );
  return (
    <>
      {href === null ? (
        <span className={styles.figure} data-short={isShort}>
          {figure}
        </span>
      ) : (
        <Link className={`cite ${styles.figure}`} href={href} data-short={isShort}>
          {figure}
        </Link>
      )}
      {isAlone && unit}
    </>
  );
}
