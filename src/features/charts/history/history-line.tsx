import type { ReactNode } from "react";
import { apart, placeLineLabels } from "../../../charts/line/line-labels";
import { pathOf, piecesOf, undatedOf } from "../../../charts/line/step-path";
import { linearScale, timeEnd, timePosition, type TimeScale } from "../../../charts/plot/scale";
import { yearFraction } from "../../../domain/record/partial-date";
import { isUndated, type Highlight, type HistoryStep } from "../../../domain/series/history";
import { PictureLine, type Drawn, type TextMeasure } from "../../../parts/picture/picture-text";
import { innerWidth, pictureMargin, pictureWidth } from "../../../parts/picture/sheet";
import { changeText, highlightId, highlightName, type Figures } from "./history-text";

type LineOptions = {
  readonly steps: readonly HistoryStep[];
  readonly largest: readonly Highlight[];
  readonly axis: TimeScale;
  readonly figures: Figures;
  readonly end: number;
  readonly measure: TextMeasure;
};

const plotHeight = 360;
/** Above the plot the name of its highest line has room. */
const plotTop = 16;
const [labelSize, axisRoom] = [13, 64];

/** Draws the line from `top`, with the names of its largest movements left of it. */
export function historyLine({ steps, largest, axis, figures, end, measure }: LineOptions, top: number): Drawn {
  const most = Math.max(0, ...steps.map(({ total }) => total ?? 0));
  const values = linearScale(most * 1.1, 5);
  const base = top + plotTop + plotHeight;
  const x = (at: number) => pictureMargin + (timePosition(axis, at) / timeEnd(axis)) * innerWidth;
  const y = (value: number) => base - (values.at(value) / values.end) * plotHeight;
  const points = steps.map(({ day, total, movements }) => ({
    at: yearFraction(day),
    value: total,
    undated: movements.filter(isUndated).reduce((sum, { change }) => sum + change, 0),
  }));
  const labels = largest.map((one, index) => ({
    id: highlightId(one),
    number: String(index + 1),
    x: x(yearFraction(one.day)),
    y: y(one.after),
    text: `${highlightName(one)} ${changeText(one.change, figures)}`,
  }));
  const numbers = apart(labels, 19);
  const placed = new Map(
    placeLineLabels(
      labels.map((label) => ({ ...label, ...numbers.get(label.id), width: measure(label.text, labelSize) + 24 })),
      18,
      pictureMargin,
      [
        ...values.ticks.map(({ value }) => ({
          left: pictureMargin,
          right: pictureMargin + axisRoom,
          top: y(value) - 17,
          bottom: y(value),
        })),
        ...piecesOf(points, x, y, end),
      ],
    ).map((label) => [label.id, label]),
  );
  /** The label of a tick stands after the numbers that would lie on it. */
  const tickX = (value: number) =>
    Math.max(
      pictureMargin,
      ...[...numbers.values()]
        .filter((number) => number.x < pictureMargin + axisRoom && Math.abs(number.y - y(value) + 9) < 17)
        .map((number) => number.x + 12),
    );
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, index) => axis.first + index);
  return {
    height: plotTop + plotHeight + 24,
    node: (
      <>
        {values.ticks.map(({ value }) => (
          <g key={value}>
            <path
              d={`M${pictureMargin} ${y(value)}H${pictureWidth - pictureMargin}`}
              stroke={value === 0 ? "var(--chart-zero)" : "var(--chart-grid)"}
            />
            <PictureLine x={tickX(value)} y={y(value) - 5} size={12} colour="--chart-axis">
              {figures.tick(value)}
            </PictureLine>
          </g>
        ))}
        {years
          .filter((year) => year >= axis.since || year === axis.first)
          .map((year) => (
            <g key={year}>
              <path d={`M${x(year)} ${base}v5`} stroke="var(--chart-zero)" />
              <PictureLine
                x={year < axis.since ? x(year) + 3 : (x(year) + x(year + 1)) / 2}
                y={base + 17}
                size={12}
                colour="--chart-axis"
                anchor={year < axis.since ? "start" : "middle"}
              >
                {String(year)}
              </PictureLine>
            </g>
          ))}
        {axis.first < axis.since && (
          <PictureLine x={x(axis.since) - 6} y={base + 17} size={12} colour="--chart-axis" anchor="end">
            {"//"}
          </PictureLine>
        )}
        <path d={`M${x(end)} ${top + plotTop}V${base}`} stroke="var(--mark-asof)" strokeDasharray="1.2 2.6" />
        <path d={pathOf(points, x, y, end)} fill="none" stroke="var(--ink)" strokeWidth={2} />
        <path d={undatedOf(points, x, y)} fill="none" stroke="var(--ink)" strokeWidth={2} strokeDasharray="1.5 3" />
        {labels.map((label) => labelOf(label, numbers.get(label.id) ?? label, placed.get(label.id) ?? null))}
      </>
    ),
  };
}

type Label = {
  readonly id: string;
  readonly number: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
};

function labelOf(
  label: Label,
  at: { readonly x: number; readonly y: number },
  place: { readonly x: number; readonly y: number; readonly fits: boolean } | null,
): ReactNode {
  const isNamed = place?.fits === true;
  return (
    <g key={label.id}>
      <path d={`M${label.x} ${label.y}L${at.x} ${at.y}`} fill="none" stroke="var(--mark-range)" />
      {isNamed && Math.abs(place.y - at.y) > 4 && (
        <path d={`M${at.x} ${at.y}L${place.x + 3} ${place.y}`} fill="none" stroke="var(--mark-range)" />
      )}
      {isNamed && (
        <text
          x={place.x}
          y={place.y + 4.5}
          fontSize={labelSize}
          textAnchor="end"
          fill="var(--ink-2)"
          stroke="var(--surface-page)"
          strokeWidth={4}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.text}
        </text>
      )}
      <circle cx={at.x} cy={at.y} r={8.5} fill="var(--surface-page)" stroke="var(--ink)" strokeWidth={1.5} />
      <PictureLine x={at.x} y={at.y + 4} size={12} bold anchor="middle">
        {label.number}
      </PictureLine>
    </g>
  );
}
