import { comparedSites } from "../../../domain/comparison/compared-sites";
import { useRecord } from "../../../published/use-record";
import { CurrencyChoice } from "../../../features/explore/filters/currency-choice";
import { DownloadMenu } from "../../../features/files/download-menu";
import { AsOfChoice } from "../../../features/reading/as-of-choice";
import { RuleChoice } from "../../../features/reading/rule-choice";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { compareWords } from "#words/compare/compare-list";
import { shortNames } from "../../../words/text/selection/short-names";
import { Page } from "../../frame/page";

export const ComparePart = lazyPart(async () => ({
  default: (await import("../picture/comparison-page")).PicturedComparison,
}));

/** Renders the page that compares two to four sites. */
export function CompareRoute() {
  const compared = comparedSites(useView().view.sites, useRecord());
  const controls = (
    <>
      <RuleChoice />
      <AsOfChoice />
      <CurrencyChoice />
      {compared.length > 1 && (
        <DownloadMenu sites={compared} which={compareWords.downloaded(compared.map(({ site }) => site.name))} />
      )}
    </>
  );
  return (
    <Page title={compareWords.title(shortNames(compared.map(({ site }) => site)))} topic="compare">
      <ComparePart
        name={words.nav.compare}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{ controls }}
      />
    </Page>
  );
}
