import type { ReactNode } from "react";
import { Period } from "../../../charts/drawn/period";
import { timeEnd, timePosition, type TimeScale } from "../../../charts/plot/scale";
import { yearFraction } from "../../../domain/record/partial-date";
import { openingSeries, type OpeningRow } from "../../../domain/series/openings";
import { statusEntries } from "../../../parts/picture/picture-entries";
import { partEntry, sampleEntry, type LegendEntry } from "../../../parts/picture/picture-legend";
import { pictureRows, tickSize, withoutTouching } from "../../../parts/picture/picture-rows";
import { alongPlot, columnsFor, widthOf, type PictureRow } from "../../../parts/picture/row-columns";
import { PictureLine, type TextMeasure } from "../../../parts/picture/picture-text";
import {
  pictureHeading,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { pictureWords } from "#words/files/picture";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { integer } from "../../../words/format/number";
import { titleText } from "../../../words/text/chart-heading";
import { datedOpeningText } from "../../../words/text/claim-text";
import { scheduleNote } from "../../../words/text/schedule-text";
import { sourceNamed } from "../../../words/text/source-name";
import { withColon } from "../../../words/format/text";
import { openingAxis, openingMark } from "./opening-axis";
import { openingGroups } from "./opening-groups";

/** Returns the picture of the openings: a bar as long as its date is imprecise, in the groups of the chart. */
export function openingsSheet(question: PictureQuestion): PictureSheet {
  const { record, selection, measure } = question;
  const { dataset, reading, readSites } = record;
  const by = question.by ?? "schedule";
  const { rows, notStated } = openingSeries(selection, reading.day);
  const axis = openingAxis(openingSeries(readSites, reading.day).rows, reading.day);
  const columns = columnsFor(rows.length);
  const heading = pictureHeading("openings", by, question);
  const along = alongPlot(columns, timeEnd(axis));
  const x = (year: number) => along(timePosition(axis, year));
  const asOf = yearFraction(reading.day);
  const row = (own: OpeningRow): PictureRow => {
    const { readSite, headline } = own;
    const { before, figure } = datedOpeningText(headline.claim, readSite.status);
    return {
      id: readSite.site.id,
      status: readSite.status,
      name: readSite.site.name,
      note: scheduleNote(readSite.schedule)?.text ?? null,
      before: [...(headline.part ? [words.part] : []), before].join(" ").trim(),
      figure,
      isOpen: readSite.aggregatorOnly.opening,
      source: sourceNamed(dataset.sources, headline.claim.source),
      draw: (middle) => <Period row={openingMark(own)} x={x} middle={middle} asOf={asOf} scale={axis} />,
    };
  };
  return {
    title: titleText(heading),
    lead: [
      heading.lead,
      ...(axis.first < axis.since ? [words.openings.compressed(axis.since)] : []),
      selectionSentence(question),
    ].join(" "),
    legend: legendOf(rows),
    width: widthOf(columns),
    body: (top) =>
      pictureRows(
        {
          groups: openingGroups(rows, by, dataset).map(({ title, rows: own }) => ({
            heading: title === null ? null : withColon(title, integer(own.length)),
            rows: own.map(row),
          })),
          ticks: yearsOf(axis).map((year) => ({ x: x(year), label: "" })),
          zero: null,
          columns,
          measure,
          over: (from, to) => <path d={`M${x(asOf)} ${from}V${to}`} stroke="var(--mark-asof)" strokeWidth={1.4} />,
          band: (at) => band(axis, x, at, measure),
        },
        top,
      ),
    coverage: [
      { text: `${words.openings.states(rows.length, selection.length)}. `, bold: true },
      {
        text: [
          ...(notStated.length > 0
            ? [
                `${words.openings.others(notStated.length, selection.length)} ${words.openings.silentNote(notStated.length)}`,
              ]
            : []),
          pictureWords.dayLine(date(reading.day)),
        ].join(" "),
      },
    ],
    claims: rows.map(({ headline }) => headline.claim),
    isSaidBeside: true,
  };
}

/** Returns the years of an axis that have their full width. */
function yearsOf({ since, last }: TimeScale): readonly number[] {
  return Array.from({ length: last - since + 1 }, (_, index) => since + index);
}

/** Draws the names of the years between their lines; the narrow ones have one name. */
function band(axis: TimeScale, x: (year: number) => number, top: number, measure: TextMeasure): ReactNode {
  const { first, since } = axis;
  const names = yearsOf(axis).map((year) => ({ x: (x(year) + x(year + 1)) / 2, label: String(year) }));
  const early = first < since ? [{ x: (x(first) + x(since)) / 2, label: `–${String(since - 1)}` }] : [];
  return withoutTouching([...early, ...names], measure)
    .filter(({ label }) => label !== "")
    .map(({ x: at, label }) => (
      <PictureLine key={label} x={at} y={top + 12} size={tickSize} colour="--chart-axis" anchor="middle">
        {label}
      </PictureLine>
    ));
}

/** Returns what the marks mean, of those that occur. */
function legendOf(rows: readonly OpeningRow[]): readonly LegendEntry[] {
  const { chart } = words;
  const marks = rows.map(openingMark);
  const entry = (occurs: boolean, made: LegendEntry) => (occurs ? [made] : []);
  const aside = marks.some(({ moved }) => moved?.later?.aside === true);
  return [
    ...statusEntries(rows, words.status, true),
    ...entry(
      marks.some(({ kind }) => kind === "actual"),
      sampleEntry("actual", chart.actual),
    ),
    ...entry(
      marks.some(({ part }) => part),
      partEntry(chart.partOnly),
    ),
    ...entry(
      marks.some(({ qualifier }) => qualifier === "up_to"),
      sampleEntry("by", chart.by),
    ),
    ...entry(
      marks.some(({ qualifier }) => qualifier === "at_least"),
      sampleEntry("notBefore", chart.notBefore),
    ),
    ...entry(
      marks.some(({ qualifier }) => qualifier === "about"),
      sampleEntry("about", chart.about),
    ),
    ...entry(
      marks.some(({ passed }) => passed),
      sampleEntry("passed", chart.passed),
    ),
    ...entry(
      marks.some(({ moved }) => moved !== null && moved.later?.aside !== true),
      sampleEntry("moved", chart.moved),
    ),
    ...entry(aside, sampleEntry("weaker", chart.weaker)),
    ...entry(
      marks.some(({ others }) => others !== null),
      sampleEntry("otherDates", chart.others),
    ),
  ];
}
