import { memo } from "react";
import type { StatusOrUnknown } from "../../domain/record/status";
import { GlyphShape } from "../../marks/glyph";
import { yearMarkAttribute } from "../plot/site-attributes";
import styles from "./year-marks.module.css";

/** A site in the year chart: the glyph of its status in the first year that its date can mean. */
export type YearMark = {
  readonly id: string;
  /** The accessible name: site, date and status. */
  readonly name: string;
  /** The address of the site's page. */
  readonly href: string;
  readonly status: StatusOrUnknown;
  readonly year: number;
  readonly passed: boolean;
};

/** Sizes in px: the width and height of the cell of a mark, which is its target, and the glyph. */
export type YearSizes = { readonly step: number; readonly lane: number; readonly glyph: number };

/** A mark with the centre of its glyph in px. */
export type PlacedMark = YearMark & { readonly x: number; readonly y: number };

type Props = {
  mark: PlacedMark;
  sizes: YearSizes;
  selected: boolean;
  hovered: boolean;
  /** True if another mark is hovered. */
  dimmed: boolean;
  /** True for the mark that is the tab stop. */
  stop: boolean;
};

/** Renders a mark as a named button, in the units of its glyph. The group around it handles its events. */
export const YearMarkButton = memo(function YearMarkButton({ mark, sizes, selected, hovered, dimmed, stop }: Props) {
  const unit = 16 / sizes.glyph;
  const [width, height] = [sizes.step * unit, sizes.lane * unit];
  return (
    <g
      role="button"
      tabIndex={stop ? 0 : -1}
      data-stop={mark.id}
      {...{ [yearMarkAttribute]: mark.id }}
      data-href={mark.href}
      data-hovered={hovered || undefined}
      data-dimmed={dimmed || undefined}
      aria-label={mark.name}
      aria-pressed={selected}
      className={styles.mark}
      transform={`translate(${mark.x - sizes.glyph / 2} ${mark.y - sizes.glyph / 2}) scale(${1 / unit})`}
      style={{ opacity: dimmed ? "var(--chart-dim)" : 1 }}
    >
      <rect x={8 - width / 2} y={8 - height / 2} width={width} height={height} fill="transparent" />
      {(selected || hovered) && (
        <circle
          cx="8"
          cy="8"
          r={8 + 3 * unit}
          style={{ fill: "var(--surface-selected)", stroke: selected ? "var(--accent)" : "var(--ink-2)" }}
          strokeWidth={(selected ? 2 : 1.2) * unit}
        />
      )}
      <GlyphShape status={mark.status} />
      {mark.passed && (
        <path d={`M-2 ${8 + height / 2 - unit}h20`} style={{ stroke: "var(--ink)" }} strokeWidth={1.4 * unit} />
      )}
    </g>
  );
});

/**
 * Renders the name above the hovered mark, since a button of one glyph has no space for it. Screen readers get it from
 * the mark's own label.
 */
export function MarkName({ mark: { name, x, y }, chartWidth }: { mark: PlacedMark; chartWidth: number }) {
  // Shifted by the share of its own width at which the mark is in the chart, so that the name stays inside.
  const style = { left: x, top: y - 12, translate: `${(-100 * x) / chartWidth}% -100%` };
  return (
    <p className={styles.told} style={style}>
      {name}
    </p>
  );
}
