import { useMemo, useRef, useState } from "react";
import { latest, type SaidMonth } from "../../domain/latest/latest";
import type { ReadSite } from "../../domain/headline/read-site";
import { useRecord } from "../../published/use-record";
import { focusAfter } from "../../ui/dom/focus-after";
import { useView } from "../../url/view/use-view";
import { latestPageWords as text } from "#words/about/latest-page";
import { Freshness } from "./freshness";
import { MonthSection } from "./month-section";
import { NothingSaid } from "./nothing-said";
import styles from "./latest.module.css";

/** The number of months shown at first, and added on demand. */
const step = 6;

/** Lists the statements and events of the selected sites by month, and beside them how recent the record is. */
export function LatestList({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, reading } = useRecord();
  const { said, saidBy } = useView().view;
  const { sources } = dataset;
  const { day } = reading;
  const { months, undated, expected } = useMemo(
    () => latest(selection, { said, saidBy }, { sources, day }),
    [selection, said, saidBy, sources, day],
  );
  const newest = months[0]?.lines[0];
  return (
    <div className={styles.columns}>
      <div className={styles.months}>
        {newest && <p className={styles.newest}>{text.newest(newest.date)}</p>}
        {months.length === 0 ? <NothingSaid selection={selection} /> : <Months months={months} />}
        {(undated > 0 || expected > 0) && (
          <p className={styles.note}>
            {undated > 0 && text.undated(undated)} {expected > 0 && text.expected(expected)}
          </p>
        )}
      </div>
      <Freshness selection={selection} day={day} />
    </div>
  );
}

function Months({ months }: { months: readonly SaidMonth[] }) {
  const [count, setCount] = useState(step);
  const list = useRef<HTMLDivElement>(null);
  const rest = months.slice(count);
  const last = rest.at(-1);
  const entries = rest.reduce((sum, { statements, events }) => sum + statements + events, 0);
  return (
    <div ref={list} className={styles.months}>
      {months.slice(0, count).map((month) => (
        <MonthSection key={month.month} month={month} />
      ))}
      {last && (
        <p>
          {/* Another one each time: the reader goes on with what has come before it. */}
          <button
            key={count}
            type="button"
            className={`button ${styles.earlier}`}
            onClick={() => {
              setCount(count + step);
              focusAfter(() => list.current?.children[count]?.querySelector("a"));
            }}
          >
            {text.earlier(rest.length, entries, last.month)}
          </button>
        </p>
      )}
    </div>
  );
}
