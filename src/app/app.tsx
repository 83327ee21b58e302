import { QueryClientProvider } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { chartCalled } from "../domain/series/charts";
import { CitePanel } from "../features/cite/cite-panel";
import { Tray } from "../features/compare/list/tray";
import { PatternSprite } from "../marks/patterns";
import { client } from "./state/client";
import { Header } from "./frame/header";
import { ChartPage, ChartsPage } from "./pages/chart/chart-page";
import { ComparePage } from "./pages/others/compare";
import { DataPage } from "./pages/others/data";
import { MethodPage } from "./pages/others/method";
import { NotFoundPage } from "./pages/others/not-found";
import { OperatorPage } from "./pages/records/operator";
import { SitePage } from "./pages/records/site";
import { SourcesPage } from "./pages/records/sources";
import { ProgrammesPage, WatchlistPage } from "./pages/records/programmes-watchlist";
import { openAside } from "../url/links/open-aside";
import { lazyPart } from "../ui/state/lazy-part";
import { words } from "#words/page";
import { aroundNav, rememberScroll } from "./state/scroll-memory";
import { PageLoading, RecordGate } from "./state/record-loader";
import { RightPath } from "./frame/right-path";
import { AddressView } from "./state/view";

/** The part of the address before the pages: empty at the top of a host, `/x` under a sub-path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

openAside(base);
rememberScroll();

// The other pages need none of it; its own page asks for it before any script runs.
const OverviewPage = lazyPart(async () => ({ default: (await import("./pages/overview/overview")).OverviewPage }));

/** The whole page: address in, view out. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router base={base} aroundNav={aroundNav}>
        <PatternSprite />
        <RightPath>
          <AddressView>
            <Header />
            <RecordGate>
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
                <Route path="/compare" component={ComparePage} />
                <Route path="/sites/:id">{({ id }) => <SitePage id={id} />}</Route>
                <Route path="/operators/:id">{({ id }) => <OperatorPage id={id} />}</Route>
                <Route path="/sources" component={SourcesPage} />
                <Route path="/method" component={MethodPage} />
                <Route path="/data" component={DataPage} />
                <Route path="/programmes" component={ProgrammesPage} />
                <Route path="/watchlist" component={WatchlistPage} />
                <Route component={NotFoundPage} />
              </Switch>
              <Tray />
            </RecordGate>
          </AddressView>
        </RightPath>
      </Router>
    </QueryClientProvider>
  );
}
