import { claimsOfAnswer } from "../../../domain/comparison/comparison-answers";
import {
  comparisonRows,
  differingRows,
  isStated,
  type ComparisonRow,
} from "../../../domain/comparison/comparison-rows";
import type { InvestmentClaim } from "../../../domain/record/claim";
import { convert } from "../../../domain/record/money";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { sizeMark } from "../../../domain/series/size-ladder";
import { GlyphShape } from "../../../marks/glyph";
import { InsideBar, QualifiedBar } from "../../../marks/qualified-bar";
import {
  PictureLine,
  lineOf,
  paragraph,
  wrapped,
  type Drawn,
  type TextMeasure,
} from "../../../parts/picture/picture-text";
import {
  pictureMargin,
  pictureWidth,
  readingSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { comparisonWords } from "#words/compare/comparison";
import { pictureWords } from "#words/files/picture";
import { statusText } from "../../../words/text/claim-text";
import { amountOf, largestOfRows } from "../table/use-cells";
import { answerLines, type AnswerLine } from "./answer-lines";

const [questionWidth, gap] = [132, 20];
/** The width in px of a column where there are more than two, so that texts need fewer lines. */
const columnWidth = 310;
const [valueSize, saidSize] = [14, 12.5];
/** The height in px of a bar with what exceeds it, and the room after it for the arrow of its qualifier. */
const [markHeight, arrow] = [20, 14];

/**
 * Returns the picture of a comparison: a column for each site, a row for each question that any of them answers, or with
 * `onlyDiffering` for each in which they differ.
 */
export function comparisonSheet(question: PictureQuestion, onlyDiffering = false): PictureSheet {
  const { record, selection: sites } = question;
  const all = comparisonRows(sites, record.ruleContext);
  const stated = all.filter(isStated);
  const rows = onlyDiffering ? differingRows(stated) : stated;
  const notStated = all.filter((row) => !isStated(row));
  const names = sites.map(({ site }) => site.name);
  return {
    title: pictureWords.comparison.title(names),
    lead: [
      ...(onlyDiffering ? [pictureWords.comparison.onlyDiffering] : []),
      pictureWords.comparison.lead,
      readingSentence(question),
      comparisonWords.head.ofRule(record.reading.rule),
    ]
      .join(" ")
      .trim(),
    legend: [],
    width: widthFor(sites.length),
    body: (top) => table(question, rows, top),
    coverage:
      rows.length === 0
        ? [{ text: comparisonWords.allAlike }]
        : onlyDiffering || notStated.length === 0
          ? []
          : [{ text: comparisonWords.notStated(notStated.map(({ id }) => comparisonWords.row[id])) }],
    claims: rows.flatMap(({ answers }) => answers.flatMap(claimsOfAnswer)),
    isSaidBeside: true,
  };
}

function widthFor(sites: number): number {
  return Math.max(pictureWidth, 2 * pictureMargin + questionWidth + sites * (columnWidth + gap));
}

function table(question: PictureQuestion, rows: readonly ComparisonRow[], top: number): Drawn {
  const { record, currency, selection: sites, measure } = question;
  const amount = ({ amount: own, currency: from, stated }: InvestmentClaim) =>
    amountOf(convert(own, from, stated, currency, record.dataset.rates));
  const scale = { amount, largest: largestOfRows(rows, amount) };
  const width = (widthFor(sites.length) - 2 * pictureMargin - questionWidth - gap * sites.length) / sites.length;
  const columnAt = (index: number) => pictureMargin + questionWidth + gap + index * (width + gap);
  const heads = sites.map(({ site }) => wrapped(site.name, width, { size: 16, bold: true }, measure));
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineOf(16) + 28;
  let y = top + headHeight;
  let group: string | null = null;
  const drawn = rows.map((row) => {
    const isFirst = row.group !== group;
    group = row.group;
    const headingAt = y;
    if (isFirst) y += 34;
    const at = y;
    const label = wrapped(comparisonWords.row[row.id], questionWidth, { size: valueSize }, measure);
    const cells = row.answers.map((answer, index) => {
      const readSite = sites[index];
      if (!readSite) return { height: 0, node: null };
      const lines = answerLines({ row: row.id, readSite, answer }, question);
      return cell(lines, { x: columnAt(index), y: at + 6, width }, measure, scale, readSite.status);
    });
    y += Math.max(label.length * lineOf(valueSize), ...cells.map(({ height }) => height)) + 12;
    return { row, isFirst, headingAt, at, label, cells };
  });
  return {
    height: y - top,
    node: (
      <>
        {sites.map(({ site, status, extension }, index) => (
          <g key={site.id}>
            {heads[index]?.map((line, place) => (
              <PictureLine key={line} x={columnAt(index)} y={top + 17 + place * lineOf(16)} size={16} bold>
                {line}
              </PictureLine>
            ))}
            <g transform={`translate(${columnAt(index)} ${top + headHeight - 22}) scale(0.8125)`}>
              <GlyphShape status={status} />
            </g>
            {
              paragraph([{ text: statusText({ status, extension }) }], {
                x: columnAt(index) + 19,
                y: top + headHeight - 25,
                width: width - 19,
                size: valueSize,
                colour: "--ink-2",
                measure,
              }).node
            }
          </g>
        ))}
        {drawn.map(({ row, isFirst, headingAt, at, label, cells }) => (
          <g key={row.id}>
            {isFirst && (
              <PictureLine x={pictureMargin} y={headingAt + 25} size={15} bold>
                {comparisonWords.group[row.group]}
              </PictureLine>
            )}
            <path
              d={`M${pictureMargin} ${at}H${widthFor(sites.length) - pictureMargin}`}
              stroke={isFirst ? "var(--ink-3)" : "var(--rule)"}
            />
            {label.map((line, index) => (
              <PictureLine
                key={line}
                x={pictureMargin}
                y={at + 20 + index * lineOf(valueSize)}
                size={valueSize}
                colour="--ink-2"
              >
                {line}
              </PictureLine>
            ))}
            {cells.map(({ node }, index) => (
              <g key={sites[index]?.site.id}>{node}</g>
            ))}
          </g>
        ))}
      </>
    ),
  };
}

/** How amounts are drawn: each in the reader's currency, null where it cannot be converted, beside the largest of all cells. */
type AmountScale = {
  readonly amount: (claim: InvestmentClaim) => number | null;
  readonly largest: ReturnType<typeof largestOfRows>;
};

/** Draws the lines of an answer below one another. */
function cell(
  lines: readonly AnswerLine[],
  { x, y: top, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: TextMeasure,
  scale: AmountScale,
  status: StatusOrUnknown,
): Drawn {
  let y = top;
  const nodes = lines.map((line, index) => {
    if (line.kind === "mark") {
      const mark = markOf(line, { x, middle: y + markHeight / 2, width }, scale, status);
      y += mark === null ? 0 : markHeight;
      return <g key={index}>{mark}</g>;
    }
    const { kind, runs } = line;
    const size = kind === "said" ? saidSize : valueSize;
    const drawn = paragraph(runs, { x, y, width, size, colour: kind === "value" ? "--ink" : "--ink-3", measure });
    y += drawn.height;
    return <g key={index}>{drawn.node}</g>;
  });
  return { height: y - top, node: nodes };
}

/** Draws an amount as a bar on the scale of all cells; null if it cannot be converted. */
function markOf(
  { standing: { claim, part, inside } }: Extract<AnswerLine, { readonly kind: "mark" }>,
  { x, middle, width }: { readonly x: number; readonly middle: number; readonly width: number },
  { amount, largest }: AmountScale,
  status: StatusOrUnknown,
) {
  const along = (value: number, most: number) => x + (value / most) * (width - arrow);
  const start = <path d={`M${x} ${middle - 9}v18`} stroke="var(--chart-zero)" />;
  if (claim.field === "capacity")
    return (
      <>
        <QualifiedBar {...sizeMark(claim, status)} from={x} to={along(claim.mw, largest.megawatts)} middle={middle} />
        {start}
      </>
    );
  const value = claim.field === "investment" ? amount(claim) : null;
  if (claim.field !== "investment" || value === null) return null;
  const within = inside && amount(inside);
  return (
    <>
      <QualifiedBar
        {...{ status, part }}
        qualifier={claim.qualifier}
        from={x}
        to={along(value, largest.money)}
        middle={middle}
      />
      {within !== null && <InsideBar status={status} from={x} to={along(within, largest.money)} middle={middle} />}
      {start}
    </>
  );
}
