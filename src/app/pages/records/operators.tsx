import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";

export const OperatorsPart = lazyPart(async () => ({ default: (await import("./operators-page")).OperatorsPage }));

/** Renders the index of organisations. */
export function OperatorsRoute() {
  return (
    <Page title={words.nav.operators}>
      <OperatorsPart
        name={words.nav.operators}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{}}
      />
    </Page>
  );
}
