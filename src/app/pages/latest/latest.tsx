import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const LatestPart = lazyPart(async () => ({ default: (await import("./latest-page")).LatestPage }));

/** Renders the page of the latest statements. */
export function LatestRoute() {
  return (
    <Page title={words.nav.latest}>
      <LatestPart
        name={words.nav.latest}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{}}
      />
    </Page>
  );
}
