import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

const Downloads = lazyPart(async () => ({ default: (await import("../../../features/downloads/data-page")).DataPage }));

/** Renders the Data page, with the downloads. */
export function DataRoute() {
  return (
    <Page title={words.nav.data}>
      <Downloads name={words.nav.data} isPage fallback={<p className="quiet-text">{words.loading.data}</p>} part={{}} />
    </Page>
  );
}
