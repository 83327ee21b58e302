import { Link } from "wouter";
import type { YearMark } from "../../charts/year-marks";
import { useRecord } from "../../data/use-record";
import type { Facts } from "../../domain/facts";
import { openingSeries } from "../../domain/openings";
import { statusesOrUnknown } from "../../domain/status";
import { lazyPart } from "../../ui/lazy-part";
import { useView, withSelection } from "../../url/use-view";
import { words } from "../../words/en";
import { readingWords } from "../../words/en-reading";
import { openingAnnouncement, yearsOf } from "./opening-text";
import panel from "../../ui/chart-panel.module.css";
import styles from "./openings.module.css";

const YearMarks = lazyPart(() => import("../../charts/year-marks"));

type Props = {
  selection: readonly Facts[];
  hovered: string | null;
  onHover: (id: string | null) => void;
};

/** The selection by year of first opening: one mark a site, stacked by status, on a band as wide as its date is vague. */
export function OpeningsPanel({ selection, hovered, onHover }: Props) {
  const { reading } = useRecord();
  const { view, actions } = useView();
  const { rows, silent } = openingSeries(selection, reading.day);
  const asOfYear = Number(reading.day.slice(0, 4));
  const years = rows.flatMap((row) => [Math.floor(yearsOf(row).from), Math.ceil(yearsOf(row).to) - 1]);
  const passed = rows.filter(({ facts }) => facts.openingState === "passed").length;
  const tableHref = withSelection("/charts/openings", view, "table");

  const marks: readonly YearMark[] = [
    ...rows.map((row) => ({
      id: row.facts.site.id,
      name: openingAnnouncement(row),
      status: row.facts.status,
      period: yearsOf(row),
      kind: row.headline.claim.kind,
      passed: row.facts.openingState === "passed",
    })),
    ...silent.map(({ site, status }) => ({
      id: site.id,
      name: [site.name, words.openingState.not_stated, words.status[status]].join(", "),
      status,
      period: null,
      kind: "planned" as const,
      passed: false,
    })),
  ].toSorted((a, b) => statusesOrUnknown.indexOf(a.status) - statusesOrUnknown.indexOf(b.status));

  return (
    <section className={panel.panel} aria-labelledby="openings-title">
      <header className={panel.head}>
        <h2 id="openings-title">{words.openings.title}</h2>
        <nav aria-label={words.openings.title}>
          <Link href={withSelection("/charts/openings", view)}>{words.chart.large}</Link>{" "}
          <Link href={tableHref}>{words.chart.table}</Link>
        </nav>
      </header>
      <YearMarks
        name={words.openings.title}
        fallback={<div className={styles.placeholder} />}
        part={{
          marks,
          first: Math.min(asOfYear, ...years),
          last: Math.max(asOfYear + 1, ...years),
          asOfYear,
          label: words.openings.summary(rows.length, selection.length),
          notStated: words.openings.notStated,
          selected: view.site,
          hovered,
          onHover,
          onSelect: actions.selectSite,
        }}
      />
      <p className={panel.coverage}>
        {view.rule !== "headline" && `${readingWords.rule.shows[view.rule]} `}
        <b>{words.openings.states(rows.length, selection.length)}.</b>{" "}
        <Link href={`${tableHref}#silent`}>{words.openings.others(silent.length)}</Link>. {words.openings.key}
        {passed > 0 && ` ${words.openings.passedNote(passed)}`}
      </p>
    </section>
  );
}
