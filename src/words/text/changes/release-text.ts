import { changesPageWords } from "#words/about/changes-page";
import type { Changes } from "../../../domain/changes/changes";
import {
  publishedAfter,
  publishedBefore,
  type RulesMove,
  type TotalChange,
  type TotalMove,
} from "../../../domain/changes/total-changes";
import { stepMove } from "../../format/exact-amount";
import { moneyRounded } from "../../format/money";

/** Returns the total of money of a comparison; null if it has none. */
function moneyOf({ totals }: Changes): TotalChange | null {
  return totals.find(({ name }) => name === "investment") ?? null;
}

/** Returns the difference of the sums of money in EUR as they were released; null if neither release has one. */
function moneyBy(changes: Changes): number | null {
  const money = moneyOf(changes);
  if (money === null) return null;
  const [before, after] = [publishedBefore(money).value, publishedAfter(money).value];
  return before === null && after === null ? null : (after ?? 0) - (before ?? 0);
}

/** Returns the title of a release: how many sites and euros more or less than in the earlier one. `name` says which part of it. */
export function releaseHeadline(name: string, sites: { before: number; after: number }, changes: Changes): string {
  const by = moneyBy(changes);
  const money = by === null ? null : { text: moneyRounded(Math.abs(by), "EUR"), by };
  return changesPageWords.headline(name, sites.after - sites.before, money);
}

/** Returns how much of a changed sum of money the rules made, in words; null if it is less than half. */
export function rulesShareText(changes: Changes): string | null {
  const by = moneyBy(changes) ?? 0;
  const rules = moneyOf(changes)?.rules?.by ?? 0;
  return by === 0 ? null : changesPageWords.rulesShare(rules / by, by);
}

/** A step of a total with its amount in words, the rules first. */
export type MoneyStep = { readonly by: string } & (
  | { readonly rules: RulesMove; readonly move: null }
  | { readonly rules: null; readonly move: TotalMove }
);

/** Returns the steps from the earlier sum of money to the later one, with rounded amounts of one unit. */
export function moneySteps(changes: Changes): readonly MoneyStep[] {
  const money = moneyOf(changes);
  if (money === null) return [];
  const by = (amount: number): string => stepMove(amount, "EUR", largestOf(money));
  return [
    ...(money.rules?.sites ?? []).map((rules) => ({ by: by(rules.by), rules, move: null })),
    ...money.moves.map((move) => ({ by: by(move.by), rules: null, move })),
  ];
}

/** Returns the largest amount of a total and its steps, by which all of them are rounded. */
export function largestOf(total: TotalChange): number {
  const { moves } = total;
  const ends = [publishedBefore(total), publishedAfter(total)].map(({ value }) => value ?? 0);
  return Math.max(...ends, ...moves.map(({ by }) => Math.abs(by)));
}
