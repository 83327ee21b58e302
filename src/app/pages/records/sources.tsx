import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const SourcesPart = lazyPart(async () => ({
  default: (await import("../../../features/sources/sources-page")).SourcesPage,
}));

/** Renders the page of sources and what is based on each. */
export function SourcesRoute() {
  return (
    <Page title={words.nav.sources} listsSources>
      <SourcesPart
        name={words.nav.sources}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{}}
      />
    </Page>
  );
}
