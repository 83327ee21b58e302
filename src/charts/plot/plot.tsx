import { useLayoutEffect } from "react";
import { ComposedChart, XAxis, YAxis } from "recharts";
import { usePlotSize } from "./use-size";
import styles from "./plot.module.css";

export type Axis = {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly label: (tick: number) => string;
  readonly side: "top" | "bottom";
  /** Height in px of the band that holds the labels. */
  readonly band: number;
  /** If false, no grid lines are drawn at the ticks, because the rows draw their own. */
  readonly grid?: boolean;
};

/** From this share of the axis on, half the label of the last tick does not fit in a narrow plot. */
const nearEdge = 0.9;

/**
 * Renders a Recharts plot that fills its box, with one value axis and marks drawn by `children` on the scale of
 * Recharts. `right` is the width in px beside the axis for marks outside it.
 */
export function Plot({ axis, right = 0, children }: { axis: Axis; right?: number; children: React.ReactNode }) {
  const [ref, size] = usePlotSize<HTMLDivElement>();
  // On paper a plot can be narrower than it was drawn; it is then compressed horizontally, and its rows keep their
  // height.
  useLayoutEffect(() => {
    ref.current?.querySelector("svg")?.setAttribute("preserveAspectRatio", "none");
  });
  return (
    <div
      ref={ref}
      className={styles.plot}
      data-from-edge={axis.ticks[0] === axis.domain[0] || undefined}
      data-to-edge={(axis.ticks.at(-1) ?? 0) > axis.domain[1] * nearEdge || undefined}
    >
      {size && size.width > 0 && size.height > 0 && (
        <ComposedChart
          width={size.width}
          height={size.height}
          data={[
            { x: axis.domain[0], y: 0 },
            { x: axis.domain[1], y: 1 },
          ]}
          margin={{ top: 0, right, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[...axis.domain]}
            allowDataOverflow
            ticks={[...axis.ticks]}
            tickFormatter={axis.label}
            interval={0}
            orientation={axis.side}
            height={axis.band}
            hide={axis.band === 0}
            axisLine={false}
            tickLine={false}
            tick={{ fill: "var(--chart-axis)", fontSize: "var(--text-2xs)" }}
          />
          <YAxis type="number" dataKey="y" domain={[0, 1]} allowDataOverflow hide width={0} />
          {children}
        </ComposedChart>
      )}
    </div>
  );
}
