import type { Qualifier } from "../domain/record/claim";
import type { StatusOrUnknown } from "../domain/record/status";
import { statusColour } from "./glyph";
import { partFill, tint, wholeFill } from "./patterns";
import { barHeight, BarEnd, strokeDash, wave } from "./qualified-bar";

type Props = {
  status: StatusOrUnknown;
  /** The length as a share (0 to 1) of the plot's width. */
  share: number;
  part: boolean;
  qualifier: Qualifier;
  /** True for a figure that rests on aggregators alone: an empty bar with a dotted edge. */
  aggregatorOnly: boolean;
  /** The share of a part of a whole, marked inside the bar from zero; null if there is none. */
  inside: number | null;
  /** The shares of the claims that differ from the one shown, ascending; empty if all agree. */
  others: readonly number[];
};

/** The least share of a bar whose end is drawn wavy; on a shorter one the wave would be most of the bar. */
const leastWave = 0.1;

/**
 * Renders the amount of a claim as a bar around y = 0 whose lengths are shares of its picture's width, so that it needs
 * no measuring and can be drawn before there is a page. It looks as `QualifiedBar` does.
 */
export function ShareBar({ status, share, part, qualifier, aggregatorOnly, inside, others }: Props) {
  const height = barHeight(part);
  const width = percent(share);
  const colour = statusColour(status);
  const box = { y: -height / 2, width, height };
  const isWavy = qualifier === "about" && share >= leastWave;
  const ink = aggregatorOnly ? "none" : part ? partFill(status) : wholeFill(status);
  const ground = part || aggregatorOnly ? "none" : tint(status);
  const edge = { stroke: colour, strokeDasharray: strokeDash(status, qualifier, aggregatorOnly) };
  const end = `M0 ${-height / 2}${wave(height)}`;
  return (
    <>
      {ground !== "none" && <rect {...box} fill={ground} />}
      {isWavy ? (
        <>
          <rect {...box} fill={ink} />
          <path d={`M0 ${-height / 2}v${height}`} {...edge} />
          {[-1, 1].map((side) => (
            <line key={side} x2={width} y1={(side * height) / 2} y2={(side * height) / 2} {...edge} />
          ))}
        </>
      ) : (
        <rect {...box} fill={ink} {...edge} />
      )}
      <svg x={width} overflow="visible">
        {isWavy && (
          <>
            <path d={`${end}Z`} fill={ground} />
            <path d={end} fill={ink} {...edge} />
          </>
        )}
        <BarEnd {...{ qualifier, height, colour }} />
      </svg>
      {others.length > 0 && <OtherClaims shares={others} />}
      {inside !== null && <InsideShare status={status} share={inside} />}
    </>
  );
}

function InsideShare({ status, share }: { status: StatusOrUnknown; share: number }) {
  const box = { y: -6, width: percent(share), height: 12 };
  return (
    <>
      <rect {...box} fill="var(--surface-page)" />
      <rect {...box} fill={partFill(status)} stroke={statusColour(status)} />
      <svg x={percent(share)} overflow="visible">
        <rect x={-1} y={-8} width={2} height={16} fill={statusColour(status)} />
      </svg>
    </>
  );
}

/** Renders the range of differing claims: a thin line under the bar, with a tick at each. */
function OtherClaims({ shares }: { shares: readonly number[] }) {
  const y = 9.5;
  return (
    <g stroke="var(--mark-other-claim)" strokeWidth="1.2">
      <line x1={percent(shares[0] ?? 0)} x2={percent(shares.at(-1) ?? 0)} y1={y} y2={y} />
      {shares.map((share) => (
        <line key={share} x1={percent(share)} x2={percent(share)} y1={y - 2.5} y2={y + 2.5} />
      ))}
    </g>
  );
}

/** Returns a share (0 to 1) of a width as an attribute has it. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
