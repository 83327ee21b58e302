import { linearScale, logScale, niceTicks } from "../../../../charts/plot/scale";
import { CapacityBar } from "../../../../charts/drawn/capacity-bar";
import { endOfStack, DrawnStack, type Stretch } from "../../../../charts/drawn/drawn-stack";
import type { Grouping } from "../../../../domain/selection/grouping";
import { apartStatuses, isApart } from "../../../../domain/record/status";
import {
  countedStates,
  totalOf,
  type BasisSeries,
  type CapacityRow,
  type Stack,
} from "../../../../domain/series/capacity";
import { pictureRows } from "../../../../parts/picture/picture-rows";
import { alongPlot, columnsFor, widthOf } from "../../../../parts/picture/row-columns";
import { pictureStacks, widthOfStacks } from "../../../../parts/picture/picture-stacks";
import { paragraph, type Drawn } from "../../../../parts/picture/picture-text";
import { pictureMargin, type PictureQuestion, type PictureSheet } from "../../../../parts/picture/sheet";
import { capacityWords } from "#words/charts/capacity";
import { inLine, stageText } from "../../../../words/text/claim-text";
import { groupName } from "../../../../words/text/group-name";
import { sourceNamed } from "../../../../words/text/source-name";
import { withColon } from "../../../../words/format/text";
import {
  coveredOf,
  largestStack,
  megawattText,
  withoutTotal,
  shownStacks,
  siteMark,
  stretchesOf,
} from "../capacity-text";

/** Draws the panels of all bases below one another: heading, what the total covers, and the bars. */
export function capacityPanels(
  question: PictureQuestion,
  series: readonly BasisSeries[],
  by: Grouping,
): Required<Pick<PictureSheet, "width" | "body">> {
  const stacks = series.map((one) => shownStacks(one, by, question.record.reading.day));
  const width =
    by === "site"
      ? widthOf(columnsFor(series.flatMap(({ rows }) => rows).length))
      : widthOfStacks(stacks.flat().length);
  return { width, body: (top) => panelsFrom(top, width, question, series, stacks, by) };
}

function panelsFrom(
  top: number,
  width: number,
  question: PictureQuestion,
  series: readonly BasisSeries[],
  stacks: readonly (readonly Stack[])[],
  by: Grouping,
): Drawn {
  const { selection, measure } = question;
  const largest = largestStack(stacks.flat());
  const box = { x: pictureMargin, width: width - 2 * pictureMargin, measure };
  let y = top;
  const nodes = series.map((one, index) => {
    const { mw } = totalOf(one.rows);
    const name = capacityWords.basis[one.basis];
    const title = paragraph([{ text: mw === null ? name : withColon(name, capacityWords.mw(mw)), bold: true }], {
      ...box,
      y: y + (index === 0 ? 4 : 16),
      size: 18,
    });
    y += title.height + (index === 0 ? 4 : 16);
    const covered = paragraph([{ text: `${coveredOf(one, selection.length)} ${capacityWords.means[one.basis]}` }], {
      ...box,
      y,
      size: 14,
      colour: "--ink-2",
    });
    y += covered.height + 4;
    const body =
      by === "site"
        ? sitesOf(question, one, series, y)
        : groupsOf(question, stacks[index] ?? [], { by, largest, width }, y);
    y += body.height;
    return (
      <g key={one.basis}>
        {title.node}
        {covered.node}
        {body.node}
      </g>
    );
  });
  return { height: y - top, node: nodes };
}

function groupsOf(
  { record, measure }: PictureQuestion,
  stacks: readonly Stack[],
  { by, largest, width }: { readonly by: Grouping; readonly largest: number; readonly width: number },
  top: number,
): Drawn {
  if (stacks.length === 0) return { height: 0, node: null };
  return pictureStacks(
    {
      rows: stacks.map((stack) => {
        const { key, total, aboveHeadline } = stack;
        const own = stretchesOf(stack, countedStates);
        const above: Stretch | null = aboveHeadline > 0 ? { of: "ambition", value: aboveHeadline } : null;
        const mark = { stack: own, aboveHeadline: above, apart: stretchesOf(stack, apartStatuses) };
        return {
          id: key ?? "",
          name: groupName(key, by, record.dataset),
          figure: total.mw === null ? withoutTotal(stack) : capacityWords.mw(total.mw),
          isNone: total.mw === null,
          end: endOfStack(mark),
          stack: own,
          after: (small) =>
            total.mw === null
              ? ""
              : capacityWords.after(
                  total.sites,
                  small.map(({ of, value }) => [capacityWords.state[of], value]),
                ),
          draw: (x, middle, textOf) => <DrawnStack row={mark} {...{ x, middle, textOf }} />,
        };
      }),
      largest,
      ticks: (longest) => niceTicks(longest, 8),
      tick: capacityWords.tick,
      value: capacityWords.amount,
      width,
      measure,
    },
    top,
  );
}

function sitesOf(
  { record, isLog, measure }: PictureQuestion,
  { rows, ambitions }: BasisSeries,
  all: readonly BasisSeries[],
  top: number,
): Drawn {
  if (rows.length === 0) return { height: 0, node: null };
  const hopes = new Map(ambitions.map((ambition) => [ambition.readSite.site.id, ambition]));
  const marks = all.flatMap((one) => {
    const own = new Map(one.ambitions.map((ambition) => [ambition.readSite.site.id, ambition]));
    return one.rows.map((row) => siteMark(row, own.get(row.readSite.site.id) ?? null));
  });
  const values = marks.flatMap(({ value, ambition }) => [value, ...(ambition === null ? [] : [ambition])]);
  const scale = isLog ? logScale(values) : linearScale(Math.max(0, ...values), 6);
  const columns = columnsFor(all.flatMap((one) => one.rows).length);
  const along = alongPlot(columns, scale.end * 1.06);
  const x = (value: number) => along(scale.at(value));
  const tick = isLog ? capacityWords.logTick : capacityWords.tick;
  return pictureRows(
    {
      groups: [
        {
          heading: null,
          rows: rows.map((row) => {
            const { readSite, claim } = row;
            return {
              id: readSite.site.id,
              status: readSite.status,
              name: readSite.site.name,
              note: runningNote(row),
              ...megawattText(claim),
              source: sourceNamed(record.dataset.sources, claim.source),
              draw: (middle) => (
                <CapacityBar row={siteMark(row, hopes.get(readSite.site.id) ?? null)} {...{ x, middle, isLog }} />
              ),
            };
          }),
        },
      ],
      ticks: scale.ticks.map(({ at, value }) => ({ x: along(at), label: tick(value) })),
      zero: isLog ? null : columns.plot.from,
      columns,
      measure,
    },
    top,
  );
}

/** Returns what runs within the plan of a site, or that what is drawn is not said to be the AI data center; null for neither. */
function runningNote({ readSite: { status }, claim, running, shares }: CapacityRow): string | null {
  if (running === null || isApart(status)) return null;
  if (running !== claim) return `${inLine(megawattText(running))} ${stageText(running, status)}`;
  return shares.has("in_place") ? stageText(claim, status) : null;
}
