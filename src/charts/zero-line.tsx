import type { RowBox } from "./row-plot";

/** The line at which the bars of all rows begin. */
export function ZeroLine({ x, boxes }: { x: number; boxes: ReadonlyMap<string, RowBox> }) {
  const all = [...boxes.values()];
  if (all.length === 0) return null;
  // Through the bars alone: where a name stands over its bar, the line would cut it.
  const line = all.map(({ top, height }) => `M${x} ${top}v${height}`).join("");
  return <path d={line} style={{ stroke: "var(--chart-zero)" }} strokeWidth="1" />;
}
