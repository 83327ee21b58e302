import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const ProgrammesPart = lazyPart(async () => ({
  default: (await import("../../../features/programmes/programmes-page")).ProgrammesPage,
}));
export const WatchlistPart = lazyPart(async () => ({
  default: (await import("../../../features/watchlist/watchlist-page")).WatchlistPage,
}));

/** Renders the page of programmes: commitments that belong to no single site. */
export function ProgrammesRoute() {
  return (
    <Page title={words.nav.programmes}>
      <ProgrammesPart name={words.nav.programmes} isPage fallback={loading} part={{}} />
    </Page>
  );
}

/** Renders the watchlist: data centers kept out for want of clear sources. */
export function WatchlistRoute() {
  return (
    <Page title={words.nav.watchlist}>
      <WatchlistPart name={words.nav.watchlist} isPage fallback={loading} part={{}} />
    </Page>
  );
}

const loading = <p className="quiet-text">{words.loading.data}</p>;
