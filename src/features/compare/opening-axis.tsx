import { PeriodMark, SlipMark } from "../../charts/period-mark";
import { slippedFrom, yearsOf, type OpeningRow } from "../../domain/openings";
import { pixelOf, type Span } from "./span";

/** px: the band of the marks, that of the years under it, and the least room for a year's label. */
const band = 20;
const labels = 15;
const labelRoom = 34;

/** A site's opening on the axis that all cells share, with the as-of day as a line; decoration beside the date itself. */
export function OpeningAxis({ row, span, width }: { row: OpeningRow; span: Span; width: number }) {
  // The ends keep room for the arrows of "by" and "not before".
  const inner = width - 2 * end;
  const at = pixelOf(span, inner);
  const x = (year: number) => end + at(year);
  const { first, since, last } = span.scale;
  const years = Array.from({ length: last - since + 2 }, (_, index) => since + index);
  const perYear = at(since + 1) - at(since);
  const step = Math.max(1, Math.ceil(labelRoom / perYear));
  const labelled = years.filter((year, index) => year <= last && index % step === 0);
  const { from, to } = yearsOf(row);
  const slipped = slippedFrom(row);
  const { claim, part } = row.headline;
  const middle = band / 2;
  return (
    <svg viewBox={`0 0 ${width} ${band + labels}`} width={width} aria-hidden="true" focusable="false">
      {[...(first < since ? [first] : []), ...years].map((year) => (
        <path key={year} d={`M${x(year)} 0v${band}`} style={{ stroke: "var(--chart-grid)" }} />
      ))}
      {slipped && (
        <SlipMark from={x(slipped.from)} to={x(slipped.to)} now={{ from: x(from), to: x(to) }} middle={middle} />
      )}
      <PeriodMark
        status={row.facts.status}
        kind={claim.kind}
        part={part}
        qualifier={claim.qualifier}
        from={x(from)}
        to={x(to)}
        middle={middle}
        passedTo={row.facts.openingState === "passed" ? x(span.asOf) : null}
      />
      <path d={`M${x(span.asOf)} 0v${band}`} style={{ stroke: "var(--mark-asof)" }} strokeWidth="1.4" />
      {labelled.map((year) => (
        <text key={year} x={Math.min(x(year + 0.5), width - labelRoom / 2)} y={band + 11} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

const end = 10;
