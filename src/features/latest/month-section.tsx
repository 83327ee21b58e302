import { useRef, useState } from "react";
import type { SaidMonth } from "../../domain/latest/latest";
import { focusAfter } from "../../ui/dom/focus-after";
import shared from "../../parts/frame/record-page.module.css";
import { latestPageWords as text } from "#words/about/latest-page";
import { SaidLineRow } from "./said-line";
import styles from "./latest.module.css";

/** The number of lines of a month that are shown at first. */
const most = 14;

/** Lists the lines of a month, newest first; those beyond `most` on demand. */
export function MonthSection({ month: { month, lines, statements, events, sites } }: { month: SaidMonth }) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  // One or two more lines take no more space than the button.
  const shown = isWhole || lines.length <= most + 2 ? lines : lines.slice(0, most);
  const id = `m${month}`;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id}>
        {month.length === 4 ? text.monthYear(month) : text.month(month)}{" "}
        <span className={styles.count}>{text.monthCount(statements, events, sites)}</span>
      </h2>
      <ol ref={list}>
        {shown.map((line) => (
          <SaidLineRow key={`${line.readSite.site.id} ${line.date}`} line={line} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <p className={styles.rest}>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setWhole(true);
              focusAfter(() => list.current?.children[most]?.querySelector("a"));
            }}
          >
            {text.moreLines(lines.length - shown.length, month)}
          </button>
        </p>
      )}
    </section>
  );
}
