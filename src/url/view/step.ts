import { parseAddress, printAddress } from "../address/address";
import type { View } from "./view";

/**
 * How an action changes the history: `push` adds an entry, `replace` changes the current one, `close` undoes what an
 * entry opened, and `type` is one of many changes of the search text, which share an entry.
 */
export type HistoryMove = "push" | "replace" | "close" | "type";

/** What the browser does for a move; `stay` if the address is the same already. */
export type Step = "push" | "replace" | "back" | "stay";

/**
 * Returns the step to another view of the same page. `now` is the current query, and `from` is the query of the entry
 * before, if this page made the current one from the same path; else null. Closing goes back where the entry before is
 * what remains, so that no entry shows the same twice.
 */
export function stepTo(
  next: View,
  move: HistoryMove,
  { now, from }: { readonly now: string; readonly from: string | null },
): Step {
  const query = printAddress(next);
  if (query === now) return "stay";
  if (move === "push" || move === "replace") return move;
  if (query === from) return "back";
  if (move === "close") return "replace";
  const before = from === null ? null : parseAddress(from).view;
  const isTyped = before && printAddress({ ...before, filters: { ...before.filters, q: next.filters.q } }) === query;
  return isTyped ? "replace" : "push";
}
