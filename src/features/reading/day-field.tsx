import { useState } from "react";
import { readingWords } from "#words/reading";

/** The props of a control for the as-of day. */
export type DayProps = {
  id: string;
  /** ISO days: the current one, and the first and last that can be chosen. */
  day: string;
  first: string;
  last: string;
  onChoose: (day: string) => void;
};

/** Earlier dates are incomplete: the year 2026 is 2, 20 and 202 while it is typed. */
const leastWhole = "1000-01-01";

/**
 * Shows a date field. It chooses a date when it is complete, and keeps an incomplete one until it loses the focus. It
 * takes over a change of the day from elsewhere.
 */
export function DayField({ id, day, first, last, onChoose }: DayProps) {
  const [typed, setTyped] = useState(day);
  const [lastDay, setLastDay] = useState(day);
  // The message stays until another day is chosen, so that a reader who leaves the field still hears it.
  const [wasOutOfRange, setWasOutOfRange] = useState(false);
  const isOutOfRange = (value: string) => value >= leastWhole && (value < first || value > last);
  if (day !== lastDay) {
    setLastDay(day);
    setWasOutOfRange(false);
    if (typed === lastDay) setTyped(day);
  }
  return (
    <>
      <input
        id={id}
        type="date"
        min={first}
        max={last}
        value={typed}
        aria-invalid={isOutOfRange(typed)}
        aria-describedby={`${id}-range`}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setWasOutOfRange(isOutOfRange(value));
          if (value >= first && value <= last) onChoose(value);
        }}
        onBlur={() => setTyped(day)}
      />
      <p id={`${id}-range`} role="status">
        {wasOutOfRange && readingWords.asOf.outside(first, last)}
      </p>
    </>
  );
}
