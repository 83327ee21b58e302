import { ContractBar, InsideBar, QualifiedBar, QualifiedDot } from "../../marks/qualified-bar";
import type { BarRow } from "../rows/bar-row";

type Props = {
  readonly row: Pick<
    BarRow,
    "status" | "value" | "part" | "qualifier" | "aggregatorOnly" | "contract" | "inside" | "others"
  >;
  /** Returns the position of a value in px. */
  readonly x: (value: number) => number;
  readonly middle: number;
  readonly isLog: boolean;
};

/** The width in px of a contract on a logarithmic scale, where a length would be no amount. */
const contractDot = 7;

/** Renders the mark of a value, what is inside it, and what others say: on the page and in a picture alike. */
export function ValueBar({ row, x, middle, isLog }: Props) {
  return (
    <>
      {row.contract === true ? (
        <ContractBar
          aggregatorOnly={row.aggregatorOnly}
          from={isLog ? x(row.value) - contractDot / 2 : x(0)}
          to={x(row.value) + (isLog ? contractDot / 2 : 0)}
          middle={middle}
        />
      ) : isLog ? (
        <QualifiedDot {...row} at={x(row.value)} middle={middle} />
      ) : (
        <QualifiedBar {...row} from={x(0)} to={x(row.value)} middle={middle} />
      )}
      {row.others.length > 0 && <OtherClaims values={row.others} x={x} middle={middle} />}
      {row.inside !== null &&
        (isLog ? (
          <QualifiedDot status={row.status} at={x(row.inside)} middle={middle} qualifier="exact" part />
        ) : (
          <InsideBar status={row.status} from={x(0)} to={x(row.inside)} middle={middle} />
        ))}
    </>
  );
}

type OtherProps = Pick<Props, "x" | "middle"> & { readonly values: readonly number[] };

/**
 * Renders the range of differing claims: a thin line under the bar from the lowest to the highest value, with a tick at
 * each value.
 */
function OtherClaims({ values, x, middle }: OtherProps) {
  const y = middle + 9.5;
  return (
    <path
      d={`M${x(values[0] ?? 0)} ${y}H${x(values.at(-1) ?? 0)}${values.map((value) => `M${x(value)} ${y - 2.5}v5`).join("")}`}
      stroke="var(--mark-other-claim)"
      strokeWidth="1.2"
    />
  );
}
