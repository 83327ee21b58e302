import { useRecord } from "../../data/use-record";
import { lazyPart } from "../../ui/lazy-part";
import { words } from "../../words/en";
import { operatorWords } from "../../words/en-operator";
import { Page } from "../page";

const Operator = lazyPart(async () => ({
  default: (await import("../../features/operator/operator-page")).OperatorPage,
}));

/** An organisation and its sites. */
export function OperatorPage({ id }: { id: string }) {
  const { dataset } = useRecord();
  const name = dataset.organisations.get(id)?.name;
  const title = name === undefined ? operatorWords.unknownTitle : operatorWords.title(name);
  return (
    <Page title={title}>
      <Operator name={title} isPage fallback={<p className="quiet-text">{words.loading.data}</p>} part={{ id }} />
    </Page>
  );
}
