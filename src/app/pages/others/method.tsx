import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const MethodPart = lazyPart(async () => ({
  default: (await import("../../../features/method/page/method-page")).MethodPage,
}));

/** Renders the Method page. */
export function MethodRoute() {
  return (
    <Page title={words.nav.method}>
      <MethodPart
        name={words.nav.method}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{}}
      />
    </Page>
  );
}
