import { useState } from "react";

/**
 * A hook that returns the first of several equal values of plain data. A list that is created on each hover then does
 * not arrange the map again.
 */
export function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  const [kept, setKept] = useState({ key, value });
  if (kept.key === key) return kept.value;
  setKept({ key, value });
  return value;
}
