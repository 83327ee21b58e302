import type { Grouping } from "../../../../domain/selection/grouping";
import {
  capacitySeries,
  capacityStates,
  totalOf,
  type BasisSeries,
  type CapacityState,
} from "../../../../domain/series/capacity";
import { qualifierEntries, statusEntries } from "../../../../parts/picture/picture-entries";
import { stateEntry } from "../../../../parts/picture/picture-legend";
import {
  pictureHeading,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../../parts/picture/sheet";
import { capacityWords } from "#words/charts/capacity";
import { choiceWords } from "#words/charts/chart-choices";
import { words } from "#words/page";
import { titleText } from "../../../../words/text/chart-heading";
import { capacityPanels } from "./capacity-bodies";

/** Returns the picture of the capacity: a panel for each basis, of stacks or of sites, on one scale. */
export function capacitySheet(question: PictureQuestion): PictureSheet {
  const { selection, isLog } = question;
  const by = question.by ?? "country";
  const series = capacitySeries(selection).toSorted((a, b) => (totalOf(b.rows).mw ?? 0) - (totalOf(a.rows).mw ?? 0));
  const heading = pictureHeading("capacity", by, question);
  const rows = series.flatMap((one) => one.rows);
  const whole = new Set(rows.map(({ readSite }) => readSite));
  const silent = selection.filter((readSite) => series.every((one) => one.notStated.includes(readSite))).length;
  const uncounted = selection.length - whole.size - silent;
  return {
    title: titleText(heading),
    lead: [heading.lead, ...(isLog && by === "site" ? [choiceWords.scale.log] : []), selectionSentence(question)].join(
      " ",
    ),
    legend: legendOf(series, by, isLog),
    ...capacityPanels(question, series, by),
    coverage: [
      { text: `${capacityWords.coverage(whole.size, selection.length)}. `, bold: true },
      {
        text: [
          capacityWords.coverageNote,
          ...(uncounted > 0 ? [capacityWords.uncounted(uncounted)] : []),
          ...(silent > 0
            ? [`${capacityWords.others(silent, selection.length)} ${capacityWords.otherNote(silent)}`]
            : []),
        ].join(" "),
      },
    ],
    claims: rows.map(({ claim }) => claim),
    isSaidBeside: by === "site",
  };
}

function legendOf(series: readonly BasisSeries[], by: Grouping, isLog: boolean) {
  const rows = series.flatMap((one) => one.rows);
  const drawn = new Set<CapacityState>(
    rows.flatMap(({ shares }) => [...shares].flatMap(([of, mw]) => (mw > 0 ? of : []))),
  );
  if (series.some(({ ambitions }) => ambitions.some(({ aboveHeadline }) => aboveHeadline > 0))) drawn.add("ambition");
  const states = capacityStates.filter((of) => drawn.has(of));
  if (by !== "site") return states.map((of) => stateEntry(of, capacityWords.state[of]));
  const works = rows.some(({ readSite }) => readSite.status === "operating");
  return [
    ...statusEntries(rows, { ...words.status, ...words.apartStatus }, !isLog),
    ...states
      .filter(
        (of) => of === "operating_plan" || of === "in_place" || of === "ambition" || (of === "operating" && !works),
      )
      .map((of) => stateEntry(of, capacityWords.state[of])),
    ...qualifierEntries(rows.map(({ claim }) => claim.qualifier)),
  ];
}
