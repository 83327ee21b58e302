import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const DataPart = lazyPart(async () => ({
  default: (await import("../../../features/downloads/data-page")).DataPage,
}));

/** Renders the Data page, with the downloads. */
export function DataRoute() {
  return (
    <Page title={words.nav.data}>
      <DataPart name={words.nav.data} isPage fallback={<p className="quiet-text">{words.loading.data}</p>} part={{}} />
    </Page>
  );
}
