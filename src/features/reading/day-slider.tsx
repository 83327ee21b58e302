import { useState } from "react";
import { addMonths, monthsBetween } from "../../domain/record/partial-date";
import { date } from "../../words/format/date";
import type { DayProps } from "./day-field";

/** The day by month. It slides freely and chooses when it is let go: a drag is one choice, not a hundred. */
export function DaySlider({ id, day, first, last, onChoose }: DayProps) {
  const whole = monthsBetween(first, last);
  // The last step is shorter than a month, unless the months come out even.
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
