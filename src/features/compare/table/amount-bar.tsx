import { InsideBar, QualifiedBar } from "../../../marks/qualified-bar";
import type { Qualifier } from "../../../domain/record/claim";
import type { StatusOrUnknown } from "../../../domain/record/status";

type Props = {
  status: StatusOrUnknown;
  value: number;
  /** The value at the end of the scale that all cells share. */
  largest: number;
  part: boolean;
  qualifier: Qualifier;
  /** Only the site exists, and not the figure. */
  hollow?: boolean;
  /** A part that is marked inside; null: none. */
  inside?: number | null;
  width: number;
};

/** px: the height of a bar with what reaches over it, and the room for the arrow at the end of the longest. */
const height = 18;
const headroom = 13;

/** A figure as a bar from zero on the scale of all cells; decoration beside the figure itself. */
export function AmountBar({ value, largest, width, inside = null, ...mark }: Props) {
  const x = (amount: number) => 1 + (amount / largest) * (width - headroom);
  const middle = height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true" focusable="false">
      <QualifiedBar {...mark} from={1} to={x(value)} middle={middle} />
      {inside !== null && <InsideBar status={mark.status} from={1} to={x(inside)} middle={middle} />}
      <path d={`M1 0v${height}`} style={{ stroke: "var(--chart-zero)" }} />
    </svg>
  );
}
