import { AsideMark, MoveMark, PeriodMark } from "../../../marks/period-mark";
import { usePlotSize } from "../../../charts/plot/use-size";
import type { ReadSite } from "../../../domain/headline/read-site";
import { movedSpans, yearsOf, type OpeningRow } from "../../../domain/series/openings";
import { passedDate } from "../../../domain/headline/schedule";
import { Glyph } from "../../../marks/glyph";
import { inLine, openingText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import styles from "./opening-axis.module.css";
import { pixelOf, type DateSpan } from "./span";

/** In px: the height of a row, the height of the years below, and the least space for a year's label. */
const band = 20;
const labels = 15;
const labelRoom = 34;
/** In px: the space at each end of the axis for the arrows of "by" and "not before". */
const end = 10;

/**
 * The same as in `opening-axis.module.css`: the share and the most px of the width that names take, and the width in px under
 * which they are above their marks.
 */
const names = { share: 0.28, most: 230, stackedUnder: 560 };

/**
 * Shows the openings of the compared sites on one axis of years, a row for each site, with a line for the as-of day.
 */
export function OpeningAxis({ sites, span }: { sites: readonly ReadSite[]; span: DateSpan }) {
  const [ref, size] = usePlotSize<HTMLDivElement>();
  const totalWidth = size?.width ?? 0;
  const isStacked = totalWidth < names.stackedUnder;
  const width = isStacked ? totalWidth : totalWidth - Math.min(totalWidth * names.share, names.most);
  return (
    // `data-sheet` has it drawn for the width of the paper before printing.
    <div ref={ref} className={styles.axis} data-sheet data-stacked={isStacked || undefined}>
      {width > 0 && (
        <>
          <ul>
            {sites.map((readSite) => (
              <Lane key={readSite.site.id} readSite={readSite} span={span} width={width} />
            ))}
          </ul>
          <Years span={span} width={width} />
        </>
      )}
    </div>
  );
}

function Lane({ readSite, span, width }: { readSite: ReadSite; span: DateSpan; width: number }) {
  const row = span.rows.get(readSite.site.id);
  const said = row
    ? [
        ...(row.headline.part ? [words.part] : []),
        inLine(openingText(row.headline.claim)),
        words.openings[row.headline.claim.kind],
      ].join(" ")
    : words.notStated;
  return (
    <li>
      <span>
        <Glyph status={readSite.status} /> {readSite.site.name}
      </span>
      <span className={row ? "visually-hidden" : "quiet-text"}>{said}</span>
      {row && (
        <svg viewBox={`0 0 ${width} ${band}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
          <Grid span={span} width={width} />
          <Opening row={row} span={span} width={width} />
        </svg>
      )}
    </li>
  );
}

/** Returns the function from a year to its position in px, in a drawing of `width` px. */
function positionOf(span: DateSpan, width: number): (year: number) => number {
  const pixelIn = pixelOf(span, width - 2 * end);
  return (year) => end + pixelIn(year);
}

/** Returns the full-width years of the axis, and the end of the last. */
function wideYears({ scale: { since, last } }: DateSpan): readonly number[] {
  return Array.from({ length: last - since + 2 }, (_, index) => since + index);
}

function Grid({ span, width }: { span: DateSpan; width: number }) {
  const { first, since } = span.scale;
  const x = positionOf(span, width);
  return [...(first < since ? [first] : []), ...wideYears(span)].map((year) => (
    <path key={year} d={`M${x(year)} 0v${band}`} stroke="var(--chart-grid)" />
  ));
}

function Opening({ row, span, width }: { row: OpeningRow; span: DateSpan; width: number }) {
  const x = positionOf(span, width);
  const { from, to } = yearsOf(row);
  const { earlier, later } = movedSpans(row) ?? { earlier: null, later: null };
  const pixels = (time: { readonly from: number; readonly to: number }) => ({ from: x(time.from), to: x(time.to) });
  const { claim, part } = row.headline;
  const middle = band / 2;
  return (
    <>
      {(earlier ?? later) && (
        <MoveMark
          earlier={earlier && pixels(earlier)}
          arrow={later?.aside ? null : { from: x(earlier?.to ?? to), to: x(later?.from ?? from) }}
          middle={middle}
        />
      )}
      {later && <AsideMark status={row.readSite.status} {...pixels(later)} middle={middle} />}
      <PeriodMark
        status={row.readSite.status}
        kind={claim.kind}
        part={part}
        qualifier={claim.qualifier}
        from={x(from)}
        to={x(to)}
        middle={middle}
        passedTo={passedDate(row.readSite.schedule) ? x(span.asOf) : null}
      />
      <path d={`M${x(span.asOf)} 0v${band}`} stroke="var(--mark-asof)" strokeWidth="1.4" />
    </>
  );
}

/** Shows the years below the rows. The narrow years have one label, with the first of them. */
function Years({ span, width }: { span: DateSpan; width: number }) {
  const x = positionOf(span, width);
  const { first, since, last } = span.scale;
  const step = Math.max(1, Math.ceil(labelRoom / (x(since + 1) - x(since))));
  const labelled = wideYears(span).filter((year, index) => year <= last && index % step === 0);
  const early = first < since && x(since) - x(first) > labelRoom;
  return (
    <svg viewBox={`0 0 ${width} ${labels}`} aria-hidden="true" focusable="false" className={styles.years}>
      <path d={`M${x(first)} .5H${x(last + 1)}M${x(span.asOf)} 0v4`} stroke="var(--mark-asof)" />
      {early && (
        <text x={x(first)} y={12}>
          {first}
        </text>
      )}
      {labelled.map((year) => (
        <text key={year} x={Math.min(x(year + 0.5), width - labelRoom / 2)} y={12} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
