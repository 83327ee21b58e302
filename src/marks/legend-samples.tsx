import type { ReactNode } from "react";
import type { StatusOrUnknown } from "../domain/record/status";
import { statusColour } from "./glyph";
import { partFill, tint, wholeFill } from "./patterns";

/** A line of a sample: its path, the dashes and the width of its stroke where it has its own, and `fill` where it is filled. */
type SampleLine = readonly [path: string, dashes?: string, width?: number, fill?: "fill"];

const box = "M.5 .5h23v12H.5Z";
const dot = "M3 6.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z";
const ring = "M.5 6.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z";
const longDashes = "3 2.5";
const outward = "m-3-2.5 3 2.5-3 2.5";
const inward = "m3-2.5-3 2.5 3 2.5";

/** What the ends and edges of bars and dates mean: the width in px of each sample, 13 px high, and its lines. */
const samples = {
  aggregators: [24, [[box, "1.5 2.5"]]],
  upTo: [
    31,
    [
      ["M.5 .5H20M.5 12.5H20", longDashes],
      ["M20 0v13", "2 2", 1.4],
      [`M30 6.5h-7${inward}`, "", 1.3],
    ],
  ],
  atLeast: [31, [["M.5 .5H20V12.5H.5"], [`M22 6.5h7${outward}`, "", 1.3]]],
  about: [31, [["M.5 .5H20q4 3 0 6t0 6H.5"]]],
  partDot: [12, [[dot, "", 0, "fill"]]],
  aggregatorsDot: [
    12,
    [
      [dot, "", 0, "fill"],
      [ring, "1.5 2.5"],
    ],
  ],
  upToDot: [
    22,
    [
      [dot, "", 0, "fill"],
      [`M21 6.5h-7${inward}`, "", 1.3],
    ],
  ],
  atLeastDot: [
    22,
    [
      [dot, "", 0, "fill"],
      [`M12 6.5h7${outward}`, "", 1.3],
    ],
  ],
  others: [24, [["M1 6.5h22M1 4v5M23 4v5"]]],
  actual: [24, [[box, "", 0, "fill"]]],
  by: [
    31,
    [
      ["M30 .5H9v12h21", longDashes],
      ["M30 0v13", "", 1.8],
      [`M8 6.5H1${inward}`, "", 1.3],
    ],
  ],
  notBefore: [31, [["M.5 .5H20v12H.5Z"], [`M22 6.5h7${outward}`, "", 1.3]]],
  passed: [31, [["M0 6.5h31", "1.2 2.6", 1.2]]],
  moved: [
    34,
    [
      ["M.5 1.5h12v10H.5Z", "2 2"],
      ["M13 6.5h20m-4-3 4 3-4 3", "", 1.2],
    ],
  ],
  weaker: [24, [["M.5 1.5h23v10H.5Z", "1.5 2.5"]]],
  otherDates: [24, [["M0 6.5h24", "", 1.4]]],
} as const satisfies Readonly<Record<string, readonly [width: number, lines: readonly SampleLine[]]>>;

export type SampleName = keyof typeof samples;

/** Returns the width in px of a sample of a legend and its shape, in strokes of the colour of text. */
export function legendSample(of: SampleName): { readonly width: number; readonly shape: ReactNode } {
  const [width, lines]: readonly [number, readonly SampleLine[]] = samples[of];
  return {
    width,
    shape: lines.map(([d, dashes, stroke, fill]) => (
      <path
        key={d}
        d={d}
        strokeDasharray={dashes || undefined}
        strokeWidth={stroke || undefined}
        fill={fill && "currentColor"}
        stroke={of === "otherDates" ? "var(--mark-range)" : undefined}
      />
    )),
  };
}

/** Renders the pattern of a status as a bar of 24 × 13 px, thin and hatched for a part. */
export function SwatchShape({ status, part = false }: { status: StatusOrUnknown; part?: boolean }) {
  const outline = { x: 0.5, y: part ? 3.5 : 0.5, width: 23, height: part ? 6 : 12 };
  return (
    <>
      {!part && <rect {...outline} fill={tint(status)} />}
      <rect {...outline} fill={part ? partFill(status) : wholeFill(status)} />
      <rect {...outline} fill="none" stroke={statusColour(status)} />
    </>
  );
}
