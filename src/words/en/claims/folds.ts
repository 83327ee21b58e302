import { integer } from "../../format/number";
import { and, plural } from "../../format/text";

/** The words of statements that are folded under another one. */
export const foldWords = {
  same: (count: number) => `${plural(count, "more says", "more say")} the same`,
  /** Where some of them hedge it otherwise, so that not all say the same. */
  alike: (count: number, isDate: boolean) =>
    `${plural(count, "more gives", "more give")} this ${isDate ? "date" : "figure"}`,
  /** Where every one of them puts the value alike, and otherwise than the one above. */
  as: (count: number, value: string) => `${plural(count, "more says", "more say")} “${value}”`,
  /** How many of them hedge the value otherwise than the one above; `before` is the hedge of that one. */
  otherwise: (hedges: readonly { readonly count: number; readonly hedge: string }[], before: string) => {
    const told = hedges.map(({ count, hedge }) => {
      const as = hedge === "" ? `without “${before}”` : `“${hedge}”`;
      return { count: count === 1 ? "one" : integer(count), as };
    });
    return and(told.map(({ count, as }, index) => (index === 0 ? `${count} of them ${as}` : `${count} ${as}`)));
  },
  doubted: (count: number) => plural(count, "more doubted statement", "more doubted statements"),
};
