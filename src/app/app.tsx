import { QueryClientProvider } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { chartCalled } from "../domain/charts";
import { CitePanel } from "../features/cite/cite-panel";
import { Tray } from "../features/compare/tray";
import { PatternSprite } from "../marks/patterns";
import { client } from "./client";
import { Header } from "./header";
import { ChartPage, ChartsPage } from "./pages/chart";
import { ComparePage } from "./pages/compare";
import { DataPage } from "./pages/data";
import { MethodPage } from "./pages/method";
import { NotFoundPage } from "./pages/not-found";
import { OperatorPage } from "./pages/operator";
import { SitePage } from "./pages/site";
import { SourcesPage } from "./pages/sources";
import { ProgrammesPage, WatchlistPage } from "./pages/beside-the-record";
import { openAside } from "../url/open-aside";
import { lazyPart } from "../ui/lazy-part";
import { words } from "../words/en";
import { aroundNav, rememberScroll } from "./scroll-memory";
import { PageLoading, RecordGate } from "./record-gate";
import { RightPath } from "./right-path";
import { AddressView } from "./view";

/** The part of the address before the pages: empty at the top of a host, `/x` under a sub-path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

openAside(base);
rememberScroll();

// The other pages need none of it; its own page asks for it before any script runs.
const OverviewPage = lazyPart(async () => ({ default: (await import("./pages/overview")).OverviewPage }));

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
