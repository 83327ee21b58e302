import { centred } from "../../../domain/place/centred";
import type { ReactNode } from "react";
import { statusesOrUnknown } from "../../../domain/record/status";
import { circleFigure, withoutCircle, type CircleMeasure } from "../../../domain/selection/circles";
import { activeKeys } from "../../../domain/selection/filters";
import type { BaseMap } from "../../../map/ground/base-map";
import type { MapFunctions } from "../../../map/map-functions";
import { circleRadius, legendFigures } from "../../../map/marks/circles";
import { statusEntries } from "../../../parts/picture/picture-entries";
import { PictureLine, type Drawn } from "../../../parts/picture/picture-text";
import {
  innerWidth,
  pictureMargin,
  readingSentence,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { mapLegendWords } from "#words/explore/map-legend";
import { pictureWords } from "#words/files/picture";
import { words } from "#words/page";
import { moneyAsStated } from "../../../words/format/money";
import { integer, megawattSum } from "../../../words/format/number";
import { selectionText } from "../../../words/text/selection/selection-text";
import { withCommas } from "../../../words/format/text";
import { mapDrawing } from "./map-drawing";
import { namesOf, toMark } from "./marks";

const size = { width: innerWidth, height: 760 };

/** Returns the picture of the map of a selection, fitted to it as the live map is when a filter is chosen. */
export function mapSheet(question: PictureQuestion, basemap: BaseMap, functions: MapFunctions): PictureSheet {
  const { record, selection, filters, circles, measure } = question;
  const { dataset } = record;
  const approximate = centred(selection);
  const statuses = statusesOrUnknown.flatMap((status) => {
    const count = selection.filter((readSite) => readSite.status === status).length;
    return count === 0 ? [] : [`${integer(count)} ${words.status[status].toLowerCase()}`];
  });
  return {
    title: pictureWords.map.title(selection.length, selectionText(filters, dataset)),
    lead: activeKeys(filters).length === 0 ? selectionSentence(question) : readingSentence(question),
    legend: statusEntries(
      selection.map((readSite) => ({ readSite })),
      words.status,
      false,
    ),
    body: (top) => {
      const sizes = circleSizes(circles, top + size.height + 8);
      return {
        height: size.height + sizes.height,
        node: (
          <>
            <g transform={`translate(${pictureMargin} ${top})`}>
              {mapDrawing({
                functions,
                basemap,
                size,
                measure,
                marks: selection.map((readSite) => toMark(readSite, dataset, circles, "", false)),
                fit: activeKeys(filters).length === 0 ? [] : selection.map(({ site }) => site),
                countries: namesOf(dataset.sites),
              })}
            </g>
            {sizes.node}
          </>
        ),
      };
    },
    coverage: [
      { text: `${withCommas(statuses)}. `, bold: true },
      {
        text: [
          mapLegendWords.withoutCircle[circles](withoutCircle(selection, circles, dataset.rates)),
          ...(approximate.count > 0 ? [mapLegendWords.approximate(approximate, selection.length, circles)] : []),
          pictureWords.map.ground,
        ].join(" "),
      },
    ],
    claims: selection.flatMap((readSite) => {
      const { statusClaim, capacity, investment } = readSite;
      const isCircled = typeof circleFigure(readSite, circles, dataset.rates) === "number";
      const figure = circles === "capacity" ? capacity : investment;
      return [...(statusClaim ? [statusClaim] : []), ...(isCircled && figure ? [figure.claim] : [])];
    }),
    isSaidBeside: false,
  };
}

/** Draws three circles side by side, each with its figure. */
function circleSizes(measure: CircleMeasure, top: number): Drawn {
  if (measure === "none") return { height: 0, node: null };
  const text = (figure: number) => (measure === "capacity" ? megawattSum(figure) : moneyAsStated(figure, "EUR"));
  const drawn = legendFigures[measure].map((figure) => ({ figure, radius: circleRadius(measure, figure) }));
  const largest = Math.max(...drawn.map(({ radius }) => radius));
  let x = pictureMargin;
  const nodes: ReactNode[] = drawn.map(({ figure, radius }) => {
    const at = x + radius + 1;
    x = at + radius + 84;
    return (
      <g key={figure}>
        <circle cx={at} cy={top + largest} r={radius} fill="none" stroke="var(--ink-2)" />
        <PictureLine x={at + radius + 7} y={top + largest + 5} size={14} colour="--ink-2">
          {text(figure)}
        </PictureLine>
      </g>
    );
  });
  return {
    height: 2 * largest + 10,
    node: (
      <>
        {nodes}
        <PictureLine x={x} y={top + largest + 5} size={14} colour="--ink-2">
          {mapLegendWords.circles.area[measure]}
        </PictureLine>
      </>
    ),
  };
}
