import type { Qualifier } from "../domain/record/claim";
import type { StatusOrUnknown } from "../domain/record/status";
import { GlyphShape, statusColour } from "./glyph";
import { partFill, tint, wholeFill } from "./patterns";

type BarProps = {
  status: StatusOrUnknown;
  /** Start, end and middle of the bar in px. */
  from: number;
  to: number;
  middle: number;
  part: boolean;
  qualifier: Qualifier;
  /** True for a bar without the pattern of its status, because only the site exists and not the figure. */
  hollow?: boolean;
  /** True for a figure that rests on aggregators alone: an empty bar with a dotted edge. */
  aggregatorOnly?: boolean;
};

const whole = 12;
const part = 6;
const contract = 7;
/** The least length in px of a bar whose end is drawn wavy; on a shorter one the wave would be most of the bar. */
const leastWave = 26;
/** The edge of a bar that rests on aggregators alone. */
const dotted = "1.5 2.5";

/**
 * Renders the amount of a claim as a bar: full height for a whole, half height and hatched for a part. The shape of its
 * end shows the qualifier.
 */
export function QualifiedBar({
  status,
  from,
  to,
  middle,
  part: isPart,
  qualifier,
  hollow = false,
  aggregatorOnly = false,
}: BarProps) {
  const height = isPart ? part : whole;
  const end = Math.max(to, from + 2);
  const box = { x: from, y: middle - height / 2, width: end - from, height };
  const colour = statusColour(status);
  const open = qualifier === "up_to";
  const outline =
    qualifier === "about" && box.width >= leastWave
      ? wavy(box)
      : `M${box.x} ${box.y}h${box.width}v${height}h${-box.width}Z`;
  return (
    <g>
      {!isPart && !aggregatorOnly && <path d={outline} style={{ fill: tint(status) }} />}
      <path d={outline} fill={hollow || aggregatorOnly ? "none" : isPart ? partFill(status) : wholeFill(status)} />
      <path
        d={outline}
        fill="none"
        style={{ stroke: colour }}
        strokeWidth="1"
        strokeDasharray={aggregatorOnly ? dotted : open ? "3 2.5" : status === "unknown" ? "1 2" : undefined}
      />
      {open && <Ceiling x={end} middle={middle} height={height} colour={colour} />}
      {qualifier === "at_least" && <ArrowHead x={end + 2} middle={middle} colour={colour} outward />}
      {open && <ArrowHead x={end + 9} middle={middle} colour={colour} outward={false} />}
    </g>
  );
}

/**
 * Renders the value of a claim as the shape of its status on a logarithmic scale, smaller for a part. The arrow beside
 * it shows the qualifier; "about" is a word of the row.
 */
export function QualifiedDot({
  status,
  at,
  middle,
  qualifier,
  part: isPart = false,
  aggregatorOnly = false,
}: {
  status: StatusOrUnknown;
  at: number;
  middle: number;
  qualifier: Qualifier;
  part?: boolean;
  aggregatorOnly?: boolean;
}) {
  const size = isPart ? 9 : 13;
  const end = at + size / 2;
  return (
    <>
      <svg x={at - size / 2} y={middle - size / 2} width={size} height={size} viewBox="0 0 16 16">
        <GlyphShape status={status} />
      </svg>
      {aggregatorOnly && (
        <circle
          cx={at}
          cy={middle}
          r={size / 2 + 2.5}
          fill="none"
          stroke={statusColour(status)}
          strokeDasharray={dotted}
        />
      )}
      {qualifier === "at_least" && <ArrowHead x={end + 1} middle={middle} colour={statusColour(status)} outward />}
      {qualifier === "up_to" && <ArrowHead x={end + 8} middle={middle} colour={statusColour(status)} outward={false} />}
    </>
  );
}

type ContractProps = Pick<BarProps, "from" | "to" | "middle" | "aggregatorOnly">;

/** Renders what a customer pays: a thin grey bar without the pattern of a status, of which a contract says nothing. */
export function ContractBar({ from, to, middle, aggregatorOnly = false }: ContractProps) {
  return (
    <rect
      x={from}
      y={middle - contract / 2}
      width={Math.max(to - from, 2)}
      height={contract}
      style={{ fill: aggregatorOnly ? "none" : "var(--ink-3)", stroke: "var(--ink-3)" }}
      strokeDasharray={aggregatorOnly ? dotted : undefined}
    />
  );
}

/** Renders a part inside the bar of its whole: hatched, with a divider at its end. */
export function InsideBar({
  status,
  from,
  to,
  middle,
}: {
  status: StatusOrUnknown;
  from: number;
  to: number;
  middle: number;
}) {
  return (
    <g>
      <rect x={from} y={middle - 6} width={to - from} height={12} style={{ fill: "var(--surface-page)" }} />
      <rect x={from} y={middle - 6} width={to - from} height={12} fill={partFill(status)} />
      <rect
        x={from + 0.5}
        y={middle - 5.5}
        width={Math.max(0, to - from - 1)}
        height={11}
        fill="none"
        style={{ stroke: statusColour(status) }}
      />
      <rect x={to - 1} y={middle - 8} width={2} height={16} style={{ fill: statusColour(status) }} />
    </g>
  );
}

type Box = { x: number; y: number; width: number; height: number };

/** Returns the outline of a bar with a wavy end, which means "about". */
function wavy({ x, y, width, height }: Box): string {
  const half = height / 2;
  return `M${x} ${y}h${width}q4 ${half / 2} 0 ${half}t0 ${half}h${-width}Z`;
}

function Ceiling({ x, middle, height, colour }: { x: number; middle: number; height: number; colour: string }) {
  const reach = height / 2 + 3;
  return (
    <path
      d={`M${x} ${middle - reach}v${2 * reach}`}
      fill="none"
      style={{ stroke: colour }}
      strokeWidth="1.4"
      strokeDasharray="2 2"
    />
  );
}

/** Renders an arrow 7 px long from x: outward for "at least", inward for "up to". */
export function ArrowHead({
  x,
  middle,
  colour,
  outward,
}: {
  x: number;
  middle: number;
  colour: string;
  outward: boolean;
}) {
  const tip = outward ? 7 : -7;
  const barb = outward ? -3 : 3;
  return (
    <path
      d={`M${x} ${middle}h${tip}m${barb} -2.5l${-barb} 2.5l${barb} 2.5`}
      fill="none"
      style={{ stroke: colour }}
      strokeWidth="1.3"
    />
  );
}
