import type { CapacityState } from "../domain/series/capacity";
import type { StatusOrUnknown } from "../domain/record/status";
import { inPlaceColour, statusColour } from "./glyph";
import { tint, wholeFill } from "./patterns";

type Props = {
  of: CapacityState;
  /** px */
  x: number;
  y: number;
  width: number;
  height: number;
  /** The value on the segment; null or absent where it does not fit. */
  text?: string | null;
};

/**
 * Renders a segment of capacity with the pattern of its status. What is planned at a site that operates is hollow over
 * a solid base, since only the site exists; what is in place without the AI data center is grey; an ambition is hollow
 * and dashed.
 */
export function CapacityBox({ of, x, y, width: wanted, height, text = null }: Props) {
  const width = Math.max(wanted, 1.5);
  const colour = of === "in_place" ? inPlaceColour : statusColour(drawnStatusOf(of));
  const isHollow = of === "ambition" || of === "operating_plan";
  const base = Math.max(2, Math.round(height / 4));
  return (
    <>
      {of !== "ambition" && <rect {...{ x, y, width, height }} fill={tint(drawnStatusOf(of))} />}
      {of === "operating_plan" && <rect x={x} y={y + height - base} width={width} height={base} fill={colour} />}
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(width - 1, 0.5)}
        height={height - 1}
        fill={of === "in_place" ? colour : isHollow ? "none" : wholeFill(drawnStatusOf(of))}
        stroke={colour}
        strokeDasharray={of === "ambition" ? "3 2.5" : of === "unknown" ? "1 2" : undefined}
      />
      {text !== null && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          textAnchor="middle"
          dominantBaseline="central"
          {...(of === "operating" || of === "in_place" ? solidText : patternText)}
        >
          {text}
        </text>
      )}
    </>
  );
}

const solidText = { fill: "var(--surface-page)", fontSize: 12 };

/** On a pattern the letters have a ground of their own. */
const patternText = {
  fill: "var(--ink)",
  fontSize: 12,
  stroke: "var(--surface-page)",
  strokeWidth: 5,
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;

/** Returns the status whose glyph, colour and pattern a segment has. */
export function drawnStatusOf(of: CapacityState): StatusOrUnknown {
  if (of === "operating_plan" || of === "in_place") return "operating";
  return of === "ambition" ? "announced" : of;
}

/** Renders a decorative sample of a segment for a legend. */
export function CapacitySwatch({ of }: { of: CapacityState }) {
  return (
    <svg width="24" height="13" className="glyph" aria-hidden="true">
      <CapacityBox of={of} x={0} y={0} width={24} height={13} />
    </svg>
  );
}
