import { lazyPart } from "../../ui/lazy-part";
import { words } from "../../words/en";
import { Page } from "../page";

const Method = lazyPart(async () => ({
  default: (await import("../../features/method/method-page")).MethodPage,
}));

/** How the record is made and read. */
export function MethodPage() {
  return (
    <Page title={words.nav.method}>
      <Method name={words.nav.method} isPage fallback={<p className="quiet-text">{words.loading.data}</p>} part={{}} />
    </Page>
  );
}
