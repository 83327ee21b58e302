import type { TotalCoverage } from "../../domain/series/total-coverage";
import { coverageWords } from "#words/charts/coverage";
import { coverageText, softText } from "../../words/text/coverage-text";
import panel from "./chart-panel.module.css";

type Props = {
  coverage: TotalCoverage;
  /** Returns a value of the total as text. */
  figure: (value: number) => string;
  /** The link to the sites that state nothing of it; its child is its text. */
  others: (text: string) => React.ReactNode;
  /** What follows, on the same lines. */
  children?: React.ReactNode;
};

/** Shows what a total covers and leaves out, and how much of it is soft, in the same words for every total. */
export function CoverageNote({ coverage, figure, others, children }: Props) {
  const told = coverageText(coverage);
  const soft = softText(coverage, figure);
  return (
    <p className={panel.coverage}>
      <b>
        {told.lead}
        {told.split.length > 0 ? ":" : "."}
      </b>{" "}
      {told.split.length > 0 && `${told.split.join(", ")}. `}
      {told.others > 0 && (
        <>
          {others(coverageWords.others(told.others))} {coverageWords.othersNote(coverage.name, told.others)}{" "}
        </>
      )}
      {soft} {children}
    </p>
  );
}
