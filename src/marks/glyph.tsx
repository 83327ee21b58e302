import type { StatusOrUnknown } from "../domain/record/status";

/** The shape of each status in a box of 16 × 16, the same in list, map, bars, years and table. */
const shapes: Record<StatusOrUnknown, React.ReactNode> = {
  operating: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  under_construction: <rect x="2.9" y="2.9" width="10.2" height="10.2" fill="currentColor" />,
  permitting: (
    <>
      <path d="M8 1.6 14.4 8 8 14.4 1.6 8Z" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" />
    </>
  ),
  announced: <circle cx="8" cy="8" r="4.9" fill="none" stroke="currentColor" strokeWidth="2.3" />,
  paused: <path d="M3.6 2.8h3.2v10.4H3.6zM9.2 2.8h3.2v10.4H9.2z" fill="currentColor" />,
  cancelled: <path d="M3.2 3.2 12.8 12.8M12.8 3.2 3.2 12.8" fill="none" stroke="currentColor" strokeWidth="2.6" />,
  unknown: (
    <circle
      cx="8"
      cy="8"
      r="4.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeDasharray="0 3.02"
    />
  ),
};

/** The colour of what is in operation where the AI data center is not, which has no status of its own. */
export const inPlaceColour = "var(--ink-3)";

/** Renders only the shape, 16 units wide and coloured by `color`, for use inside another SVG. */
export function GlyphShape({ status }: { status: StatusOrUnknown }) {
  return <g color={statusColour(status)}>{shapes[status]}</g>;
}

/** Renders the status of a site as a shape beside its name; decorative, so hidden from assistive technology. */
export function Glyph({ status, size = 13 }: { status: StatusOrUnknown; size?: number }) {
  return (
    <svg
      className="glyph"
      color={statusColour(status)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[status]}
    </svg>
  );
}

/** Returns the CSS variable with the colour of a status. Colour has no other meaning. */
export function statusColour(status: StatusOrUnknown): string {
  return `var(--status-${status.replaceAll("_", "-")})`;
}
