import { useXAxisScale } from "recharts";
import type { RowBox } from "./use-row-boxes";

/** The measured place of a row's marks in px. */
export type RowPlace = {
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly height: number;
};

type Line = { readonly at: number; readonly stroke: string; readonly width: number };

type Props<R extends { readonly id: string }> = {
  rows: readonly R[];
  boxes: ReadonlyMap<string, RowBox>;
  selected?: string | null;
  hovered: string | null;
  /** Returns the position of a value on the axis. */
  at: (value: number) => number;
  /** A line at a value, through all rows. */
  line?: Line | undefined;
  children: (row: R, place: RowPlace) => React.ReactNode;
};

/** The line at the start of the bars. */
const zero: Line = { at: 0, stroke: "var(--chart-zero)", width: 1 };

/** The same on a logarithmic scale, which has no zero. */
export const logStart: Line = { at: 0, stroke: "var(--chart-grid)", width: 1 };

/**
 * Renders the marks of all rows in their measured places. While a row is hovered, the others except the selected one
 * are dimmed, but not their texts.
 */
export function RowMarks<R extends { readonly id: string }>(props: Props<R>) {
  const { rows, boxes, selected = null, hovered, at, line = zero, children } = props;
  const toPixel = useXAxisScale();
  if (!toPixel) return null;
  const x = (value: number) => toPixel(at(value)) ?? 0;
  const dims = hovered !== null && rows.some((row) => row.id === hovered);
  const isDimmed = (id: string) => dims && id !== hovered && id !== selected;
  return (
    <g>
      {rows.map((row) => {
        const box = boxes.get(row.id);
        if (!box) return null;
        const { id, top, height } = box;
        return (
          <g key={row.id} id={id} data-dimmed={isDimmed(row.id) || undefined} data-bar={row.id}>
            {children(row, { x, middle: top + height / 2, height })}
            {/* Only through the bars: it would cross a name that is above its bar. */}
            <path d={`M${x(line.at)} ${top}v${height}`} stroke={line.stroke} strokeWidth={line.width} />
          </g>
        );
      })}
    </g>
  );
}
