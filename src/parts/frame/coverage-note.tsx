import { Link } from "../../ui/dom/link";
import type { TotalCoverage } from "../../domain/series/total-coverage";
import { coverageWords } from "#words/charts/coverage";
import { coverageText, softText } from "../../words/text/totals/coverage-text";
import panel from "./chart-panel.module.css";

type Props = {
  coverage: TotalCoverage;
  /** Returns a value of the total as text. */
  figure: (value: number) => string;
  /** The address of the page that lists the sites without a figure; null for this page. */
  listed?: string | null;
  /** What follows, on the same lines. */
  children?: React.ReactNode;
};

/** Shows what a total covers and leaves out, and how much of it is soft, in the same words for every total. */
export function CoverageNote({ coverage, figure, listed = null, children }: Props) {
  const { lead, split, others } = coverageText(coverage);
  const anchored = (anchor: string, text: string) =>
    listed === null ? <a href={`#${anchor}`}>{text}</a> : <Link href={`${listed}#${anchor}`}>{text}</Link>;
  const unconverted = coverage.unconverted.length;
  const isSilent = others > 0 && others === coverage.all;
  return (
    <p className={panel.coverage}>
      <b>
        {isSilent ? anchored("silent", lead) : lead}
        {split.length > 0 ? ":" : "."}
      </b>{" "}
      {split.map((text, index) => (
        <span key={text}>
          {index > 0 && ", "}
          {unconverted > 0 && text === coverageWords.unconverted(unconverted) ? anchored("not-converted", text) : text}
        </span>
      ))}
      {split.length > 0 && ". "}
      {others > 0 && !isSilent && (
        <>
          {anchored("silent", coverageWords.others(others, coverage.all))}{" "}
          {coverageWords.othersNote(coverage.name, others)}{" "}
        </>
      )}
      {softText(coverage, figure)} {children}
    </p>
  );
}
