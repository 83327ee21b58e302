import { compare } from "../record/texts";
import type { Source } from "../record/source";

/**
 * Returns what the spellings of a publisher's name have in common: `datacenterdynamics` of `Data Center Dynamics`,
 * `DatacenterDynamics` and `datacenterdynamics.com`.
 */
function keyOf({ publisher }: Pick<Source, "publisher">): string {
  return publisher
    .toLowerCase()
    .replace(/\.(com|io)$/, "")
    .replaceAll(/[\s.-]/g, "");
}

/** Returns a function that gives the name of a source's publisher: of its spellings in the sources, the commonest. */
export function publisherNames(sources: readonly Pick<Source, "publisher">[]): (source: Source) => string {
  const counts = new Map<string, Map<string, number>>();
  for (const source of sources) {
    const spellings = counts.get(keyOf(source)) ?? new Map<string, number>();
    counts.set(keyOf(source), spellings.set(source.publisher, (spellings.get(source.publisher) ?? 0) + 1));
  }
  const names = new Map(
    [...counts].map(([key, spellings]) => {
      const [commonest] = [...spellings].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]));
      return [key, commonest?.[0]];
    }),
  );
  return (source) => names.get(keyOf(source)) ?? source.publisher;
}
