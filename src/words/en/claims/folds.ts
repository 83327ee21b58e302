import { integer } from "../../format/number";
import { and } from "../../format/text";

/** The words of statements that are folded under another one. */
export const foldWords = {
  same: (count: number, value: string) => `${integer(count)} more ${count === 1 ? "says" : "say"} ${value}`,
  qualified: (counts: readonly string[]) => `: ${and(counts)}`,
  doubted: (count: number) => `${integer(count)} more ${count === 1 ? "is" : "are"} doubted`,
};
