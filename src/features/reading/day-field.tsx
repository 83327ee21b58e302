import { useState } from "react";
import { readingWords } from "../../words/en-reading";

type Props = {
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
export function DayField({ id, day, first, last, onChoose }: Props) {
  const [typed, setTyped] = useState(day);
  const [followed, setFollowed] = useState(day);
  const [isBeyond, setBeyond] = useState(false);
  if (day !== followed) {
    setFollowed(day);
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
        aria-invalid={isBeyond}
        aria-describedby={`${id}-beyond`}
        onChange={({ target: { value } }) => {
          const fits = value >= first && value <= last;
          setTyped(value);
          setBeyond(value >= leastWhole && !fits);
          if (fits) onChoose(value);
        }}
        onBlur={() => setTyped(day)}
      />
      <p id={`${id}-beyond`} role="status">
        {isBeyond && readingWords.asOf.beyond(first, last)}
      </p>
    </>
  );
}
