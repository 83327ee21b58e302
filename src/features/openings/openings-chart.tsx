import type { TimeScale } from "../../charts/scale";
import { useRecord } from "../../data/use-record";
import type { OpeningRow, OpeningSeries } from "../../domain/openings";
import { yearFraction } from "../../domain/partial-date";
import { Link } from "wouter";
import { Figure } from "../../ui/figure";
import { SiteLink } from "../../ui/site-link";
import { GroupName } from "../../ui/group-name";
import { lazyPart } from "../../ui/lazy-part";
import { chartPath } from "../../url/chart-pages";
import { groupLink } from "../../url/group-link";
import { useView, withCurrency } from "../../url/use-view";
import { chartPageWords } from "../../words/en-chart-pages";
import { openingText } from "../../words/claim-text";
import { words } from "../../words/en";
import { controlWords } from "../../words/en-chart-controls";
import { readingWords } from "../../words/en-reading";
import { date, integer } from "../../words/format";
import { openingGroups } from "./opening-groups";
import { toTimeRow } from "./opening-rows";
import { pastText } from "./opening-text";
import { useYearTicks } from "./use-year-ticks";
import { slipText } from "../../words/slip-text";
import styles from "./openings.module.css";

const RangeTimeline = lazyPart(() => import("../../charts/range-timeline"));

type Props = {
  series: OpeningSeries;
  axis: TimeScale;
  label: string;
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** Every stated opening as a bar as wide as it is vague, grouped by how it stands on the as-of day or as the reader chooses. */
export function OpeningsChart({ series, axis, label, hovered, onHover }: Props) {
  const { dataset, facts: all, reading } = useRecord();
  const { view, actions, citeHref } = useView();
  const ticks = useYearTicks(axis);
  const day = reading.day;
  const by = view.by ?? "site";

  const href = ({ facts }: OpeningRow) => withCurrency(`/sites/${facts.site.id}`, view);
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
    <div className={styles.columns}>
      <RangeTimeline
        name={chartPageWords.openings.title}
        fallback={<div style={{ height: series.rows.length * 24 }}>{words.loading.chart}</div>}
        part={{
          groups: openingGroups(series.rows, view.by, dataset).map(({ id, key, title, rows }) => ({
            id,
            heading: (
              <>
                <GroupName name={title} link={groupLink(chartPath("openings"), view, { key, by, name: title }, all)} />{" "}
                <span className="quiet-text">{integer(rows.length)}</span>
              </>
            ),
            rows: rows.map((row) => ({
              ...toTimeRow(row, { name: <SiteLink facts={row.facts} href={href(row)} />, cells: cells(row) }),
              href: href(row),
            })),
          })),
          label,
          columns: "var(--chart-columns)",
          heads: { name: words.chart.site, cells: [words.openings.first, readingWords.slip.head] },
          rowHeight: 24,
          scale: axis,
          years: {
            ticks,
            label: controlWords.years.label,
            onClear: view.filters.opens && (() => actions.chooseYears(null)),
          },
          asOf: { at: yearFraction(day), text: date(day) },
          selected: view.site,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}
