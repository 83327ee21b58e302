import { useMemo } from "react";
import { Link } from "../../../ui/dom/link";
import type { AxisYear } from "../../../charts/years/year-axis";
import type { YearMark } from "../../../charts/years/year-mark";
import { YearMarks } from "../../../charts/years/year-marks";
import { useRecord } from "../../../published/use-record";
import { passedDate } from "../../../domain/headline/schedule";
import type { ReadSite } from "../../../domain/headline/read-site";
import { cleared, openingCounts, select, toggledYears } from "../../../domain/selection/filters";
import { openingSeries, yearsOf } from "../../../domain/series/openings";
import { statusesOrUnknown } from "../../../domain/record/status";
import { Glyph } from "../../../marks/glyph";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { openingAnnouncement } from "./opening-text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./openings.module.css";
import { useLinked, useLinkedView } from "../../../url/links/linked";
import { yearMarkAttribute } from "../../../charts/plot/site-attributes";

type Props = {
  selection: readonly ReadSite[];
};

/**
 * Shows the selection by year of first opening: a mark for each dated site, in the order of statuses, in the year that
 * its date names; undated sites are counted by status.
 */
export function OpeningsPanel({ selection }: Props) {
  const { selected, hovered, onHover, onPress: press } = useLinked();
  const container = useLinkedView<HTMLElement>(yearMarkAttribute);
  const { reading } = useRecord();
  const { view, actions } = useView();
  const { rows, notStated } = useMemo(() => openingSeries(selection, reading.day), [selection, reading.day]);
  const { years, since } = useAxisYears();
  const passed = rows.filter(({ readSite }) => passedDate(readSite.schedule)).length;
  const tableHref = withSelection(chartPath("openings"), view, "table");
  const chosen = selection.find(({ site }) => site.id === view.site);
  const chosenRow = rows.find(({ readSite }) => readSite === chosen);

  const query = withCurrency("", view);
  const marks = useMemo(
    () =>
      rows
        .map((row): YearMark => ({
          id: row.readSite.site.id,
          name: openingAnnouncement(row),
          href: `/sites/${row.readSite.site.id}${query}`,
          status: row.readSite.status,
          year: Math.max(since - 1, Math.floor(yearsOf(row).from)),
          passed: passedDate(row.readSite.schedule) !== null,
        }))
        .toSorted((a, b) => statusesOrUnknown.indexOf(a.status) - statusesOrUnknown.indexOf(b.status)),
    [rows, query, since],
  );
  const undated = statusesOrUnknown.flatMap((status) => {
    const count = notStated.filter((readSite) => readSite.status === status).length;
    return count > 0 ? [{ status, count }] : [];
  });

  return (
    <section ref={container} className={panel.panel} aria-labelledby="openings-title">
      <header className={panel.head}>
        <h2 id="openings-title">{chartPageWords.openings.title}</h2>
        <nav aria-label={chartPageWords.openings.title}>
          <Link href={withSelection(chartPath("openings"), view)}>{words.chart.large}</Link>
          <Link href={tableHref}>{words.chart.table}</Link>
        </nav>
      </header>
      <YearMarks
        marks={marks}
        years={years}
        asOfYear={Number(reading.day.slice(0, 4))}
        label={[
          words.openings.summary(rows.length, selection.length),
          ...(chosen
            ? [
                words.linked.selected(
                  chosenRow ? openingAnnouncement(chosenRow) : words.linked.notStated(chosen.site.name),
                ),
              ]
            : []),
        ].join(" ")}
        axisLabel={words.linked.years}
        {...{ selected, hovered, onHover }}
        onPress={press}
        onYear={(year) => actions.toggleYears({ from: year < since ? null : year, to: year })}
        onClear={view.filters.opens && (() => actions.chooseYears(null))}
      />
      <p className={panel.coverage}>
        {view.rule !== "headline" && `${readingWords.rule.shows[view.rule]} `}
        <b>{words.openings.states(rows.length, selection.length)}.</b>{" "}
        {notStated.length > 0 && (
          <>
            <Link href={`${tableHref}#silent`}>{words.openings.silentBy(notStated.length, selection.length)}</Link>:
            {undated.map(({ status, count }) => (
              <span key={status} className={styles.undated} title={words.status[status]}>
                {" "}
                <Glyph status={status} /> {count}
                <span className="visually-hidden"> {words.status[status]},</span>
              </span>
            ))}
            .{" "}
          </>
        )}
        {passed > 0 && words.openings.passedNote(passed)}
      </p>
    </section>
  );
}

/** The number of years before the as-of year that have a column of their own; all earlier ones share one. A phone has room for few. */
const ownColumns = { wide: 6, phone: 2 };

/**
 * A hook that returns the columns of the axis: the years in which sites open under the other filters, so that a reader
 * who filters by one year can choose another. `since` is the first year that has a column of its own; the column before
 * it holds all earlier years.
 */
function useAxisYears(): { readonly years: readonly AxisYear[]; readonly since: number } {
  const { readSites, reading } = useRecord();
  const { view, narrowHref } = useView();
  const { filters } = view;
  const asOfYear = Number(reading.day.slice(0, 4));
  const own = useMedia(phone) ? ownColumns.phone : ownColumns.wide;
  const { columns, since } = useMemo(() => {
    const { rows } = openingSeries(select(readSites, cleared(filters, "opens")), reading.day);
    const ends = rows.flatMap((row) => [Math.floor(yearsOf(row).from), Math.ceil(yearsOf(row).to) - 1]);
    const first = Math.min(asOfYear, ...ends);
    const last = Math.max(asOfYear + 1, ...ends);
    const earliest = first < asOfYear - own - 1 ? asOfYear - own : first;
    const single = Array.from({ length: last - earliest + 1 }, (_, index) => earliest + index);
    return {
      since: earliest,
      columns: [
        ...(earliest > first ? [{ year: earliest - 1, range: { from: null, to: earliest - 1 } }] : []),
        ...single.map((year) => ({ year, range: { from: year, to: year } })),
      ],
    };
  }, [readSites, filters, reading.day, asOfYear, own]);
  const years = useMemo(() => {
    const { opens } = filters;
    const counts = openingCounts(readSites, filters);
    return columns.map(({ year, range }) => {
      const isEarlier = range.from === null;
      const count = isEarlier ? select(readSites, { ...filters, opens: range }).length : (counts.get(year) ?? 0);
      return {
        year,
        text: isEarlier ? words.linked.earlier : String(year),
        name: isEarlier ? words.linked.earlierThan(since, count) : words.linked.year(year, count),
        href: narrowHref(toggledYears(filters, range)),
        chosen: opens?.from === range.from && opens.to === range.to,
        kept: opens !== null && (opens.from ?? year) <= year && year <= (opens.to ?? year),
        empty: count === 0,
      };
    });
  }, [columns, since, readSites, filters, narrowHref]);
  return { years, since };
}
