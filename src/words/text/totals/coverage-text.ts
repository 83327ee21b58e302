import { softKinds, type TotalCoverage } from "../../../domain/series/total-coverage";
import { coverageWords } from "#words/charts/coverage";
import { words } from "#words/page";
import { or } from "../../format/text";

/**
 * What a total covers, in words: of how many sites the measure is stated, for what, and how many do not. `others` is the
 * number of sites that state nothing of it.
 */
export type CoverageText = { readonly lead: string; readonly split: readonly string[]; readonly others: number };

/** Returns the coverage of a total: `25 of 108 sites have a stated amount` · `17 for the whole site`, `6 for a part`, `1 paused`. */
export function coverageText(coverage: TotalCoverage): CoverageText {
  const { name, all, counted, apart, apartSums, parts, ambitious, unconverted, children, notStated } = coverage;
  const statuses = or(apartSums.map(({ status }) => words.status[status].toLowerCase()));
  const places = [
    [counted, coverageWords.whole],
    [parts, coverageWords.parts],
    [ambitious, coverageWords.ambitious],
    [apart, (count: number) => coverageWords.apart(count, statuses)],
    [unconverted, coverageWords.unconverted],
    [children, coverageWords.children],
  ] as const;
  return {
    lead: coverageWords.lead(name, all - notStated.length, all),
    split: places.flatMap(([sites, say]) => (sites.length === 0 ? [] : say(sites.length))),
    others: notStated.length,
  };
}

/**
 * Returns what stands where no total is, since no site counts: `not stated`, `only for a part`, `only paused`. The most
 * that is stated is named.
 */
export function noTotalText({ apart, apartSums, parts, ambitious, unconverted, children }: TotalCoverage): string {
  const { only } = coverageWords;
  if (parts.length > 0) return only.part;
  if (apart.length > 0) return only.apart(or(apartSums.map(({ status }) => words.status[status].toLowerCase())));
  if (children.length > 0) return only.child;
  if (ambitious.length > 0) return only.ambition;
  return unconverted.length > 0 ? only.unconverted : words.notStated;
}

/** Returns the coverage as one sentence: `25 of 108 sites have a stated amount: 17 for the whole site, 6 for a part.` */
export function coverageSentence(coverage: TotalCoverage): string {
  const { lead, split } = coverageText(coverage);
  return split.length === 0 ? `${lead}.` : `${lead}: ${split.join(", ")}.`;
}

/**
 * Returns how much of a total is soft: `Of the €36.7 bn: 2 “up to” (€11.3 bn), 1 by aggregators only (€1.3
 * bn).` Null if no figure is, or if there is no total. `figure` prints a value of the total.
 */
export function softText(
  { value, soft }: Pick<TotalCoverage, "value" | "soft">,
  figure: (value: number) => string,
): string | null {
  const shares = softKinds.flatMap((kind) => {
    const share = soft[kind];
    if (share.sites === 0) return [];
    return coverageWords.soft[kind](share.sites, share.value === value ? coverageWords.allOfIt : figure(share.value));
  });
  return value === null || shares.length === 0 ? null : coverageWords.of(figure(value), shares.join(", "));
}

/** Returns how much of a total rests on aggregators alone: `€1.3 bn of it from aggregators only`; null if nothing. */
export function aggregatorText(
  { soft: { aggregator } }: TotalCoverage,
  figure: (value: number) => string,
): string | null {
  return aggregator.sites === 0 ? null : coverageWords.aggregators(figure(aggregator.value));
}
