import type { ComparisonRowId, AnswerValue } from "../../../domain/comparison/comparison-answers";
import { headlineBases } from "../../../domain/headline/headline";
import type { ReadSite } from "../../../domain/headline/read-site";
import { passedDate } from "../../../domain/headline/schedule";
import { sizeMark } from "../../../domain/series/size-ladder";
import { claimCells, isFigure } from "../../../parts/claims/claim-cells";
import { Figure } from "../../../parts/claims/figure";
import { useView } from "../../../url/view/use-view";
import { stageText, valueText } from "../../../words/text/claim-text";
import { boughtText } from "../../../words/text/money-text";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { siteWords } from "#words/site";
import { moneyRounded } from "../../../words/format/money";
import { AmountBar } from "../../../parts/sites/amount-bar";
import styles from "../page/compare.module.css";
import { NoteMarks, SaidBy } from "./said-by";
import { amountOf, type Cells } from "./use-cells";

type Props = { row: ComparisonRowId; readSite: ReadSite; standing: AnswerValue; cells: Cells };

/** Shows a headline: its mark on the common scale, its figure, scope and source. */
export function StandingValue({ row, readSite, standing, cells }: Props) {
  const { claim, part, disputed } = standing;
  // The row states the basis of planned capacity. Of the other stages the bases differ, so the figure states it.
  const text =
    claim.field === "capacity" && isBasis(row)
      ? claimCells(claim, cells.organisation).figure
      : valueText(claim, cells.organisation);
  return (
    <div className={styles.value}>
      <Mark readSite={readSite} standing={standing} cells={cells} />
      <p className={isFigure(claim.field) ? styles.figure : undefined}>
        <Figure
          text={text}
          part={part && row !== "part" && row !== "phase" && row !== "status"}
          href={cells.citeHref(claim.id)}
          disputed={disputed}
          aggregatorOnly={cells.isAggregatorOnly(claim, readSite)}
        />
        <FigureNote readSite={readSite} standing={standing} cells={cells} />
        <NoteMarks claims={[claim]} cells={cells} />
      </p>
      {row === "opening" && <StateOfDate readSite={readSite} />}
      <SaidBy claims={[claim]} cells={cells} scope={isFigure(claim.field) ? claim.scope : null} />
    </div>
  );
}

/** Returns whether a row is about planned capacity on one basis. */
function isBasis(row: ComparisonRowId): boolean {
  return headlineBases.some((basis) => basis === row);
}

function Mark({ readSite, standing: { claim, part, inside }, cells }: Omit<Props, "row">) {
  if (claim.field === "capacity")
    return (
      <AmountBar
        {...sizeMark(claim, readSite.status)}
        width={cells.width}
        value={claim.mw}
        largest={cells.largest.megawatts}
      />
    );
  if (claim.field !== "investment") return null;
  const value = amountOf(cells.converted(claim));
  if (value === null) return null;
  return (
    <AmountBar
      part={part}
      qualifier={claim.qualifier}
      width={cells.width}
      status={readSite.status}
      value={value}
      largest={cells.largest.money}
      inside={inside && amountOf(cells.converted(inside))}
    />
  );
}

/** Shows the amount in the reader's currency and the megawatts that it buys after a figure, or whether a date is planned or documented. */
function FigureNote({ readSite, standing: { claim }, cells }: Omit<Props, "row">) {
  const { currency } = useView().view;
  if (claim.field === "opening") return <span className="quiet-text"> {words.openings[claim.kind]}</span>;
  if (claim.field === "capacity" && sizeMark(claim, readSite.status).inPlace)
    return <span className="quiet-text"> {stageText(claim, readSite.status)}</span>;
  if (claim.field !== "investment") return null;
  const converted = cells.converted(claim);
  const rate = typeof converted !== "string" && converted.rate;
  const buys = boughtText(claim, readSite);
  const notes = [
    ...(typeof converted === "string" ? [comparisonWords.notConverted(words.investment.undrawn[converted])] : []),
    ...(rate ? [comparisonWords.equals(moneyRounded(converted.amount, currency))] : []),
    ...(buys === null ? [] : [buys]),
  ];
  return notes.map((note) => (
    <span key={note} className="quiet-text">
      {" "}
      {note}
    </span>
  ));
}

/** Shows the state of a planned date on the as-of day: passed, or operating anyway. */
function StateOfDate({ readSite: { schedule } }: { readSite: ReadSite }) {
  if (schedule.state === "operating") return <p className={styles.said}>{siteWords.site.operatingAnyway}</p>;
  const passed = passedDate(schedule);
  return passed && <p className={styles.said}>{siteWords.site.passed(words.openings.past(passed.months))}</p>;
}
