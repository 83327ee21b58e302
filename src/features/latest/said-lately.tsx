import { useMemo } from "react";
import { Link } from "../../ui/dom/link";
import { latest } from "../../domain/latest/latest";
import { latelyOf } from "../../domain/latest/lately";
import type { ReadSite } from "../../domain/headline/read-site";
import panel from "../../parts/frame/chart-panel.module.css";
import { SiteLink } from "../../parts/sites/site-link";
import { useRecord } from "../../published/use-record";
import { useView, withCurrency, withSelection } from "../../url/view/use-view";
import { statedText } from "../../words/text/claim-text";
import { sourceNamed } from "../../words/text/source-name";
import { latestWords } from "#words/latest";
import { words } from "#words/page";
import { SaidValue } from "./said-value";
import styles from "./said-lately.module.css";

/** The number of lines on the overview. */
const most = 5;

const everything = { said: null, saidBy: null } as const;

/** Lists the newest statements and events of the selected sites, one for each publisher and month, with a link to all of them. */
export function SaidLately({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, reading } = useRecord();
  const { view } = useView();
  const { sources } = dataset;
  const { day } = reading;
  const lines = useMemo(
    () => latelyOf(latest(selection, everything, { sources, day }).months, sources, most),
    [selection, sources, day],
  );
  return (
    <section className={panel.panel} aria-labelledby="said-lately">
      <div className={panel.head}>
        <h2 id="said-lately">{latestWords.lately.title}</h2>
        <nav aria-label={latestWords.lately.title}>
          <Link href={withSelection("/latest", view)}>{latestWords.lately.all}</Link>
        </nav>
      </div>
      {lines.length === 0 && <p className={panel.note}>{latestWords.lately.none}</p>}
      <ol>
        {lines.map(({ month, more, line: { readSite, date, first } }) => {
          const source = sources.get(first.source);
          return (
            <li key={`${readSite.site.id} ${date}`} className={styles.line} data-lately={readSite.site.id}>
              <time dateTime={date}>{statedText(date)}</time>
              <div>
                <SiteLink readSite={readSite} href={withCurrency(`/sites/${readSite.site.id}`, view)} />{" "}
                <SaidValue said={first} />{" "}
                <span className="quiet-text">
                  {sourceNamed(sources, first.source)}
                  {source && `${words.separator}${words.sourceClass[source.class]}`}
                  {more > 0 && (
                    <>
                      {words.separator}
                      <Link href={`${withSelection("/latest", view)}#m${month}`}>
                        {latestWords.lately.more(more, month)}
                      </Link>
                    </>
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
