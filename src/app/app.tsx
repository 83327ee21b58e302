import { QueryClientProvider } from "@tanstack/react-query";
import { Route, Router, Switch } from "wouter";
import { PatternSprite } from "../marks/patterns";
import { client } from "./client";
import { Header } from "./header";
import { ChartPage, ChartsPage } from "./pages/chart";
import { NotFoundPage } from "./pages/not-found";
import { OverviewPage } from "./pages/overview";
import { SitePage } from "./pages/site";
import { ProgrammesPage, WatchlistPage } from "./pages/beside-the-record";
import { RecordGate } from "./record-gate";

/** The part of the address before the pages: empty at the top of a host, `/x` under a sub-path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The whole page: address in, view out. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Router base={base}>
        <PatternSprite />
        <Header />
        <RecordGate>
          <Switch>
            <Route path="/" component={OverviewPage} />
            <Route path="/charts" component={ChartsPage} />
            <Route path="/charts/investment">
              <ChartPage chart="investment" />
            </Route>
            <Route path="/charts/openings">
              <ChartPage chart="openings" />
            </Route>
            <Route path="/sites/:id">{({ id }) => <SitePage id={id} />}</Route>
            <Route path="/programmes" component={ProgrammesPage} />
            <Route path="/watchlist" component={WatchlistPage} />
            <Route component={NotFoundPage} />
          </Switch>
        </RecordGate>
      </Router>
    </QueryClientProvider>
  );
}
