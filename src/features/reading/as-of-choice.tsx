import { useId, useMemo, useRef } from "react";
import { useRecord } from "../../published/use-record";
import { firstKnownDay } from "../../domain/record/as-of";
import { focusAfter } from "../../ui/dom/focus-after";
import { Menu } from "../../ui/controls/menu";
import { useView } from "../../url/view/use-view";
import { readingWords } from "#words/reading";
import { date } from "../../words/format/date";
import styles from "./as-of-choice.module.css";
import { DayField } from "./day-field";
import { DaySlider } from "./day-slider";

/** Shows the choice of the as-of day: a date field, and a slider by month from the first known day to the release. */
export function AsOfChoice() {
  const { dataset, reading } = useRecord();
  const { actions } = useView();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const last = dataset.release.date;
  const first = useMemo(() => firstKnownDay(dataset.sites) ?? last, [dataset.sites, last]);
  // The days chosen while a control has the focus share one history entry, because a date has many digits and a slider
  // many steps.
  const chosen = useRef<string>(undefined);
  const choose = (day: string) => {
    actions.readAsOf(day === last ? null : day, reading.day === chosen.current);
    chosen.current = day;
  };
  const days = { day: reading.day, first, last, onChoose: choose };
  return (
    <Menu label={readingWords.asOf.label} value={date(reading.day)} align="end">
      <div
        ref={panel}
        className={styles.panel}
        onBlur={() => {
          chosen.current = undefined;
        }}
      >
        <label htmlFor={`${id}-day`}>{readingWords.asOf.day}</label>
        <DayField id={`${id}-day`} {...days} />
        <label htmlFor={`${id}-slider`}>{readingWords.asOf.slider}</label>
        <DaySlider id={`${id}-slider`} {...days} />
        <p className={styles.note}>{readingWords.asOf.explain}</p>
        {reading.day !== last && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              actions.readAsOf(null);
              focusAfter(() => panel.current?.querySelector("input"));
            }}
          >
            {readingWords.asOf.now(last)}
          </button>
        )}
      </div>
    </Menu>
  );
}
