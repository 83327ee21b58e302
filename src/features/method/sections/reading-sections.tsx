import { Fragment } from "react";
import { useRecord } from "../../../published/use-record";
import { capacityWholeStages } from "../../../domain/headline/headline";
import { lateStates } from "../../../domain/headline/schedule";
import { interval } from "../../../domain/record/partial-date";
import { apartStatuses } from "../../../domain/record/status";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { date } from "../../../words/format/date";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** One date of each precision. */
const precisions = ["2027", "2027-H1", "2027-Q3", "2027-09", "2027-09-15"];

/** Explains the dates of openings and statements, and the as-of day. */
export function DatesSection() {
  const { dataset } = useRecord();
  const text = methodWords.dates;
  return (
    <>
      <Prose text={text.text} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.column.written}</th>
            <th scope="col">{text.column.means}</th>
          </tr>
        </thead>
        <tbody>
          {precisions.map((written) => {
            const days = interval(written);
            return (
              <tr key={written}>
                <th scope="row">{date(written)}</th>
                <td>{days && text.to(days.start, days.end)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{text.asOf(dataset.release.date)}</p>
    </>
  );
}

/** Explains what it means that a date has passed. */
export function PassedSection() {
  return <Prose text={methodWords.passed.text} />;
}

/** Explains what is late or has moved. */
export function ScheduleSection() {
  const { text, states, after } = methodWords.schedule;
  return (
    <>
      <Prose text={text} />
      <dl>
        {lateStates.map((state) => (
          <Fragment key={state}>
            <dt>{words.scheduleStateNames[state]}</dt>
            <dd>{states[state]}</dd>
          </Fragment>
        ))}
      </dl>
      <Prose text={after} />
    </>
  );
}

/** Explains when sources disagree. */
export function DisagreementSection() {
  return <Prose text={methodWords.disagreement.text} />;
}

/** Explains what a total adds, and what it leaves out. */
export function TotalsSection() {
  const { dataset } = useRecord();
  const children = dataset.sites.filter(({ parent }) => parent !== null).length;
  const { text, apart, oneCapacity, children: within } = methodWords.totals;
  const rules = [
    apart(apartStatuses.map((status) => words.status[status].toLowerCase())),
    oneCapacity(capacityWholeStages.map((stage) => words.capacityStageNames[stage])),
  ];
  return <Prose text={[...text, ...rules, within(children)]} />;
}
