import { useState } from "react";

/** Plain data as it was first given, until its content changes: a list made anew for each hover must not arrange the map anew. */
export function useSame<T>(value: T): T {
  const key = JSON.stringify(value);
  const [kept, setKept] = useState({ key, value });
  if (kept.key === key) return kept.value;
  setKept({ key, value });
  return value;
}
