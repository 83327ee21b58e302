import { useRecord } from "../../data/use-record";
import type { OpeningRow, OpeningSeries } from "../../domain/openings";
import { yearFraction } from "../../domain/partial-date";
import { Link } from "wouter";
import { Figure } from "../../ui/figure";
import { SiteLink } from "../../ui/site-link";
import { lazyPart } from "../../ui/lazy-part";
import { useView, withCurrency } from "../../url/use-view";
import { openingText } from "../../words/claim-text";
import { words } from "../../words/en";
import { readingWords } from "../../words/en-reading";
import { date, integer } from "../../words/format";
import { openingGroups } from "./opening-groups";
import { toTimeRow } from "./opening-rows";
import { pastText, slippedFrom, yearsOf } from "./opening-text";
import { slipText } from "../../words/slip-text";

const RangeTimeline = lazyPart(() => import("../../charts/range-timeline"));

/** How many full-width years stand before the as-of year; what is older is narrowed. */
const wideYears = 3;

/** The year before which the axis is narrowed, and whether anything lies there. */
export function axisStart(
  rows: readonly OpeningRow[],
  day: string,
): { readonly since: number; readonly first: number } {
  const since = Number(day.slice(0, 4)) - wideYears;
  return {
    since,
    first: Math.min(
      since,
      ...rows.flatMap((row) => [yearsOf(row).from, slippedFrom(row)?.from ?? since]).map(Math.floor),
    ),
  };
}

type Props = {
  series: OpeningSeries;
  label: string;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Every stated opening as a bar as wide as it is vague, grouped by how it stands on the as-of day or as the reader chooses. */
export function OpeningsChart({ series, label, hovered, onHover }: Props) {
  const { dataset, reading } = useRecord();
  const { view, citeHref } = useView();
  const day = reading.day;
  const { since, first } = axisStart(series.rows, day);
  const last = Math.max(since + wideYears + 1, ...series.rows.map((row) => Math.ceil(yearsOf(row).to) - 1));

  const name = ({ facts }: OpeningRow) => (
    <SiteLink facts={facts} href={withCurrency(`/sites/${facts.site.id}`, view)} />
  );
  const cells = (row: OpeningRow) => [
    <Figure
      key="date"
      text={openingText(row.headline.claim)}
      part={row.headline.part}
      href={citeHref(row.headline.claim.id)}
    />,
    <span key="past" className="quiet-text">
      {row.facts.slip && (
        <Link className="cite" href={citeHref(row.facts.slip.first.id)}>
          {slipText(row.facts.slip)}
        </Link>
      )}
      {row.facts.slip && pastText(row, day) !== null && "; "}
      {pastText(row, day)}
    </span>,
  ];

  return (
    <RangeTimeline
      name={words.openings.title}
      fallback={<div style={{ height: series.rows.length * 24 }}>{words.loading.chart}</div>}
      part={{
        groups: openingGroups(series.rows, view.by, dataset).map(({ id, title, rows }) => ({
          id,
          heading: (
            <>
              {title} <span className="quiet-text">{integer(rows.length)}</span>
            </>
          ),
          rows: rows.map((row) => toTimeRow(row, { name: name(row), cells: cells(row) })),
        })),
        label,
        columns: "var(--chart-columns)",
        heads: { name: words.chart.site, cells: [words.openings.first, readingWords.slip.head] },
        rowHeight: 24,
        scale: { first, since, narrow: 0.17, last },
        asOf: { at: yearFraction(day), text: date(day) },
        selected: view.site,
        hovered,
        onHover,
      }}
    />
  );
}
