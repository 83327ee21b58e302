import { memo } from "react";
import type { OpeningKind } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { GlyphShape, statusColour } from "../../marks/glyph";
import { tint } from "../../marks/patterns";
import { yearMarkAttribute } from "../plot/site-attributes";
import styles from "./year-marks.module.css";

/**
 * A site in the year chart: a glyph on a band. The width of the band is the precision of the date; `period` is null if
 * no date is stated.
 */
export type YearMark = {
  readonly id: string;
  /** The accessible name: site, date and status. */
  readonly name: string;
  /** The address of the site's page. */
  readonly href: string;
  readonly status: StatusOrUnknown;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly kind: OpeningKind;
  readonly passed: boolean;
};

/** Sizes in px: the height of a lane, the glyph, and the least width of the pointer target. */
export type YearSizes = { readonly lane: number; readonly glyph: number; readonly hit: number };

/** A mark with the centre of its glyph and its band, in px. */
export type PlacedMark = YearMark & {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly width: number;
};

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

/** Renders a mark as a named button. The group around it handles its events. */
export const YearMarkButton = memo(function YearMarkButton({ mark, sizes, selected, hovered, dimmed, stop }: Props) {
  const { lane, glyph, hit } = sizes;
  const colour = statusColour(mark.status);
  const height = lane - 1.5;
  const isBand = mark.period !== null && mark.width > glyph;
  const reach = Math.max(hit, mark.width);
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
      style={{ opacity: dimmed ? "var(--chart-dim)" : 1 }}
    >
      <rect x={mark.x - reach / 2} y={mark.y - lane / 2} width={reach} height={lane} fill="transparent" />
      {isBand && (
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
          r={glyph / 2 + 3.5}
          style={{ fill: "var(--surface-selected)", stroke: selected ? "var(--accent)" : "var(--ink-2)" }}
          strokeWidth={selected ? 2 : 1.2}
        />
      )}
      <svg x={mark.x - glyph / 2} y={mark.y - glyph / 2} width={glyph} height={glyph} viewBox="0 0 16 16">
        <GlyphShape status={mark.status} />
      </svg>
      {mark.passed && (
        <path d={`M${mark.x - 6.5} ${mark.y + lane / 2 - 0.5}h13`} style={{ stroke: "var(--ink)" }} strokeWidth="1.4" />
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
