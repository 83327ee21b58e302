import { useState } from "react";
import { readingWords } from "#words/reading";

/** What a control of the day is given. */
export type DayProps = {
  id: string;
  /** The ISO days: the one that is read, and the first and last that can be. */
  day: string;
  first: string;
  last: string;
  onChoose: (day: string) => void;
};

/** No day before it can be meant: the year 2026 passes through 2, 20 and 202 as it is typed. */
const leastWhole = "1000-01-01";

/**
 * The day as a date to type. It chooses a date once that is whole, and keeps what is half typed until it is left; where the
 * day changes from elsewhere, it follows.
 */
export function DayField({ id, day, first, last, onChoose }: DayProps) {
  const [typed, setTyped] = useState(day);
  const [followed, setFollowed] = useState(day);
  // Said until another day is read: who leaves the field after a day that is refused must still hear why.
  const [wasBeyond, setWasBeyond] = useState(false);
  const isBeyond = (value: string) => value >= leastWhole && (value < first || value > last);
  if (day !== followed) {
    setFollowed(day);
    setWasBeyond(false);
    if (typed === followed) setTyped(day);
  }
  return (
    <>
      <input
        id={id}
        type="date"
        min={first}
        max={last}
        value={typed}
        aria-invalid={isBeyond(typed)}
        aria-describedby={`${id}-beyond`}
        onChange={({ target: { value } }) => {
          setTyped(value);
          setWasBeyond(isBeyond(value));
          if (value >= first && value <= last) onChoose(value);
        }}
        onBlur={() => setTyped(day)}
      />
      <p id={`${id}-beyond`} role="status">
        {wasBeyond && readingWords.asOf.beyond(first, last)}
      </p>
    </>
  );
}
