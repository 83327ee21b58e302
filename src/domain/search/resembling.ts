import { fold } from "../record/texts";

/** Returns at most `count` ids that resemble an unknown id, best first. Ids with little in common are left out. */
export function resembling(id: string, ids: readonly string[], count: number): readonly string[] {
  const wanted = pairs(id);
  return ids
    .map((candidate) => ({ candidate, likeness: likeness(wanted, pairs(candidate)) }))
    .filter((one) => one.likeness >= 0.4)
    .toSorted((a, b) => b.likeness - a.likeness || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map((one) => one.candidate);
}

/** Returns the Dice coefficient of two sets of letter pairs, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = fold(text).replaceAll(/[^a-z0-9]+/g, " ");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2)),
  );
}
