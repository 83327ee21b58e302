import type { Qualifier } from "../domain/record/claim";
import type { StatusOrUnknown } from "../domain/record/status";
import { GlyphShape, inPlaceColour, statusColour } from "./glyph";
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
  /** True for a grey bar without the mark of a status: what is in operation where the AI data center is not. */
  inPlace?: boolean;
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
  inPlace = false,
  aggregatorOnly = false,
}: BarProps) {
  const height = barHeight(isPart);
  const end = Math.max(to, from + 2);
  const box = { x: from, y: middle - height / 2, width: end - from, height };
  const colour = inPlace ? inPlaceColour : statusColour(status);
  const outline =
    qualifier === "about" && box.width >= leastWave
      ? `M${box.x} ${box.y}h${box.width}${wave(height)}h${-box.width}Z`
      : `M${box.x} ${box.y}h${box.width}v${height}h${-box.width}Z`;
  const pattern = isPart ? partFill(status) : wholeFill(status);
  const ink = aggregatorOnly ? "none" : inPlace ? colour : hollow ? "none" : pattern;
  return (
    <g>
      {!isPart && !aggregatorOnly && <path d={outline} fill={tint(status)} />}
      <path d={outline} fill={ink} />
      <path
        d={outline}
        fill="none"
        stroke={colour}
        strokeWidth="1"
        strokeDasharray={strokeDash(status, qualifier, aggregatorOnly)}
      />
      <BarEnd {...{ qualifier, height, colour }} x={end} middle={middle} />
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
      fill={aggregatorOnly ? "none" : "var(--ink-3)"}
      stroke="var(--ink-3)"
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
      <rect x={from} y={middle - 6} width={to - from} height={12} fill="var(--surface-page)" />
      <rect x={from} y={middle - 6} width={to - from} height={12} fill={partFill(status)} />
      <rect
        x={from + 0.5}
        y={middle - 5.5}
        width={Math.max(0, to - from - 1)}
        height={11}
        fill="none"
        stroke={statusColour(status)}
      />
      <rect x={to - 1} y={middle - 8} width={2} height={16} fill={statusColour(status)} />
    </g>
  );
}

/** Returns the height in px of a bar of a whole, or of a part. */
export function barHeight(isPart: boolean): number {
  return isPart ? part : whole;
}

/** Returns the dashes of a bar's edge; undefined for a plain line. */
export function strokeDash(status: StatusOrUnknown, qualifier: Qualifier, aggregatorOnly: boolean): string | undefined {
  if (aggregatorOnly) return dotted;
  if (qualifier === "up_to") return "3 2.5";
  return status === "unknown" ? "1 2" : undefined;
}

/** Returns the wavy end of a bar, downwards from its upper corner, which means "about". */
export function wave(height: number): string {
  const half = height / 2;
  return `q4 ${half / 2} 0 ${half}t0 ${half}`;
}

type EndProps = { qualifier: Qualifier; height: number; colour: string; x?: number; middle?: number };

/** Renders what the end of a bar says beside its shape: an arrow outward for "at least", a ceiling for "up to". */
export function BarEnd({ qualifier, height, colour, x = 0, middle = 0 }: EndProps) {
  if (qualifier === "at_least") return <ArrowHead x={x + 2} middle={middle} colour={colour} outward />;
  if (qualifier !== "up_to") return null;
  return (
    <>
      <Ceiling x={x} middle={middle} height={height} colour={colour} />
      <ArrowHead x={x + 9} middle={middle} colour={colour} outward={false} />
    </>
  );
}

function Ceiling({ x, middle, height, colour }: { x: number; middle: number; height: number; colour: string }) {
  const reach = height / 2 + 3;
  return (
    <path
      d={`M${x} ${middle - reach}v${2 * reach}`}
      fill="none"
      stroke={colour}
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
      stroke={colour}
      strokeWidth="1.3"
    />
  );
}
