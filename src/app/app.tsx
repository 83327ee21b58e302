import { QueryClientProvider } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { chartCalled } from "../domain/series/charts";
import { CitePanel } from "../features/cite/cite-panel";
import { CompareListPanel } from "../features/compare/list/compare-list-panel";
import { PatternSprite } from "../marks/patterns";
import { client } from "./state/client";
import { Header } from "./frame/header";
import { ChartPage, ChartsPage } from "./pages/chart/chart-page";
import { LatestRoute } from "./pages/latest/latest";
import { ChangesRoute } from "./pages/others/changes";
import { CompareRoute } from "./pages/others/compare";
import { DataRoute } from "./pages/others/data";
import { MethodRoute } from "./pages/others/method";
import { NotFoundPage } from "./pages/others/not-found";
import { OperatorRoute } from "./pages/records/operator";
import { SiteRoute } from "./pages/records/site";
import { SourcesRoute } from "./pages/records/sources";
import { ProgrammesRoute, WatchlistRoute } from "./pages/records/programmes-watchlist";
import { openAside } from "../url/links/open-aside";
import { lazyPart } from "../ui/state/lazy-part";
import { words } from "#words/page";
import { aroundNav, rememberScroll } from "./state/scroll-memory";
import { PageLoading, RecordLoader } from "./state/record-loader";
import { RightPath } from "./frame/right-path";
import { AddressView } from "./state/view";

/** The path of the site: empty at the root of a host, `/x` in a subdirectory. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

openAside(base);
rememberScroll();

// A chunk of its own, because other pages do not need it. The overview's HTML preloads it.
const OverviewPage = lazyPart(async () => ({ default: (await import("./pages/overview/overview")).OverviewPage }));

/** Renders the page of the current address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router base={base} aroundNav={aroundNav}>
        <PatternSprite />
        <RightPath>
          <AddressView>
            <Header />
            <RecordLoader>
              <CitePanel />
              <Switch>
                <Route path="/">
                  <OverviewPage name={words.nav.overview} isPage fallback={<PageLoading />} part={{}} />
                </Route>
                <Route path="/charts" component={ChartsPage} />
                <Route path="/charts/:chart">
                  {({ chart }) => {
                    const known = chartCalled(chart);
                    return known === null ? <NotFoundPage /> : <ChartPage chart={known} />;
                  }}
                </Route>
                <Route path="/compare" component={CompareRoute} />
                <Route path="/sites/:id">{({ id }) => <SiteRoute id={id} />}</Route>
                <Route path="/operators/:id">{({ id }) => <OperatorRoute id={id} />}</Route>
                <Route path="/latest" component={LatestRoute} />
                <Route path="/changes" component={ChangesRoute} />
                <Route path="/sources" component={SourcesRoute} />
                <Route path="/method" component={MethodRoute} />
                <Route path="/data" component={DataRoute} />
                <Route path="/programmes" component={ProgrammesRoute} />
                <Route path="/watchlist" component={WatchlistRoute} />
                <Route component={NotFoundPage} />
              </Switch>
              <CompareListPanel />
            </RecordLoader>
          </AddressView>
        </RightPath>
      </Router>
    </QueryClientProvider>
  );
}
