import { fold } from "../record/texts";

/** Returns the folded words of a text. Every character but letters and digits separates words. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Words with different British and American spellings. */
const spelt = [
  ["centre", "center"],
  ["fibre", "fiber"],
  ["programme", "program"],
  ["organisation", "organization"],
] as const;

/** Replacements for letters with diacritics that some keyboards lack. */
const digraphs = [
  ["aa", "a"],
  ["ae", "a"],
  ["oe", "o"],
] as const;

/** Returns a folded word and its other spellings, also for a word that is typed halfway (`centr`, `cente`). */
export function spellings(word: string): readonly string[] {
  const others = spelt.flatMap(([british, american]) => [
    ...respelt(word, british, american),
    ...respelt(word, american, british),
  ]);
  return [
    ...new Set([
      word,
      ...others,
      ...digraphs.flatMap(([two, one]) => (word.includes(two) ? word.replaceAll(two, one) : [])),
    ]),
  ];
}

function respelt(word: string, from: string, to: string): readonly string[] {
  if (word.includes(from)) return [word.replace(from, to)];
  const begun = Array.from(from, (_, index) => index)
    // The common beginning of both spellings is the same word in either.
    .filter((length) => from.slice(0, length) !== to.slice(0, length))
    .findLast((length) => word.endsWith(from.slice(0, length)));
  return begun === undefined ? [] : [word.slice(0, -begun) + to.slice(0, begun)];
}
