import { keyUntilYear } from "../selection/grouping";
import { summedShares, totalOf, type Stack } from "../series/capacity";

/** Returns stacks by opening year in which those up to a year are one, where there are several. */
export function foldEarlyYears(stacks: readonly Stack[], year: number): readonly Stack[] {
  const early = stacks.filter(({ key }) => key !== null && Number(key) <= year);
  if (early.length < 2) return stacks;
  const rows = early.flatMap((stack) => stack.rows);
  const folded: Stack = {
    key: keyUntilYear(year),
    rows,
    shares: summedShares(rows),
    total: totalOf(rows),
    parts: early.reduce((sum, { parts }) => sum + parts, 0),
    aboveHeadline: early.reduce((sum, { aboveHeadline }) => sum + aboveHeadline, 0),
  };
  return [folded, ...stacks.filter((stack) => !early.includes(stack))];
}
