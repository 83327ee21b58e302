import { useId, useState } from "react";
import { useRecord } from "../../data/use-record";
import { firstKnownDay } from "../../domain/as-of";
import { addMonths, monthsBetween } from "../../domain/partial-date";
import { Menu } from "../../ui/menu";
import { useView } from "../../url/use-view";
import { readingWords } from "../../words/en-reading";
import { date } from "../../words/format";
import styles from "./as-of-choice.module.css";

/** The day as of which the page is read: a date, or a slider by month over the life of the data. */
export function AsOfChoice() {
  const { dataset, reading } = useRecord();
  const { actions } = useView();
  const id = useId();
  const last = dataset.release.date;
  const first = firstKnownDay(dataset.sites) ?? last;
  const months = monthsBetween(first, last);
  const at = reading.day === last ? months : monthsBetween(first, reading.day);
  const choose = (day: string) => {
    if (day !== "" && day >= first && day <= last) actions.readAsOf(day === last ? null : day);
  };
  return (
    <Menu label={readingWords.asOf.label} value={date(reading.day)} align="end">
      <div className={styles.panel}>
        <label htmlFor={`${id}-day`}>{readingWords.asOf.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          min={first}
          max={last}
          // A field of its own for each day read, so that Back shows the day it leads to.
          key={reading.day}
          defaultValue={reading.day}
          onChange={(event) => choose(event.target.value)}
        />
        <label htmlFor={`${id}-slider`}>{readingWords.asOf.slider}</label>
        <Slider
          key={`slider ${reading.day}`}
          id={`${id}-slider`}
          months={months}
          value={at}
          day={(value) => (value === at ? reading.day : value === months ? last : addMonths(first, value))}
          onChoose={choose}
        />
        <p className={styles.note}>{readingWords.asOf.explain}</p>
        {reading.day !== last && (
          <button type="button" className="link-button" onClick={() => actions.readAsOf(null)}>
            {readingWords.asOf.now(last)}
          </button>
        )}
      </div>
    </Menu>
  );
}

type SliderProps = {
  id: string;
  months: number;
  value: number;
  day: (value: number) => string;
  onChoose: (day: string) => void;
};

/** Slides freely and chooses when it is let go: a drag is one entry in the history, not a hundred. */
function Slider({ id, months, value, day, onChoose }: SliderProps) {
  const [at, setAt] = useState(value);
  const commit = () => {
    if (at !== value) onChoose(day(at));
  };
  return (
    <>
      <input
        id={id}
        type="range"
        min={0}
        max={months}
        value={at}
        aria-valuetext={date(day(at))}
        onChange={(event) => setAt(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <output htmlFor={id}>{date(day(at))}</output>
    </>
  );
}
