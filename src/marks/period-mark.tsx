import type { OpeningKind, Qualifier } from "../domain/record/claim";
import type { StatusOrUnknown } from "../domain/record/status";
import { statusColour } from "./glyph";
import { partFill, tint, wholeFill } from "./patterns";
import { ArrowHead } from "./qualified-bar";

type Props = {
  status: StatusOrUnknown;
  /** Start, end and middle of the mark in px. */
  from: number;
  to: number;
  middle: number;
  kind: OpeningKind;
  part: boolean;
  qualifier: Qualifier;
  /** The end in px of the dotted line of a passed date; null if the date has not passed. */
  passedTo: number | null;
};

/**
 * Renders a date as a bar whose width is its precision: solid if documented, in the pattern of its status if planned,
 * and open at one side for "by" and "not before".
 */
export function PeriodMark({ status, from, to, middle, kind, part, qualifier, passedTo }: Props) {
  const height = part ? 6 : 11;
  const width = Math.max(to - from, 3);
  const box = { x: from, y: middle - height / 2, width, height };
  const colour = statusColour(status);
  const end = box.x + width;
  return (
    <g>
      {passedTo !== null && passedTo > end && (
        <path d={`M${end} ${middle}H${passedTo}`} stroke="var(--ink-2)" strokeWidth="1.2" strokeDasharray="1.2 2.6" />
      )}
      {!part && kind === "planned" && <rect {...box} fill={tint(status)} />}
      <rect {...box} fill={fillOf(kind, part, status)} />
      <rect
        x={box.x + 0.5}
        y={box.y + 0.5}
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke={colour}
        strokeDasharray={qualifier === "up_to" || status === "unknown" ? "3 2.5" : undefined}
      />
      {qualifier === "up_to" && (
        <>
          <path d={`M${end} ${middle - 7}v14`} stroke={colour} strokeWidth="1.8" />
          <ArrowHead x={from - 2} middle={middle} colour={colour} outward={false} />
        </>
      )}
      {qualifier === "at_least" && <ArrowHead x={end + 2} middle={middle} colour={colour} outward />}
      {qualifier === "about" && (
        <path d={`M${end} ${middle - 5}q4 2.5 0 5t0 5`} fill="none" stroke={colour} strokeWidth="1.3" />
      )}
    </g>
  );
}

/**
 * Returns the fill of a date: solid if documented, otherwise the pattern of the status. A planned date of a site in
 * operation has only the tint, because the date is only a plan.
 */
function fillOf(kind: OpeningKind, part: boolean, status: StatusOrUnknown): string {
  if (part) return partFill(status);
  if (kind === "actual") return statusColour(status);
  return status === "operating" ? "none" : wholeFill(status);
}

type MoveProps = {
  /** Start and end in px of the earlier date; null if it is drawn by itself. */
  earlier: { readonly from: number; readonly to: number } | null;
  /** Start and end of the arrow in px; null for no arrow. */
  arrow: { readonly from: number; readonly to: number } | null;
  middle: number;
};

/** Renders a move of a date: a dashed box at the earlier one, and an arrow to the later one where there is room. */
export function MoveMark({ earlier, arrow, middle }: MoveProps) {
  return (
    <g fill="none" stroke="var(--mark-slip)">
      {earlier && (
        <rect
          x={earlier.from + 0.5}
          y={middle - 5}
          width={Math.max(2, earlier.to - earlier.from - 1)}
          height={10}
          strokeDasharray="2 2"
        />
      )}
      {arrow && arrow.to - arrow.from > 4 && (
        <path d={`M${arrow.from} ${middle}H${arrow.to - 1}m-4 -3l4 3l-4 3`} strokeWidth="1.2" />
      )}
    </g>
  );
}

type AsideProps = { status: StatusOrUnknown; from: number; to: number; middle: number };

/** Renders a date that only weaker sources give: an empty dotted box. */
export function AsideMark({ status, from, to, middle }: AsideProps) {
  return (
    <rect
      x={from + 0.5}
      y={middle - 5}
      width={Math.max(2, to - from - 1)}
      height={10}
      fill="none"
      stroke={statusColour(status)}
      strokeDasharray="1.5 2.5"
    />
  );
}
