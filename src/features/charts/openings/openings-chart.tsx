import type { TimeScale } from "../../../charts/plot/scale";
import { useRecord } from "../../../published/use-record";
import type { OpeningRow, OpeningSeries } from "../../../domain/series/openings";
import { yearFraction } from "../../../domain/record/partial-date";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { Finding } from "../../../parts/claims/finding";
import { lateStates } from "../../../domain/headline/schedule";
import { Link } from "../../../ui/dom/link";
import { saidByText } from "../../../words/text/claim-line";
import { GroupName } from "../../../parts/sites/group-name";
import { lazyPart } from "../../../ui/state/lazy-part";
import { chartPath } from "../../../url/view/chart-pages";
import { groupLink } from "../../../url/links/group-link";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { datedOpeningText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { controlWords } from "#words/charts/chart-controls";
import { scheduleWords } from "#words/charts/schedule";
import { date } from "../../../words/format/date";
import { integer } from "../../../words/format/number";
import { openingGroups } from "./opening-groups";
import { toTimeRow } from "./opening-rows";
import { useFolds } from "./use-folds";
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

  const { shown, folded, unfold } = useFolds(openingGroups(series.rows, by, dataset), by, selected);

  const href = ({ readSite }: OpeningRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const cells = (row: OpeningRow) => [
    <Figure
      key="date"
      text={datedOpeningText(row.headline.claim, row.readSite.status)}
      part={row.headline.part}
      href={citeHref(row.headline.claim.id)}
    />,
    <Said key="schedule" row={row} citeHref={citeHref} />,
  ];

  return (
    <div className={styles.columns} data-scripted>
      <RangeTimeline
        name={chartPageWords.openings.title}
        fallback={<div style={{ height: series.rows.length * 24 }}>{words.loading.chart}</div>}
        part={{
          groups: shown.map(({ id, key, title, rows, shown: some }) => ({
            id,
            heading:
              title === null ? null : (
                // An item of its own in the list, since it holds a link.
                <span role="listitem">
                  <GroupName
                    name={title}
                    link={groupLink(chartPath("openings"), view, { key, by, name: title }, all)}
                  />{" "}
                  <span className="quiet-text">{integer(rows.length)}</span>
                  {by === "schedule" && <GroupNote state={key} />}
                </span>
              ),
            rows: some.map((row) => ({
              ...toTimeRow(row, { name: <SiteLink readSite={row.readSite} href={href(row)} />, cells: cells(row) }),
              href: href(row),
            })),
          })),
          label,
          heads: { name: words.chart.site, cells: [words.openings.first, scheduleWords.head] },
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
      {folded.length > 0 && (
        <p className={styles.folds}>
          {folded.map(({ id, title, count, isPart }) => (
            <button key={id} type="button" className="link-button" onClick={() => unfold(id)}>
              {scheduleWords.fold(count, title, isPart)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** Shows the most serious finding about a row, or who states its date where there is none. */
function Said({ row: { readSite, headline }, citeHref }: { row: OpeningRow; citeHref: (claim: string) => string }) {
  const { sources } = useRecord().dataset;
  const [worst] = readSite.schedule.findings;
  if (worst) return <Finding finding={worst} sources={sources} citeHref={citeHref} />;
  return (
    <Link className="cite" href={citeHref(headline.claim.id)}>
      <span className="quiet-text">{saidByText(headline.claim, { sources })}</span>
    </Link>
  );
}

/** Shows what a state of a schedule means, beside its name. */
function GroupNote({ state }: { state: string | null }) {
  const late = lateStates.find((one) => one === state);
  return late && <span className={styles.means}>{scheduleWords.explain[late]}</span>;
}
