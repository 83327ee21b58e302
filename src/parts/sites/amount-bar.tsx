import { InsideBar, QualifiedBar } from "../../marks/qualified-bar";
import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";

type Props = {
  status: StatusOrUnknown;
  value: number;
  /** The largest value of all cells, which the scale ends at. */
  largest: number;
  part: boolean;
  qualifier: Qualifier;
  /** True if the site exists but not what the figure states. */
  hollow?: boolean;
  /** True if the value is in operation where the AI data center is not. */
  inPlace?: boolean;
  /** The value of a part that is marked inside; null if there is none. */
  inside?: number | null;
  width: number;
};

/**
 * In px: the height of the drawing, with the marks that exceed the bar, and the space for the arrow after the longest
 * bar.
 */
const height = 18;
const headroom = 13;

/** Draws a value as a bar from zero, on the scale of all cells. Decorative, because the figure is next to it. */
export function AmountBar({ value, largest, width, inside = null, ...mark }: Props) {
  const x = (amount: number) => 1 + (amount / largest) * (width - headroom);
  const middle = height / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} aria-hidden="true" focusable="false">
      <QualifiedBar {...mark} from={1} to={x(value)} middle={middle} />
      {inside !== null && <InsideBar status={mark.status} from={1} to={x(inside)} middle={middle} />}
      <path d={`M1 0v${height}`} stroke="var(--chart-zero)" />
    </svg>
  );
}
