import { nextDay, yearFraction } from "../../../domain/record/partial-date";
import { highlightsOf, historyOf, isUndated, type Highlight } from "../../../domain/series/history";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { coverageRuns } from "../../../parts/picture/coverage-runs";
import { paragraph, type Drawn } from "../../../parts/picture/picture-text";
import {
  innerWidth,
  pictureHeading,
  pictureMargin,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { historyWords } from "#words/charts/history";
import { date } from "../../../words/format/date";
import { withCommas } from "../../../words/format/text";
import { titleText } from "../../../words/text/chart-heading";
import { inLine } from "../../../words/text/claim-text";
import { sourceNamed } from "../../../words/text/source-name";
import { historyAxis } from "./axis";
import { historyLine } from "./history-line";
import { changeText, figuresOf, highlightName, standingText, type Figures } from "./history-text";

/** The number of movements that are named at the line and told below it. */
const named = 8;

/** Returns the picture of how a total developed: a step line with its largest movements and who said them. */
export function historySheet(question: PictureQuestion): PictureSheet {
  const { record, selection, filters, currency, show, measure } = question;
  const { dataset, reading, ruleContext } = record;
  const steps = historyOf(dataset, { reading, filters, measure: show, currency });
  const figures = figuresOf(show, currency, Math.max(0, ...steps.map(({ total }) => total ?? 0)));
  const largest = highlightsOf(steps, named);
  const axis = historyAxis(steps, reading.day);
  const heading = pictureHeading("history", "site", question);
  const movements = steps.flatMap((step) => step.movements);
  const undated = movements.filter(isUndated).length;
  return {
    title: titleText(heading),
    lead: [
      heading.lead,
      ...(axis.first < axis.since ? [historyWords.compressed(axis.since)] : []),
      ...(undated > 0 ? [historyWords.undated(undated, date(dataset.release.date))] : []),
      ...(filters.status.length > 0 ? [historyWords.filter] : []),
      selectionSentence(question),
    ].join(" "),
    legend: [],
    body: (top) => {
      const line = historyLine(
        { steps, largest, axis, figures, end: yearFraction(nextDay(reading.day)), measure },
        top,
      );
      const list = listBody(largest, question, figures, top + line.height + 8);
      return {
        height: line.height + 8 + list.height,
        node: (
          <>
            {line.node}
            {list.node}
          </>
        ),
      };
    },
    coverage: coverageRuns(totalCoverage(show, selection, { currency, ruleContext }), figures.total),
    claims: movements.flatMap(({ to, apart: gone }) => to?.claim ?? gone ?? []),
    isSaidBeside: false,
  };
}

/** Draws the largest movements in two columns: what changed, when, and who said so. */
function listBody(
  largest: readonly Highlight[],
  { record, measure }: PictureQuestion,
  figures: Figures,
  top: number,
): Drawn {
  const gap = 32;
  const width = (innerWidth - gap) / 2;
  const told = largest.map((one, index) => {
    const [first, ...others] = one.movements;
    const amount = { text: `${index + 1}  ${changeText(one.change, figures)} `, bold: true };
    if (!first || others.length > 0) return [amount, { text: withCommas([highlightName(one), date(one.day)]) }];
    const claim = first.to?.claim ?? first.apart;
    const said = withCommas([
      first.site.name,
      isUndated(first) ? historyWords.undatedTag : date(one.day),
      first.to && inLine(standingText(first.to)),
      claim ? sourceNamed(record.dataset.sources, claim.source) : null,
    ]);
    return [amount, { text: said }];
  });
  const half = Math.ceil(told.length / 2);
  const column = (from: number, x: number) => {
    let y = top;
    const nodes = told.slice(from, from + half).map((runs, index) => {
      const drawn = paragraph(runs, { x, y, width, size: 13.5, colour: "--ink-2", measure });
      y += drawn.height + 3;
      return <g key={`${from} ${index}`}>{drawn.node}</g>;
    });
    return { height: y - top, node: nodes };
  };
  const [left, right] = [column(0, pictureMargin), column(half, pictureMargin + width + gap)];
  return {
    height: Math.max(left.height, right.height),
    node: (
      <>
        {left.node}
        {right.node}
      </>
    ),
  };
}
