import { useMemo } from "react";
import { useRecord } from "../../../published/use-record";
import { capacitySeries, totalOf } from "../../../domain/series/capacity";
import { ChartKey } from "../../../parts/frame/chart-key";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { PrintedPublishers } from "../../../parts/sites/printed-publishers";
import { SiteNames } from "../../../parts/sites/site-names";
import { groupingsOf } from "../../../url/view/chart-pages";
import { useAnchor } from "../../../url/links/use-anchor";
import { useView, withCurrency } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { readingWords } from "#words/reading";
import { UncountedClaims } from "./uncounted-claims";
import { BasisPanel } from "./basis-panel";
import { CapacityLegend, CapacityTerms } from "./capacity-legend";
import { largestStack, path, shownStacks } from "./capacity-text";
import { ClaimsTable } from "./claims-table";
import { GroupTable } from "./group-table";
import { OpeningMatrix } from "./opening-matrix";
import panel from "../../../parts/frame/chart-panel.module.css";

/**
 * Shows the capacity chart, the largest basis first, or its tables; then the opening years of each basis, and the sites
 * that no basis counts.
 */
export default function CapacityPage({ selection, statuses, note }: ChartProps) {
  const { dataset, reading } = useRecord();
  const { view } = useView();
  useAnchor();
  const series = useMemo(
    () => capacitySeries(selection).toSorted((a, b) => (totalOf(b.rows).mw ?? 0) - (totalOf(a.rows).mw ?? 0)),
    [selection],
  );
  const by = view.by ?? groupingsOf(path)[0] ?? "country";
  const notStated = selection.filter((readSite) => series.every((one) => one.notStated.includes(readSite)));
  const whole = new Set(series.flatMap(({ rows }) => rows.map(({ readSite }) => readSite)));
  const uncounted = selection.length - whole.size - notStated.length;
  const exceeding = series.flatMap(({ rows }) => rows.filter(({ claim, running }) => (running?.mw ?? 0) > claim.mw));
  const stacks = series.map((one) => shownStacks(one, by, reading.day));
  const largest = largestStack(stacks.flat());
  const isChart = view.display === "chart";
  return (
    <>
      <ChartKey
        how={[
          capacityWords.how,
          capacityWords.ambition,
          ...(isChart && view.scale === "log" ? [choiceWords.scale.log] : []),
          readingWords.rule.shows[reading.rule],
          <CapacityTerms key="terms" />,
        ]}
      >
        {isChart && <CapacityLegend series={series} statuses={statuses} />}
      </ChartKey>
      {series.map((one, index) => (
        <BasisPanel
          key={one.basis}
          series={one}
          all={series}
          by={by}
          stacks={stacks[index] ?? []}
          largest={largest}
          selection={selection}
          isChart={isChart}
        />
      ))}
      {!isChart && by !== "site" && (
        <GroupTable
          rows={series.flatMap(({ basis }, index) => (stacks[index] ?? []).map((stack) => ({ basis, stack })))}
          by={by}
        />
      )}
      {!isChart && <ClaimsTable series={series} by={by} />}
      <p className={panel.coverage}>
        <b>{capacityWords.coverage(whole.size, selection.length)}.</b> {capacityWords.coverageNote}{" "}
        {uncounted > 0 && `${capacityWords.uncounted(uncounted)} `}
        {notStated.length > 0 && (
          <>
            <a href="#silent">{capacityWords.others(notStated.length, selection.length)}</a>{" "}
            {capacityWords.otherNote(notStated.length)}{" "}
          </>
        )}
        {note}
        {exceeding.map(
          ({ readSite, claim, running }) => `${capacityWords.exceeds(readSite.site.name, running?.mw ?? 0, claim.mw)} `,
        )}
      </p>
      {isChart && (
        <PrintedPublishers
          sources={dataset.sources}
          claims={series.flatMap(({ rows }) => rows.map(({ claim }) => claim))}
        >
          {capacityWords.notOnPaper}
        </PrintedPublishers>
      )}
      <div className={isChart ? "no-print" : undefined} data-whole={isChart || undefined}>
        {/* By opening year the chart says the same. */}
        {by !== "year" && series.map((one) => <OpeningMatrix key={one.basis} series={one} by={by} />)}
        <UncountedClaims series={series} notStated={notStated} />
      </div>
      {notStated.length > 0 && (
        <section className={panel.section} data-whole id="silent">
          <h2>{capacityWords.silentTitle(notStated.length)}</h2>
          <SiteNames readSites={notStated} href={(id) => withCurrency(`/sites/${id}`, view)} selected={view.site} />
        </section>
      )}
    </>
  );
}
