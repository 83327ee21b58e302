import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { useCompareList } from "../../../parts/sites/compare-list";
import { startingPairs } from "../../../domain/comparison/comparison-pairs";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Glyph } from "../../../marks/glyph";
import { WithoutScripts } from "../../../ui/state/without-scripts";
import { focusAfter } from "../../../ui/dom/focus-after";
import page from "../../../parts/frame/record-page.module.css";
import { toComparison, useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { SiteFinder } from "./site-finder";
import styles from "./site-finder.module.css";

/** Shows the start of a comparison of fewer than two sites: an explanation, the site finder, and suggested pairs. */
export function CompareStart({ chosen }: { chosen: readonly ReadSite[] }) {
  const { dataset, readSites, ruleContext } = useRecord();
  const { view, actions } = useView();
  const { ids, follow } = useCompareList();
  const [first] = chosen;
  const pairs = startingPairs(readSites, ruleContext);
  const waiting = ids.flatMap((id) => dataset.sites.find((site) => site.id === id) ?? []);
  const add = (id: string) => {
    follow(view.sites, [...view.sites, id]);
    actions.compare([...view.sites, id]);
    focusAfter(() => document.getElementById("compare-title"));
  };
  return (
    <div className={`${page.page} ${styles.start}`}>
      <h1 id="compare-title" tabIndex={-1}>
        {comparisonWords.start.title}
      </h1>
      <p className={page.lead}>{comparisonWords.start.lead}</p>
      {first && (
        <p className={styles.chosen} role="status">
          <Glyph status={first.status} /> {comparisonWords.start.one(first.site.name)}{" "}
          <button
            type="button"
            className="link-button"
            aria-label={comparisonWords.head.removeSite(first.site.name)}
            onClick={() => {
              follow(view.sites, []);
              actions.compare([]);
              focusAfter(() => document.getElementById("compare-title"));
            }}
          >
            {comparisonWords.head.remove}
          </button>
        </p>
      )}
      {!first && waiting.length > 1 && (
        <p className={styles.chosen}>
          {comparisonWords.start.inCompareList(waiting.map(({ name }) => name))}{" "}
          <Link
            href={toComparison(
              view,
              waiting.map(({ id }) => id),
            )}
          >
            {comparisonWords.compareList.compare(waiting.length)}
          </Link>
        </p>
      )}
      {dataset.sites.length === 0 ? <p>{words.empty.record}</p> : <SiteFinder chosen={view.sites} onChoose={add} />}
      {pairs.length > 0 && <h2 className={styles.pairs}>{comparisonWords.start.pairs}</h2>}
      <ul className={styles.list}>
        {pairs.map(({ kind, sites: [one, other] }) => (
          <li key={kind}>
            {comparisonWords.start.pair[kind]}:{" "}
            <Link href={toComparison(view, [one.site.id, other.site.id])}>
              {comparisonWords.start.pairNames(one.site.name, other.site.name)}
            </Link>
            <WithoutScripts />
          </li>
        ))}
      </ul>
    </div>
  );
}
