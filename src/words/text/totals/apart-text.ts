import type { Apart } from "../../../domain/series/apart";
import { words } from "#words/page";
import { and, plural } from "../../format/text";

/**
 * Returns what a total leaves out because sites are paused or cancelled (`€4.4 bn at 1 paused site, not counted`), or
 * null if there is nothing.
 */
export function apartText(apart: readonly Apart[], figure: (value: number) => string): string | null {
  if (apart.length === 0) return null;
  const texts = apart.map(({ status, value, sites }) => {
    const of = words.status[status].toLowerCase();
    return words.apart.at(figure(value), plural(sites, `${of} site`, `${of} sites`));
  });
  return words.apart.notCounted(and(texts));
}
