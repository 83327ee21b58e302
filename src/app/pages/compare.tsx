import { useRecord } from "../../data/use-record";
import { CurrencyChoice } from "../../features/filters/currency-choice";
import { AsOfChoice } from "../../features/reading/as-of-choice";
import { RuleChoice } from "../../features/reading/rule-choice";
import { lazyPart } from "../../ui/lazy-part";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { compareWords } from "../../words/en-compare";
import { shortNames } from "../../words/place";
import styles from "../app.module.css";
import { Page } from "../page";

const Content = lazyPart(async () => ({ default: (await import("../../features/compare/compare-page")).ComparePage }));

/** Two to four sites side by side. */
export function ComparePage() {
  const { dataset } = useRecord();
  const { view } = useView();
  const sites = view.sites.flatMap((id) => dataset.sites.find((site) => site.id === id) ?? []);
  return (
    <Page title={compareWords.title(shortNames(sites))} topic="compare">
      <div className={styles.reading}>
        <RuleChoice />
        <AsOfChoice />
        <CurrencyChoice />
      </div>
      <Content
        name={words.nav.compare}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{}}
      />
    </Page>
  );
}
