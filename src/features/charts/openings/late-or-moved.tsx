import { useMemo } from "react";
import { Link } from "../../../ui/dom/link";
import { lateStates, passedDate } from "../../../domain/headline/schedule";
import type { ReadSite } from "../../../domain/headline/read-site";
import { lateCounts, openingSeries } from "../../../domain/series/openings";
import panel from "../../../parts/frame/chart-panel.module.css";
import { useRecord } from "../../../published/use-record";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import { scheduleWords } from "#words/charts/schedule";
import { words } from "#words/page";
import styles from "./openings.module.css";

/** How many sites of a state are named. */
const few = 3;

/** Lists what is late or has moved in the selection: each state with its count, which filters, and the first sites. */
export function LateOrMoved({ selection }: { selection: readonly ReadSite[] }) {
  const { reading } = useRecord();
  const { view, narrowHref } = useView();
  const { rows } = useMemo(() => openingSeries(selection, reading.day), [selection, reading.day]);
  const counts = lateCounts(rows);
  const late = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <section className={panel.panel} aria-labelledby="late-or-moved">
      <div className={panel.head}>
        <h2 id="late-or-moved">{scheduleWords.title(late, rows.length, selection.length)}</h2>
        <nav aria-label={scheduleWords.head}>
          <Link href={withSelection(chartPath("openings"), view)}>{scheduleWords.chart}</Link>
        </nav>
      </div>
      {late === 0 && <p className={panel.note}>{scheduleWords.fleet(counts)}</p>}
      <ul className={styles.late}>
        {lateStates.flatMap((state) => {
          const sites = rows.filter(({ readSite }) => readSite.schedule.state === state);
          if (sites.length === 0) return [];
          return (
            <li key={state}>
              <b>{sites.length}</b>
              <span>
                <Link className="cite" href={narrowHref({ ...view.filters, schedule: [state] })}>
                  <b>{words.scheduleStateNames[state]}</b>
                </Link>{" "}
                <small className="quiet-text">{scheduleWords.gloss[state]}</small>
              </span>
              <span>
                {sites.slice(0, few).map(({ readSite: { site, schedule } }, index) => (
                  <span key={site.id}>
                    {index > 0 && ", "}
                    <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
                      {site.name}
                    </Link>
                    {passedDate(schedule)?.claim.stage === "phase" && scheduleWords.ofPart}
                  </span>
                ))}
                {sites.length > few && scheduleWords.more(sites.length - few)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
