import { Controls } from "../../../features/explore/filters/controls";
import { ReadContext, usePlainRecord } from "../../../published/use-record";
import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { Page } from "../../frame/page";
import { useSelection } from "../../state/use-selection";

export const ChangesPart = lazyPart(async () => ({
  default: (await import("../../../features/changes/page/changes-page")).ChangesPage,
}));

/** What changed between two releases; whole releases are compared, so by the usual rule, each on its own day. */
export function ChangesRoute() {
  return (
    <Page title={words.nav.changes}>
      <ReadContext value={usePlainRecord()}>
        <Content />
      </ReadContext>
    </Page>
  );
}

function Content() {
  const { length } = useSelection();
  return (
    <ChangesPart
      name={words.nav.changes}
      isPage
      fallback={<p className="quiet-text">{words.loading.data}</p>}
      part={{ controls: <Controls shown={length} money={false} /> }}
    />
  );
}
