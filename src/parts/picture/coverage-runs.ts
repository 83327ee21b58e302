import type { TotalCoverage } from "../../domain/series/total-coverage";
import { coverageWords } from "#words/charts/coverage";
import { coverageText, softText } from "../../words/text/totals/coverage-text";
import { withCommas } from "../../words/format/text";
import type { TextRun } from "./picture-text";

/** Returns what a total covers and leaves out, in the words of every page. `figure` prints a value of the total. */
export function coverageRuns(coverage: TotalCoverage, figure: (value: number) => string): readonly TextRun[] {
  const { lead, split, others } = coverageText(coverage);
  const soft = softText(coverage, figure);
  return [
    { text: `${lead}${split.length > 0 ? ":" : "."} `, bold: true },
    {
      text: [
        ...(split.length > 0 ? [`${withCommas(split)}.`] : []),
        ...(others > 0 && others < coverage.all
          ? [`${coverageWords.others(others, coverage.all)} ${coverageWords.othersNote(coverage.name, others)}`]
          : []),
        ...(soft === null ? [] : [soft]),
      ].join(" "),
    },
  ];
}
