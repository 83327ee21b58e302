import type { StatusOrUnknown } from "../domain/record/status";
import { statusesOrUnknown } from "../domain/record/status";
import { statusColour } from "./glyph";

/** The strokes of each status in a tile of its bar pattern, in px; null for none. */
const strokes: Record<StatusOrUnknown, { width: number; height: number; ink: React.ReactNode }> = {
  operating: { width: 4, height: 4, ink: <rect width="4" height="4" fill="currentColor" /> },
  under_construction: { width: 4, height: 4, ink: <rect width="2.6" height="4" fill="currentColor" /> },
  permitting: { width: 5, height: 5, ink: <rect x="2" width="1.1" height="5" fill="currentColor" /> },
  announced: { width: 4, height: 4, ink: null },
  paused: { width: 4, height: 4, ink: <rect y="1.3" width="4" height="1.4" fill="currentColor" /> },
  cancelled: {
    width: 6,
    height: 6,
    ink: <path d="M1 1 5 5M5 1 1 5" stroke="currentColor" strokeWidth="1.3" fill="none" />,
  },
  unknown: { width: 4, height: 4, ink: <circle cx="2" cy="2" r="0.7" fill="currentColor" /> },
};

/** Renders the bar patterns once for the whole page. Marks refer to them with `wholeFill` and `partFill`. */
export function PatternSprite() {
  return (
    <svg className="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {statusesOrUnknown.map((status) => (
          <pattern
            key={status}
            id={`bar-${status}`}
            patternUnits="userSpaceOnUse"
            width={strokes[status].width}
            height={strokes[status].height}
            color={statusColour(status)}
          >
            {strokes[status].ink}
          </pattern>
        ))}
        {statusesOrUnknown.map((status) => (
          <pattern
            key={status}
            id={`part-${status}`}
            patternUnits="userSpaceOnUse"
            width="4"
            height="4"
            patternTransform="rotate(45)"
            color={statusColour(status)}
          >
            <rect width="1.9" height="4" fill="currentColor" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** Returns the SVG fill of a whole: the pattern of its status. */
export function wholeFill(status: StatusOrUnknown): string {
  return `url(#bar-${status})`;
}

/** Returns the SVG fill of a part: diagonal hatching, which is used for parts only. */
export function partFill(status: StatusOrUnknown): string {
  return `url(#part-${status})`;
}

/** Returns the background colour under a pattern; `none` for an unknown status. */
export function tint(status: StatusOrUnknown): string {
  if (status === "unknown") return "none";
  return `color-mix(in srgb, ${statusColour(status)} var(--status-tint), transparent)`;
}
