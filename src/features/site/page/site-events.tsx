import { compare } from "../../../domain/record/texts";
import { useState } from "react";
import { useRecord, useSources } from "../../../published/use-record";
import { knownOn } from "../../../domain/record/as-of";
import { firstDayOf } from "../../../domain/record/partial-date";
import type { SiteEvent } from "../../../domain/record/site";
import { SourceRef } from "../../../parts/claims/source-ref";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { date } from "../../../words/format/date";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "../aside/site-aside.module.css";

/** How many events are shown at once. */
const most = 6;

/** Shows the events of a site, newest first; the earlier ones of many are behind a button, and on paper. */
export function SiteEvents({ events }: { events: readonly SiteEvent[] }) {
  const [isOpen, setOpen] = useState(false);
  const sorted = events.toSorted((a, b) => compare(firstDayOf(b.date), firstDayOf(a.date)));
  // A button for one event would take the place of the event.
  const shown = sorted.length === most + 1 ? sorted.length : most;
  const earlier = sorted.slice(shown);
  return (
    <section className={shared.section} id="happened">
      <h2>{siteWords.site.happened}</h2>
      {events.length === 0 && <p className={styles.prose}>{siteWords.site.nothingHappened}</p>}
      <ol className={styles.events}>
        {sorted.slice(0, shown).map((event) => (
          <EventRow key={keyOf(event)} event={event} />
        ))}
      </ol>
      {earlier.length > 0 && (
        <>
          <button
            type="button"
            className="link-button no-print"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {siteWords.site.earlier(earlier.length)}
          </button>
          <ol className={isOpen ? styles.events : `print-only ${styles.events}`}>
            {earlier.map((event) => (
              <EventRow key={keyOf(event)} event={event} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Shows an event with its source. One after the release day is marked as expected. */
function EventRow({ event }: { event: SiteEvent }) {
  const { dataset } = useRecord();
  const sources = useSources();
  return (
    <li data-event={event.kind}>
      <span className={styles.day}>
        {date(event.date)}
        {!knownOn(event.date, dataset.release.date) && <small>{siteWords.site.expected}</small>}
      </span>
      <span title={words.event[event.kind]}>
        {event.text}{" "}
        <span className={styles.source}>
          <SourceRef publisher={sources.publisher(event.source)} source={sources.full(event.source)} />
        </span>
      </span>
    </li>
  );
}

function keyOf({ date: day, kind, text, source }: SiteEvent): string {
  return `${day} ${kind} ${text} ${source}`;
}
