import { useXAxisScale } from "recharts";
import type { RowBox } from "./row-plot";

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
  /** True: a line stands where the bars of all rows begin. */
  fromZero?: boolean;
  children: (row: R, place: RowPlace) => React.ReactNode;
};

/** Draws the marks of every row in its measured place; while one row is hovered the others but the selected one step back. */
export function RowMarks<R extends { readonly id: string }>(props: Props<R>) {
  const { rows, boxes, selected = null, hovered, at, fromZero = true, children } = props;
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
        return (
          <g key={row.id} style={{ opacity: isDimmed(row.id) ? "var(--chart-dim)" : 1 }} data-bar={row.id}>
            {children(row, { x, middle: box.top + box.height / 2, height: box.height })}
          </g>
        );
      })}
      {fromZero && <ZeroLine x={toPixel(0) ?? 0} boxes={boxes} />}
    </g>
  );
}

/** The line at which the bars of all rows begin: through the bars alone, for it would cut a name that stands over its bar. */
function ZeroLine({ x, boxes }: { x: number; boxes: ReadonlyMap<string, RowBox> }) {
  const line = [...boxes.values()].map(({ top, height }) => `M${x} ${top}v${height}`).join("");
  return line === "" ? null : <path d={line} style={{ stroke: "var(--chart-zero)" }} strokeWidth="1" />;
}
