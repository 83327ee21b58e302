import type { TimeScale } from "../../../charts/plot/scale";
import { useRecord } from "../../../published/use-record";
import type { OpeningRow, OpeningSeries } from "../../../domain/series/openings";
import { yearFraction } from "../../../domain/record/partial-date";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { Finding } from "../../../parts/claims/finding";
import { GroupName } from "../../../parts/sites/group-name";
import { lazyPart } from "../../../ui/state/lazy-part";
import { chartPath } from "../../../url/view/chart-pages";
import { groupLink } from "../../../url/links/group-link";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { openingText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { controlWords } from "#words/charts/chart-controls";
import { scheduleWords } from "#words/charts/schedule";
import { date } from "../../../words/format/date";
import { integer } from "../../../words/format/number";
import { openingGroups } from "./opening-groups";
import { toTimeRow } from "./opening-rows";
import { useYearTicks } from "./use-year-ticks";
import styles from "./openings.module.css";
import { useLinked } from "../../../url/links/linked";

const RangeTimeline = lazyPart(() => import("../../../charts/rows/range-timeline"));

type Props = {
  series: OpeningSeries;
  axis: TimeScale;
  label: string;
};

/**
 * Shows every opening as a bar as long as its date is imprecise, grouped by the state of its date or by the reader's
 * choice.
 */
export function OpeningsChart({ series, axis, label }: Props) {
  const { selected, hovered, onHover } = useLinked();
  const { dataset, readSites: all, reading } = useRecord();
  const { view, actions, citeHref } = useView();
  const ticks = useYearTicks(axis);
  const day = reading.day;
  const by = view.by ?? "schedule";

  const href = ({ readSite }: OpeningRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const cells = (row: OpeningRow) => [
    <Figure
      key="date"
      text={openingText(row.headline.claim)}
      part={row.headline.part}
      href={citeHref(row.headline.claim.id)}
    />,
    <span key="schedule">
      {row.readSite.schedule.findings.slice(0, 1).map((finding) => (
        <Finding key={finding.state} finding={finding} sources={dataset.sources} citeHref={citeHref} />
      ))}
    </span>,
  ];

  return (
    <div className={styles.columns}>
      <RangeTimeline
        name={chartPageWords.openings.title}
        fallback={<div style={{ height: series.rows.length * 24 }}>{words.loading.chart}</div>}
        part={{
          groups: openingGroups(series.rows, by, dataset).map(({ id, key, title, rows }) => ({
            id,
            heading: (
              <>
                <GroupName name={title} link={groupLink(chartPath("openings"), view, { key, by, name: title }, all)} />{" "}
                <span className="quiet-text">{integer(rows.length)}</span>
              </>
            ),
            rows: rows.map((row) => ({
              ...toTimeRow(row, { name: <SiteLink readSite={row.readSite} href={href(row)} />, cells: cells(row) }),
              href: href(row),
            })),
          })),
          label,
          columns: "var(--chart-columns)",
          heads: { name: words.chart.site, cells: [words.openings.first, scheduleWords.head] },
          rowHeight: 24,
          scale: axis,
          years: {
            ticks,
            label: controlWords.years.label,
            onClear: view.filters.opens && (() => actions.chooseYears(null)),
          },
          asOf: { at: yearFraction(day), text: date(day) },
          selected,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}
