import { useState } from "react";
import { addMonths, monthsBetween } from "../../domain/record/partial-date";
import { date } from "../../words/format/date";
import type { DayProps } from "./day-field";

/** Shows a slider by month. It chooses when it is released, so that a drag is one choice. */
export function DaySlider({ id, day, first, last, onChoose }: DayProps) {
  const wholeMonths = monthsBetween(first, last);
  // The last step may be shorter than a month.
  const months = addMonths(first, wholeMonths) < last ? wholeMonths + 1 : wholeMonths;
  const value = day === last ? months : Math.max(0, monthsBetween(first, day));
  const [position, setPosition] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  if (value !== lastValue) {
    setLastValue(value);
    setPosition(value);
  }
  const shown = position === value ? day : position === months ? last : addMonths(first, position);
  const commit = () => {
    if (position !== value) onChoose(shown);
  };
  return (
    <>
      <input
        id={id}
        type="range"
        min={0}
        max={months}
        value={position}
        aria-valuetext={date(shown)}
        onChange={(event) => setPosition(Number(event.target.value))}
        onPointerUp={commit}
        onKeyUp={commit}
        onBlur={commit}
      />
      <output htmlFor={id}>{date(shown)}</output>
    </>
  );
}
