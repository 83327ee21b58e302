import { usePlotArea, useXAxisScale } from "recharts";
import type { OpeningKind } from "../domain/claim";
import type { StatusOrUnknown } from "../domain/status";
import { GlyphShape, statusColour } from "../marks/glyph";
import { tint } from "../marks/patterns";
import { pack } from "./pack";
import { Plot } from "./plot";
import { useRoving } from "./use-roving";
import { useSize } from "./use-size";
import styles from "./year-marks.module.css";

/** A site in the year chart: one glyph on a band as wide as its date is vague. `period` null: no date is stated. */
export type YearMark = {
  readonly id: string;
  /** The accessible name: site, date, status. */
  readonly name: string;
  readonly status: StatusOrUnknown;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly kind: OpeningKind;
  readonly passed: boolean;
};

export type YearMarksProps = {
  /** In the order in which they are stacked: the first lie lowest. */
  marks: readonly YearMark[];
  first: number;
  last: number;
  asOfYear: number;
  label: string;
  notStated: string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onSelect: (id: string | null) => void;
};

const lane = 11.5;
/** What a band leaves free at each end, so that the bands of two years stand side by side. */
const inset = 1.5;
const glyph = 9;
const band = 22;
const silentColumns = 4;
const silentStep = 15;
const right = silentColumns * silentStep + 22;

type Placed = YearMark & { readonly x: number; readonly y: number; readonly left: number; readonly width: number };

/** Sites by the year of their first opening, one mark each; those without a date stand outside the axis. */
export default function YearMarks(props: YearMarksProps) {
  const { marks, first, last, label } = props;
  const [ref, size] = useSize<HTMLDivElement>();
  const year = ((size?.width ?? 0) - right) / (last + 1 - first);
  const dated = marks.filter((mark) => mark.period !== null);
  const silent = marks.filter((mark) => mark.period === null);
  const lanes = pack(
    dated.map((mark) => spanOf(mark, first, year)),
    1,
  );
  const highest = Math.max(
    4,
    ...[...lanes.values()].map((index) => index + 1),
    Math.ceil(silent.length / silentColumns),
  );
  return (
    <div ref={ref} className={styles.years} style={{ height: highest * lane + band }} role="group" aria-label={label}>
      {size && (
        <Plot
          right={right}
          axis={{ domain: [first, last + 1], ticks: [], label: () => "", side: "bottom", band, grid: false }}
        >
          <Marks {...props} dated={dated} silent={silent} lanes={lanes} />
        </Plot>
      )}
    </div>
  );
}

/** A band is never narrower than its glyph. */
function spanOf(mark: YearMark, first: number, year: number) {
  const from = ((mark.period?.from ?? first) - first) * year + inset;
  const to = ((mark.period?.to ?? first) - first) * year - inset;
  const lack = Math.max(0, (glyph + 2 - (to - from)) / 2);
  return { id: mark.id, from: from - lack, to: to + lack };
}

type MarksProps = YearMarksProps & {
  dated: readonly YearMark[];
  silent: readonly YearMark[];
  lanes: ReadonlyMap<string, number>;
};

function Marks(props: MarksProps) {
  const { dated, silent, lanes, first, last, asOfYear, notStated, selected, hovered, onHover, onSelect } = props;
  const scale = useXAxisScale();
  const area = usePlotArea();
  const roving = useRoving([...dated, ...silent].map((mark) => mark.id));
  if (!scale || !area) return null;
  const x = (value: number) => scale(value) ?? 0;
  const base = area.y + area.height;
  const outside = area.x + area.width + 16;
  const dims = hovered !== null && [...dated, ...silent].some((mark) => mark.id === hovered);

  const placed: Placed[] = [
    ...dated.map((mark) => {
      const [from, to] = [x(mark.period?.from ?? first), x(mark.period?.to ?? first)];
      const y = base - ((lanes.get(mark.id) ?? 0) + 0.5) * lane;
      return { ...mark, x: (from + to) / 2, y, left: from + inset, width: to - from - 2 * inset };
    }),
    ...silent.map((mark, index) => ({
      ...mark,
      x: outside + (index % silentColumns) * silentStep + silentStep / 2,
      y: base - (Math.floor(index / silentColumns) + 0.5) * lane,
      left: 0,
      width: 0,
    })),
  ];

  return (
    <g>
      <YearAxis {...{ first, last, asOfYear, x, base }} />
      <path
        d={`M${outside} ${base + 0.5}h${silentColumns * silentStep}`}
        style={{ stroke: "var(--chart-axis)" }}
        strokeDasharray="1.5 2.5"
      />
      <text className={styles.year} x={outside + (silentColumns * silentStep) / 2} y={base + 15} textAnchor="middle">
        {notStated}
      </text>
      {placed.map((mark) => (
        <g
          key={mark.id}
          {...roving(mark.id)}
          role="button"
          aria-label={mark.name}
          aria-pressed={mark.id === selected}
          className={styles.mark}
          style={{ opacity: dims && mark.id !== hovered ? "var(--chart-dim)" : 1 }}
          onPointerEnter={() => onHover(mark.id)}
          onPointerLeave={() => onHover(null)}
          onFocus={() => onHover(mark.id)}
          onBlur={() => onHover(null)}
          onClick={() => onSelect(mark.id === selected ? null : mark.id)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== " ") return;
            event.preventDefault();
            onSelect(mark.id === selected ? null : mark.id);
          }}
        >
          <MarkShape mark={mark} selected={mark.id === selected} hovered={mark.id === hovered} />
        </g>
      ))}
    </g>
  );
}

function MarkShape({ mark, selected, hovered }: { mark: Placed; selected: boolean; hovered: boolean }) {
  const colour = statusColour(mark.status);
  const height = lane - 1.5;
  const dated = mark.period !== null && mark.width > glyph;
  return (
    <>
      <title>{mark.name}</title>
      <rect x={mark.x - 7.5} y={mark.y - lane / 2} width={15} height={lane} fill="transparent" />
      {dated && (
        <rect
          x={mark.left + 0.5}
          y={mark.y - height / 2 + 0.5}
          width={Math.max(1, mark.width - 1)}
          height={height - 1}
          style={{
            fill: mark.kind === "actual" ? `color-mix(in srgb, ${colour} 26%, transparent)` : tint(mark.status),
            stroke: colour,
            strokeOpacity: mark.kind === "actual" ? 0 : 0.45,
          }}
          strokeDasharray={mark.kind === "actual" ? undefined : "2 2"}
        />
      )}
      {(selected || hovered) && (
        <circle
          cx={mark.x}
          cy={mark.y}
          r="8"
          style={{ fill: "var(--surface-selected)", stroke: "var(--accent)" }}
          strokeWidth="2"
        />
      )}
      <svg x={mark.x - glyph / 2} y={mark.y - glyph / 2} width={glyph} height={glyph} viewBox="0 0 16 16">
        <GlyphShape status={mark.status} />
      </svg>
      {mark.passed && (
        <path d={`M${mark.x - 6.5} ${mark.y + lane / 2 - 0.5}h13`} style={{ stroke: "var(--ink)" }} strokeWidth="1.4" />
      )}
    </>
  );
}

type YearAxisProps = { first: number; last: number; asOfYear: number; x: (year: number) => number; base: number };

function YearAxis({ first, last, asOfYear, x, base }: YearAxisProps) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const narrow = x(first + 1) - x(first) < 30;
  return (
    <g>
      {years.map((year) => (
        <g key={year}>
          <path
            d={`M${x(year) + 1.5} ${base + 0.5}H${x(year + 1) - 1.5}`}
            style={{ stroke: year === asOfYear ? "var(--ink)" : "var(--chart-axis)" }}
            strokeWidth={year === asOfYear ? 2 : 1}
          />
          <text
            className={styles.year}
            data-now={year === asOfYear || undefined}
            x={(x(year) + x(year + 1)) / 2}
            y={base + 15}
            textAnchor="middle"
          >
            {narrow ? `’${String(year).slice(2)}` : year}
          </text>
        </g>
      ))}
    </g>
  );
}
