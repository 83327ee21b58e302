import { useMemo } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { Link } from "../../../ui/dom/link";
import type { ReadSite } from "../../../domain/headline/read-site";
import { chartCalled, type ChartId } from "../../../domain/series/charts";
import { EmptyResult } from "../../../features/explore/filters/applied/empty-result";
import { HeadlineValues } from "../../../features/site/headlines/headline-values";
import { useHeadlines } from "../../../features/site/headlines/use-headlines";
import { Glyph } from "../../../marks/glyph";
import { useRecord } from "../../../published/use-record";
import { lazyPart } from "../../../ui/state/lazy-part";
import { LinkedProvider } from "../../../url/links/linked";
import { useView } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { embedWords } from "#words/records/embed";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { titleText } from "../../../words/text/chart-heading";
import { statusText } from "../../../words/text/claim-text";
import { fullPlaceOf } from "../../../words/text/place-text";
import { selectionText } from "../../../words/text/selection/selection-text";
import { base } from "../../state/base";
import { RecordLoader } from "../../state/record-loader";
import { useClearing } from "../../state/use-clearing";
import { useSelection } from "../../state/use-selection";
import { AddressView } from "../../state/view";
import { chartPrograms } from "../chart/chart-parts";
import { GroupingNote } from "../chart/grouping-note";
import { useChartHeading } from "../chart/use-chart-heading";
import { EmbedFrame } from "./embed-frame";
import { leaveFrame, useEmbedLocation } from "./embed-location";
import styles from "./embed.module.css";

/** Renders the view of a page alone: a chart, the map or the figures of a site. */
export default function Embed() {
  return (
    // The router calls it, as a hook of its own.
    // oxlint-disable-next-line react/hooks
    <Router base={base} hook={useEmbedLocation} aroundNav={leaveFrame}>
      <AddressView isEmbedded>
        <RecordLoader isEmbedded>
          <LinkedProvider>
            <Switch>
              <Route path="/" component={EmbeddedMap} />
              <Route path="/charts/:chart">
                {({ chart }) => {
                  const known = chartCalled(chart);
                  return known === null ? <Missing /> : <EmbeddedChart chart={known} />;
                }}
              </Route>
              <Route path="/sites/:id">{({ id }) => <EmbeddedSite id={id} />}</Route>
              <Route component={Missing} />
            </Switch>
          </LinkedProvider>
        </RecordLoader>
      </AddressView>
    </Router>
  );
}

const charts = {
  investment: lazyPart(chartPrograms.investment),
  openings: lazyPart(chartPrograms.openings),
  capacity: lazyPart(chartPrograms.capacity),
  accelerators: lazyPart(chartPrograms.accelerators),
  history: lazyPart(chartPrograms.history),
} satisfies Record<ChartId, unknown>;

function EmbeddedChart({ chart }: { chart: ChartId }) {
  const selection = useSelection();
  const heading = useChartHeading(chart, selection);
  const statuses = useStatuses(selection);
  useClearing();
  const Chart = charts[chart];
  return (
    <EmbedFrame title={titleText(heading)} lead={heading.lead} selection={selection}>
      {selection.length === 0 ? (
        <EmptyResult />
      ) : (
        <div className={styles.chart}>
          <Chart
            name={chartPageWords[chart].title}
            fallback={<p className="quiet-text">{words.loading.chart}</p>}
            part={{ selection, statuses, note: <GroupingNote selection={selection} /> }}
          />
        </div>
      )}
    </EmbedFrame>
  );
}

const MapPart = lazyPart(async () => ({ default: (await import("../overview/overview")).MapPanel }));
const SheetPart = lazyPart(async () => ({ default: (await import("../overview/overview")).MapSheet }));

function EmbeddedMap() {
  const { view } = useView();
  const { dataset } = useRecord();
  const selection = useSelection();
  const statuses = useStatuses(selection);
  useClearing();
  const selected = selection.find(({ site }) => site.id === view.site);
  return (
    <EmbedFrame
      title={embedWords.map(selection.length, selectionText(view.filters, dataset))}
      namesFilters
      selection={selection}
    >
      <MapPart
        name={words.map.label}
        fallback={<p className="quiet-text">{words.loading.map}</p>}
        part={{ selection, statuses }}
      />
      {selected && <SheetPart name={selected.site.name} fallback={null} part={{ readSite: selected }} />}
    </EmbedFrame>
  );
}

function EmbeddedSite({ id }: { id: string }) {
  const { dataset, readSites } = useRecord();
  const to = dataset.redirects.find((one) => one.id === id)?.to ?? id;
  const readSite = readSites.find(({ site }) => site.id === to);
  if (!readSite) return <Missing />;
  const { site, status } = readSite;
  return (
    <EmbedFrame
      title={site.name}
      lead={
        <>
          <Glyph status={status} />{" "}
          {[statusText(readSite), words.kind[site.kind], fullPlaceOf(site)].join(words.separator)}
        </>
      }
      selection={[readSite]}
    >
      <Figures readSite={readSite} />
    </EmbedFrame>
  );
}

function Figures({ readSite }: { readSite: ReadSite }) {
  return <HeadlineValues headlines={useHeadlines(readSite)} />;
}

function Missing() {
  const [path] = useLocation();
  const { title, text } = embedWords.missing;
  return (
    <EmbedFrame title={title} selection={null}>
      <p>{text(path)}</p>
      <p>
        <Link href="/">{siteWords.site.toOverview}</Link>
      </p>
    </EmbedFrame>
  );
}

/** A hook that returns the statuses of some sites, for a legend of what occurs. */
function useStatuses(selection: readonly ReadSite[]) {
  return useMemo(() => new Set(selection.map(({ status }) => status)), [selection]);
}
