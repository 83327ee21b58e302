import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

const Programmes = lazyPart(async () => ({
  default: (await import("../../../features/programmes/programmes-page")).ProgrammesPage,
}));
const Watchlist = lazyPart(async () => ({
  default: (await import("../../../features/watchlist/watchlist-page")).WatchlistPage,
}));

/** Renders the page of programmes: commitments that belong to no single site. */
export function ProgrammesRoute() {
  return (
    <Page title={words.nav.programmes}>
      <Programmes name={words.nav.programmes} isPage fallback={loading} part={{}} />
    </Page>
  );
}

/** Renders the watchlist: data centers for which no source states AI. */
export function WatchlistRoute() {
  return (
    <Page title={words.nav.watchlist}>
      <Watchlist name={words.nav.watchlist} isPage fallback={loading} part={{}} />
    </Page>
  );
}

const loading = <p className="quiet-text">{words.loading.data}</p>;
