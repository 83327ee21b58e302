import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { chartCalled } from "../domain/series/charts";
import { CitePanel } from "../features/cite/cite-panel";
import { CompareListPanel } from "../features/compare/list/compare-list-panel";
import { PatternSprite } from "../marks/patterns";
import { Header } from "./frame/header";
import { ChartPage, ChartsPage } from "./pages/chart/chart-page";
import { EmbedPart } from "./pages/embed/embed-part";
import { LatestRoute } from "./pages/latest/latest";
import { ChangesRoute } from "./pages/others/changes";
import { CompareRoute } from "./pages/others/compare";
import { DataRoute } from "./pages/others/data";
import { MethodRoute } from "./pages/others/method";
import { NotFoundPage } from "./pages/others/not-found";
import { CountriesRoute, CountryRoute } from "./pages/records/countries";
import { OperatorRoute } from "./pages/records/operator";
import { OperatorsRoute } from "./pages/records/operators";
import { OverviewPart } from "./pages/overview/overview-part";
import { SiteRoute } from "./pages/records/site";
import { SourcesRoute } from "./pages/records/sources";
import { ProgrammesRoute, WatchlistRoute } from "./pages/records/programmes-watchlist";
import { words } from "#words/page";
import { aroundNav } from "./state/scroll-memory";
import { PageLoading, RecordLoader } from "./state/record-loader";
import { RightPath } from "./frame/right-path";
import { base } from "./state/base";
import { AddressView } from "./state/view";

type Props = {
  /** The cache of loaded files. */
  client: QueryClient;
  /** The path of a page that is written at build time, under the base of the site; by default that of the browser. */
  path?: string;
  /** The query of such a page. */
  search?: string;
};

/** Renders the page of an address. */
export function App({ client, path, search = "" }: Props) {
  return (
    <QueryClientProvider client={client}>
      <Router
        base={base}
        aroundNav={aroundNav}
        {...(path === undefined ? {} : { ssrPath: `${base}${path}`, ssrSearch: search })}
      >
        <PatternSprite />
        <RightPath>
          <Switch>
            <Route path="/embed/*">
              <EmbedPart name={words.product} isPage fallback={<PageLoading />} part={{}} />
            </Route>
            <Route>
              <AddressView>
                <Header />
                <RecordLoader>
                  <CitePanel />
                  <Switch>
                    <Route path="/">
                      <OverviewPart name={words.nav.overview} isPage fallback={<PageLoading />} part={{}} />
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
                    <Route path="/countries">{() => <CountriesRoute />}</Route>
                    <Route path="/countries/:code">{({ code }) => <CountryRoute code={code} />}</Route>
                    <Route path="/operators" component={OperatorsRoute} />
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
            </Route>
          </Switch>
        </RightPath>
      </Router>
    </QueryClientProvider>
  );
}
