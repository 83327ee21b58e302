import { useXAxisScale } from "recharts";
import type { RowBox } from "./use-row-boxes";

/** Where a row's marks are drawn, px: its middle and its height, and where a value lies. */
export type RowPlace = {
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly height: number;
};

type Props<R extends { readonly id: string }> = {
  rows: readonly R[];
  boxes: ReadonlyMap<string, RowBox>;
  selected?: string | null;
  hovered: string | null;
  /** A value's position on the axis. */
  at: (value: number) => number;
  /** A line through every row, at a value. */
  line?: { readonly at: number; readonly stroke: string; readonly width: number };
  children: (row: R, place: RowPlace) => React.ReactNode;
};

/** Where the bars begin. */
const zero = { at: 0, stroke: "var(--chart-zero)", width: 1 };

/** Draws the marks of every row in its measured place; while one row is hovered the others but the selected one step back. */
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
          <g key={row.id} id={id}>
            <g style={{ opacity: isDimmed(row.id) ? "var(--chart-dim)" : 1 }} data-bar={row.id}>
              {children(row, { x, middle: top + height / 2, height })}
            </g>
            {/* Through the bars alone: it would cut a name that stands over its bar. */}
            <path d={`M${x(line.at)} ${top}v${height}`} style={{ stroke: line.stroke }} strokeWidth={line.width} />
          </g>
        );
      })}
    </g>
  );
}
