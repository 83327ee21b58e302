import { useId, useState } from "react";
import { Link } from "../../ui/dom/link";
import type { SaidLine } from "../../domain/latest/latest";
import type { Said } from "../../domain/latest/said";
import { Glyph } from "../../marks/glyph";
import { SourceRef } from "../../parts/claims/source-ref";
import { useRecord, useSources } from "../../published/use-record";
import { useView, withCurrency } from "../../url/view/use-view";
import { dayOfMonth } from "../../words/format/date";
import { latestPageWords as text } from "#words/about/latest-page";
import { words } from "#words/page";
import { SaidValue } from "./said-value";
import styles from "./latest.module.css";

/** Shows what was said of a site on one date: the best statement with its source, and the others on demand. */
export function SaidLineRow({ line: { readSite, date, first, others } }: { line: SaidLine }) {
  const { view } = useView();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { site } = readSite;
  return (
    <li className={styles.line} data-line={site.id}>
      <time className={styles.date} dateTime={date}>
        {dayOfMonth(date)}
      </time>
      <span className={styles.site}>
        <Glyph status={readSite.status} />
        <span>
          <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
            {site.name}
          </Link>{" "}
          <abbr className="quiet-text" title={words.country[site.country]}>
            {site.country}
          </abbr>
        </span>
      </span>
      <div className={styles.said}>
        <SaidValue said={first} />
        {others.length > 0 && (
          <>
            {" "}
            <button
              type="button"
              className={`link-button ${styles.more}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              aria-label={text.moreOf(others.length, site.name, date)}
              onClick={() => setOpen(!isOpen)}
            >
              {text.more(others.length)}
            </button>
          </>
        )}
      </div>
      <SaidBy said={first} />
      {isOpen && (
        <ul className={styles.others} id={id}>
          {others.map((said, index) => (
            // Events have no ids, so their index is the key.
            <li key={said.about === "event" ? index : said.claim.id}>
              <div className={styles.said}>
                <SaidValue said={said} />
              </div>
              <SaidBy said={said} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Shows the source and its class. */
function SaidBy({ said: { source } }: { said: Said }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const sourceClass = dataset.sources.get(source)?.class;
  return (
    <span className={styles.by}>
      <SourceRef publisher={sources.publisher(source)} source={sources.full(source)} />
      {words.separator}
      <span className="quiet-text">{sourceClass === undefined ? words.notStated : words.sourceClass[sourceClass]}</span>
    </span>
  );
}
