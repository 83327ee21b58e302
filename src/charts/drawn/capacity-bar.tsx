import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import { CapacityBox } from "../../marks/capacity-box";
import { inPlaceColour, statusColour } from "../../marks/glyph";
import { QualifiedBar, QualifiedDot } from "../../marks/qualified-bar";

/**
 * The capacity of a site as one bar. What is in operation is marked inside it from zero, as a length of its own and not
 * as a stack.
 */
export type CapacityMark = {
  readonly status: StatusOrUnknown;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** True if the bar is a plan of a site that operates, and not what is in operation. */
  readonly hollow: boolean;
  /** What is in operation within the plan; null if it is not stated or the bar already shows it. */
  readonly running: number | null;
  /** What `running` is: of the AI data center, or in place without it. */
  readonly runningAs: "operating" | "in_place";
  /** True if the bar itself is what is in place without the AI data center. */
  readonly inPlace: boolean;
  /** The ambition if it exceeds the bar, otherwise null. */
  readonly ambition: number | null;
};

type MarkProps = {
  readonly row: CapacityMark;
  /** Returns the position of a value in px. */
  readonly x: (value: number) => number;
  readonly middle: number;
};

/** Renders the capacity of a site, on the page and in a picture alike. */
export function CapacityBar({ isLog, ...mark }: MarkProps & { readonly isLog: boolean }) {
  return isLog ? <Dots {...mark} /> : <Bar {...mark} />;
}

/** On a logarithmic scale a length says nothing, so the values are dots: what runs, the plan, the ambition. */
function Dots({ row, x, middle }: MarkProps) {
  return (
    <>
      {row.running !== null && <RunningDot of={row.runningAs} at={x(row.running)} middle={middle} />}
      {row.ambition !== null && <OpenDot at={x(row.ambition)} middle={middle} />}
      {row.inPlace && <RunningDot of="in_place" at={x(row.value)} middle={middle} />}
      {!row.inPlace && <QualifiedDot status={row.status} at={x(row.value)} middle={middle} qualifier={row.qualifier} />}
    </>
  );
}

function RunningDot({ of, at, middle }: { of: CapacityMark["runningAs"]; at: number; middle: number }) {
  if (of === "operating") return <QualifiedDot status="operating" at={at} middle={middle} qualifier="exact" />;
  return <circle cx={at} cy={middle} r="4.5" fill={inPlaceColour} />;
}

function OpenDot({ at, middle }: { at: number; middle: number }) {
  return <circle cx={at} cy={middle} r="5" fill="none" stroke={statusColour("announced")} strokeDasharray="2 2" />;
}

function Bar({ row, x, middle }: MarkProps) {
  const zero = x(0);
  const [end, y] = [x(row.value), middle - 6];
  return (
    <>
      {row.ambition !== null && <CapacityBox of="ambition" x={end} y={y} width={x(row.ambition) - end} height={12} />}
      {row.hollow && <CapacityBox of="operating_plan" x={zero} y={y} width={end - zero} height={12} />}
      <QualifiedBar {...row} part={false} from={zero} to={end} middle={middle} />
      {row.running !== null && (
        <>
          <CapacityBox of={row.runningAs} x={zero} y={y} width={x(row.running) - zero} height={12} />
          <path
            d={`M${x(row.running)} ${middle - 8}v16`}
            stroke={row.runningAs === "operating" ? statusColour("operating") : inPlaceColour}
            strokeWidth="2"
          />
        </>
      )}
    </>
  );
}
