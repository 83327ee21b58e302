import { useMemo } from "react";
import { Link } from "wouter";
import type { AxisYear } from "../../../charts/years/year-axis";
import type { YearMark } from "../../../charts/years/year-mark";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { cleared, openingCounts, select, toggledYear } from "../../../domain/selection/filters";
import { openingSeries, yearsOf } from "../../../domain/series/openings";
import { statusesOrUnknown } from "../../../domain/record/status";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useMedia } from "../../../ui/dom/use-media";
import { chartPath } from "../../../url/view/chart-pages";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { openingAnnouncement } from "./opening-text";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./openings.module.css";
import { useLinked, useLinkedView } from "../../../url/links/linked";
import { yearMarkAttribute } from "../../../charts/plot/site-attributes";

const YearMarks = lazyPart(() => import("../../../charts/years/year-marks"));

type Props = {
  selection: readonly ReadSite[];
};

/**
 * Shows the selection by year of first opening: a mark for each site, stacked by status, on a band as wide as its date
 * is imprecise.
 */
export function OpeningsPanel({ selection }: Props) {
  const { selected, hovered, onHover, onPress: press } = useLinked();
  const container = useLinkedView<HTMLElement>(yearMarkAttribute);
  const { reading } = useRecord();
  const { view, actions } = useView();
  const touch = useMedia("(pointer: coarse)");
  const { rows, notStated } = useMemo(() => openingSeries(selection, reading.day), [selection, reading.day]);
  const years = useAxisYears();
  const passed = rows.filter(({ readSite }) => readSite.openingState === "passed").length;
  const tableHref = withSelection(chartPath("openings"), view, "table");
  const chosen = selection.find(({ site }) => site.id === view.site);
  const chosenRow = rows.find(({ readSite }) => readSite === chosen);

  const query = withCurrency("", view);
  const marks = useMemo(
    (): readonly YearMark[] =>
      [
        ...rows.map((row) => ({
          id: row.readSite.site.id,
          name: openingAnnouncement(row),
          href: `/sites/${row.readSite.site.id}${query}`,
          status: row.readSite.status,
          period: yearsOf(row),
          kind: row.headline.claim.kind,
          passed: row.readSite.openingState === "passed",
        })),
        ...notStated.map((readSite) => ({
          id: readSite.site.id,
          name: [readSite.site.name, words.openingStateNames.not_stated, statusText(readSite)].join(", "),
          href: `/sites/${readSite.site.id}${query}`,
          status: readSite.status,
          period: null,
          kind: "planned" as const,
          passed: false,
        })),
      ].toSorted((a, b) => statusesOrUnknown.indexOf(a.status) - statusesOrUnknown.indexOf(b.status)),
    [rows, notStated, query],
  );

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
        name={chartPageWords.openings.title}
        fallback={<div className={styles.placeholder} />}
        part={{
          marks,
          years,
          asOfYear: Number(reading.day.slice(0, 4)),
          label: [
            words.openings.summary(rows.length, selection.length),
            ...(chosen
              ? [
                  words.linked.selected(
                    chosenRow ? openingAnnouncement(chosenRow) : words.linked.notStated(chosen.site.name),
                  ),
                ]
              : []),
          ].join(" "),
          axisLabel: words.linked.years,
          notStated: words.openings.notStated,
          touch,
          selected,
          hovered,
          onHover,
          onPress: press,
          onYear: actions.toggleYear,
          onClear: view.filters.opens && (() => actions.chooseYears(null)),
        }}
      />
      <p className={panel.coverage}>
        {view.rule !== "headline" && `${readingWords.rule.shows[view.rule]} `}
        <b>{words.openings.states(rows.length, selection.length)}.</b>{" "}
        {notStated.length > 0 && (
          <>
            <Link href={`${tableHref}#silent`}>{words.openings.others(notStated.length)}</Link>.{" "}
          </>
        )}
        {words.openings.key}
        {passed > 0 && ` ${words.openings.passedNote(passed)}`}
      </p>
    </section>
  );
}

/**
 * A hook that returns the years of the axis: those in which sites open under the other filters, so that a reader who
 * filters by one year can choose another.
 */
function useAxisYears(): readonly AxisYear[] {
  const { readSites, reading } = useRecord();
  const { view, narrowHref } = useView();
  const { filters } = view;
  const asOfYear = Number(reading.day.slice(0, 4));
  const years = useMemo(() => {
    const counts = openingCounts(readSites, filters);
    const { rows } = openingSeries(select(readSites, cleared(filters, "opens")), reading.day);
    const ends = rows.flatMap((row) => [Math.floor(yearsOf(row).from), Math.ceil(yearsOf(row).to) - 1]);
    const first = Math.min(asOfYear, ...ends);
    const last = Math.max(asOfYear + 1, ...ends);
    const { opens } = filters;
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const count = counts.get(year) ?? 0;
      return {
        year,
        name: words.linked.year(year, count),
        chosen: opens?.from === year && opens.to === year,
        kept: opens !== null && (opens.from ?? year) <= year && year <= (opens.to ?? year),
        empty: count === 0,
      };
    });
  }, [readSites, filters, reading.day, asOfYear]);
  return useMemo(
    () => years.map((one) => ({ ...one, href: narrowHref(toggledYear(filters, one.year)) })),
    [years, filters, narrowHref],
  );
}
