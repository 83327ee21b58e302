import { useRecord } from "../../../published/use-record";
import { DownloadMenu } from "../../../features/files/download-menu";
import { lazyPart } from "../../../ui/state/lazy-part";
import { words } from "#words/page";
import { redirectWords } from "#words/redirects";
import { OperatorViewsPart } from "../overview/operator-views-part";
import { Page } from "../../frame/page";

export const OperatorPart = lazyPart(async () => ({
  default: (await import("../../../features/operator/operator-page")).OperatorPage,
}));

/** Renders the page of an organisation and its sites. */
export function OperatorRoute({ id }: { id: string }) {
  const { dataset } = useRecord();
  const name = dataset.organisations.get(id)?.name;
  const title = name === undefined ? redirectWords.noOperator : redirectWords.operatorTitle(name);
  return (
    <Page title={title}>
      <OperatorPart
        name={title}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{
          id,
          views: (role) => <OperatorViewsPart name={words.map.label} fallback={null} part={{ id, role }} />,
          files: (sites, which) => (
            <div className="apart no-print">
              <DownloadMenu sites={sites} which={which} isOneOfMany />
            </div>
          ),
        }}
      />
    </Page>
  );
}
