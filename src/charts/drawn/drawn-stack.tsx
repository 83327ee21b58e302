import type { CapacityState } from "../../domain/series/capacity";
import { CapacityBox } from "../../marks/capacity-box";

/** A segment of a stack. */
export type Stretch = { readonly of: CapacityState; readonly value: number };

/** A stack from zero, the part above the headline, and the values apart from both. */
export type StackMark = {
  readonly stack: readonly Stretch[];
  readonly aboveHeadline: Stretch | null;
  readonly apart: readonly Stretch[];
};

const bar = 15;
const thin = 6;

type StackProps = {
  row: StackMark;
  /** Returns the position of a value in px. */
  x: (value: number) => number;
  middle: number;
  /** Returns the text on a segment; null where it does not fit. */
  textOf: (value: number) => string | null;
};

/** Renders a stack from zero, and below it what is apart from it: on the page and in a picture alike. */
export function DrawnStack({ row, x, middle, textOf }: StackProps) {
  const height = row.apart.length > 0 ? bar + thin + 1 : bar;
  const top = middle - height / 2;
  return (
    <>
      <Segments
        stretches={[...row.stack, ...(row.aboveHeadline ? [row.aboveHeadline] : [])]}
        x={x}
        y={top}
        height={bar}
        textOf={textOf}
      />
      <Segments stretches={row.apart} x={x} y={top + bar + 1} height={thin} textOf={() => null} />
    </>
  );
}

type SegmentsProps = Pick<StackProps, "textOf"> & {
  stretches: readonly Stretch[];
  x: (value: number) => number;
  y: number;
  height: number;
};

function Segments({ stretches, x, y, height, textOf }: SegmentsProps) {
  return stretches
    .filter(({ value }) => value > 0)
    .map(({ of, value }, index, shown) => {
      const start = shown.slice(0, index).reduce((sum, before) => sum + before.value, 0);
      const [from, to] = [x(start), x(start + value)];
      return (
        <CapacityBox
          key={of}
          of={of}
          x={from}
          y={y}
          width={to - from - 0.5}
          height={height}
          text={of === "ambition" ? null : textOf(value)}
        />
      );
    });
}

/** Returns the value at the end of the longer row of a stack. */
export function endOfStack({ stack, aboveHeadline, apart }: StackMark): number {
  const sum = (stretches: readonly Stretch[]) => stretches.reduce((total, { value }) => total + value, 0);
  return Math.max(sum(stack) + (aboveHeadline?.value ?? 0), sum(apart));
}
