import { useState } from "react";
import { addMonths, monthsBetween } from "../../domain/record/partial-date";
import { date } from "../../words/format/date";
import type { DayProps } from "./day-field";

/** Shows a slider by month. It chooses when it is released, so that a drag is one choice. */
export function DaySlider({ id, day, first, last, onChoose }: DayProps) {
  const whole = monthsBetween(first, last);
  // The last step may be shorter than a month.
  const months = addMonths(first, whole) < last ? whole + 1 : whole;
  const value = day === last ? months : Math.max(0, monthsBetween(first, day));
  const [at, setAt] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (value !== followed) {
    setFollowed(value);
    setAt(value);
  }
  const shown = at === value ? day : at === months ? last : addMonths(first, at);
  const commit = () => {
    if (at !== value) onChoose(shown);
  };
  return (
    <>
      <input
        id={id}
        type="range"
        min={0}
        max={months}
        value={at}
        aria-valuetext={date(shown)}
        onChange={(event) => setAt(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <output htmlFor={id}>{date(shown)}</output>
    </>
  );
}
