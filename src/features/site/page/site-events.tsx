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

/** Shows the events of a site in the order of their dates. Those after the release day are marked as expected. */
export function SiteEvents({ events }: { events: readonly SiteEvent[] }) {
  const { dataset } = useRecord();
  const sources = useSources();
  const sorted = events.toSorted((a, b) => compareDays(firstDayOf(a.date), firstDayOf(b.date)));
  return (
    <section className={shared.section} id="happened">
      <h2>{siteWords.site.happened}</h2>
      {events.length === 0 && <p className={styles.prose}>{siteWords.site.nothingHappened}</p>}
      <ol className={styles.events}>
        {sorted.map((event) => (
          <li key={`${event.date} ${event.kind} ${event.text} ${event.source}`} data-event={event.kind}>
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
        ))}
      </ol>
    </section>
  );
}

function compareDays(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
