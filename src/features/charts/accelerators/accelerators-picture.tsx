import { linearScale, logScale } from "../../../charts/plot/scale";
import { ValueBar } from "../../../charts/drawn/value-bar";
import { headroom } from "../../../charts/rows/bar-row";
import { isAggregatorOnly } from "../../../domain/headline/verdict";
import {
  acceleratorSeries,
  acceleratorTotal,
  statingSites,
  type AcceleratorRow,
} from "../../../domain/series/accelerators";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { barEntries, statusEntries } from "../../../parts/picture/picture-entries";
import { pictureRows } from "../../../parts/picture/picture-rows";
import { alongPlot, columnsFor, widthOf, type PictureRow } from "../../../parts/picture/row-columns";
import {
  pictureHeading,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { acceleratorWords } from "#words/charts/accelerators";
import { choiceWords } from "#words/charts/chart-choices";
import { words } from "#words/page";
import { integer } from "../../../words/format/number";
import { titleText } from "../../../words/text/chart-heading";
import { sourceNamed } from "../../../words/text/source-name";
import { softText } from "../../../words/text/totals/coverage-text";
import { countText } from "./count-text";
import { drawnStatus } from "./drawn-status";

/** Returns the picture of the accelerators: a bar for each model and stage at a site. */
export function acceleratorsSheet(question: PictureQuestion): PictureSheet {
  const { record, selection, isLog, measure } = question;
  const { dataset, ruleContext } = record;
  const { rows, notStated } = acceleratorSeries(selection, ruleContext);
  const total = acceleratorTotal(rows, ruleContext);
  const stated = statingSites(rows);
  const heading = pictureHeading("accelerators", "site", question);
  const looks = rows.map((row) => ({
    row,
    readSite: { status: drawnStatus(row) },
    qualifier: row.headline.claim.qualifier,
    part: false,
    aggregatorOnly: isAggregatorOnly(row.headline.claim, row.readSite.site.claims, dataset.sources),
    others: row.others,
  }));
  const values = rows.flatMap(({ headline, others }) => [headline.claim.count, ...others]);
  const scale = isLog ? logScale(values) : linearScale(Math.max(0, ...values), 5);
  const columns = columnsFor(rows.length);
  const along = alongPlot(columns, scale.end * headroom);
  const x = (value: number) => along(scale.at(value));
  const soft = softText(total, integer);
  const picturedRow = (row: AcceleratorRow, status: StatusOrUnknown, aggregatorOnly: boolean): PictureRow => {
    const { claim } = row.headline;
    return {
      id: claim.id,
      status,
      name: row.readSite.site.name,
      note: acceleratorWords.what(claim.model, claim.stage),
      ...countText(claim),
      isOpen: aggregatorOnly,
      source: sourceNamed(dataset.sources, claim.source),
      draw: (middle) => (
        <ValueBar
          row={{
            status,
            value: claim.count,
            part: false,
            qualifier: claim.qualifier,
            aggregatorOnly,
            inside: null,
            others: row.others,
          }}
          {...{ x, middle, isLog }}
        />
      ),
    };
  };
  return {
    title: titleText(heading),
    lead: [
      heading.lead,
      acceleratorWords.how,
      ...(isLog ? [choiceWords.scale.log] : []),
      selectionSentence(question),
    ].join(" "),
    legend: [...statusEntries(looks, words.status, !isLog), ...barEntries(looks)],
    width: widthOf(columns),
    body: (top) =>
      pictureRows(
        {
          groups: [
            {
              heading: null,
              rows: looks.map(({ row, readSite, aggregatorOnly }) => picturedRow(row, readSite.status, aggregatorOnly)),
            },
          ],
          ticks: scale.ticks.map(({ at, value }) => ({ x: along(at), label: acceleratorWords.tick(value) })),
          zero: isLog ? null : columns.plot.from,
          columns,
          measure,
        },
        top,
      ),
    coverage: [
      { text: `${acceleratorWords.disclose(stated, selection.length, stated - total.sites)} `, bold: true },
      {
        text: [
          ...(notStated.length > 0
            ? [
                `${acceleratorWords.others(notStated.length, selection.length)} ${acceleratorWords.othersState(notStated.length)}`,
              ]
            : []),
          ...(soft === null ? [] : [soft]),
        ].join(" "),
      },
    ],
    claims: rows.map(({ headline }) => headline.claim),
    isSaidBeside: true,
  };
}
