import { usePlotArea, useXAxisScale } from "recharts";
import { textWidth } from "../../marks/text-width";
import { apart, placeLineLabels } from "./line-labels";
import { Plot } from "../plot/plot";
import { pathOf, piecesOf, undatedOf, type LinePoint } from "./step-path";
import { linearScale, timeEnd, timePosition, type TimeScale, type ValueScale } from "../plot/scale";
import styles from "./step-line.module.css";

/** A labelled step: its number in the list beside the chart, the value that it leads to, and a short text. */
export type LineLabel = {
  readonly id: string;
  readonly number: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  /** True if the selected site caused the step. */
  readonly selected: boolean;
};

export type StepLineProps = {
  points: readonly LinePoint[];
  labels: readonly LineLabel[];
  scale: TimeScale;
  /** The time at which the line ends. */
  end: number;
  label: string;
  tick: (value: number) => string;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

const band = 24;
const headroom = 1.1;
/** Width in px that the tick labels take at the left. */
const axisRoom = 58;
/** Distance in px from the line of a tick up to the baseline and to the top of its label. */
const [tickFoot, tickTop] = [5, 18];
const font = "12.5px 'Source Sans 3 Variable', sans-serif";

/** Renders a total over time as a step line. */
export default function StepLine(props: StepLineProps) {
  const { points, scale, label } = props;
  const largest = Math.max(0, ...points.flatMap(({ value }) => value ?? []));
  const values = linearScale(largest * headroom, 5);
  const years = Array.from({ length: scale.last - scale.first + 1 }, (_, index) => scale.first + index);
  const labelled = new Map(
    years
      .filter((year) => year >= scale.since || year === scale.first)
      .map((year) => [timePosition(scale, year) + (year < scale.since ? 0.4 : 0.5), year]),
  );
  return (
    <div className={styles.line} data-scripted role="img" aria-label={label}>
      <Plot
        axis={{
          domain: [0, timeEnd(scale)],
          ticks: [...labelled.keys()],
          label: (at) => String(labelled.get(at) ?? ""),
          side: "bottom",
          band,
          grid: false,
        }}
      >
        <Line {...props} values={values} years={years} />
      </Plot>
    </div>
  );
}

type LineProps = StepLineProps & { values: ValueScale; years: readonly number[] };

function Line(props: LineProps) {
  const { points, labels, scale, end, values, years, tick, hovered, onHover } = props;
  const toPixel = useXAxisScale();
  const area = usePlotArea();
  if (!toPixel || !area) return null;
  const x = (at: number) => toPixel(timePosition(scale, at)) ?? 0;
  const base = area.y + area.height;
  const y = (value: number) => base - (values.at(value) / values.end) * area.height;
  const right = area.x + area.width;
  const numbers = apart(
    labels.map(({ id, at, value }) => ({ id, x: x(at), y: y(value) })),
    18,
  );
  const placed = new Map(
    placeLineLabels(
      labels.map(({ id, at, value, text }) => ({
        id,
        x: x(at),
        y: y(value),
        ...numbers.get(id),
        width: textWidth(text, font) + 22,
      })),
      17,
      area.x,
      [
        ...values.ticks.map(({ value }) => ({
          left: area.x,
          right: area.x + axisRoom,
          top: y(value) - tickTop,
          bottom: y(value),
        })),
        ...piecesOf(points, x, y, end),
      ],
    ).map((label) => [label.id, label]),
  );
  return (
    <g>
      {values.ticks.map(({ value }) => (
        <g key={value}>
          <path d={`M${area.x} ${y(value)}H${right}`} className={value === 0 ? styles.zero : styles.grid} />
          <text className={styles.tick} x={area.x} y={y(value) - tickFoot}>
            {tick(value)}
          </text>
        </g>
      ))}
      {years
        .filter((year) => year >= scale.since)
        .map((year) => (
          <path key={year} className={styles.zero} d={`M${x(year)} ${base}v5`} />
        ))}
      {scale.first < scale.since && (
        <text className={styles.tick} x={x(scale.since) - 6} y={base + 16} textAnchor="end">
          {"//"}
        </text>
      )}
      <path className={styles.asOf} d={`M${x(end)} ${area.y}V${base}`} />
      <path className={styles.path} d={pathOf(points, x, y, end)} />
      <path className={styles.undated} d={undatedOf(points, x, y)} />
      {labels.map((label) => {
        const place = placed.get(label.id);
        const [pointX, pointY] = [x(label.at), y(label.value)];
        const { x: numberX, y: numberY } = numbers.get(label.id) ?? { x: pointX, y: pointY };
        return (
          <g
            key={label.id}
            className={styles.label}
            data-active={label.id === hovered || label.selected || undefined}
            onPointerEnter={() => onHover(label.id)}
            onPointerLeave={() => onHover(null)}
          >
            <path className={styles.leader} d={`M${pointX} ${pointY}L${numberX} ${numberY}`} />
            {place?.fits === true && (
              <>
                {Math.abs(place.y - numberY) > 4 && (
                  <path className={styles.leader} d={`M${numberX} ${numberY}L${place.x + 3} ${place.y}`} />
                )}
                <text x={place.x} y={place.y} textAnchor="end" dominantBaseline="central" fontSize="12.5">
                  {label.text}
                </text>
              </>
            )}
            <circle cx={numberX} cy={numberY} r="8.5" />
            <text className={styles.number} x={numberX} y={numberY} dominantBaseline="central">
              {label.number}
            </text>
          </g>
        );
      })}
    </g>
  );
}
