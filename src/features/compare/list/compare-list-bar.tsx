import { useEffect, useRef } from "react";
import { Link } from "../../../ui/dom/link";
import { compareList, useCompareList } from "../../../parts/sites/compare-list";
import { useRecord } from "../../../published/use-record";
import { Glyph } from "../../../marks/glyph";
import { firstControl, focusAfter } from "../../../ui/dom/focus-after";
import { contentOfPage } from "../../../ui/state/page-parts";
import { toComparison, useView } from "../../../url/view/use-view";
import { compareWords } from "#words/compare/compare-list";
import { comparisonWords } from "#words/compare/comparison";
import styles from "./compare-list.module.css";

/** Shows the sites chosen for comparison, with the link to it; on a phone one line without their names. */
export function CompareListBar() {
  const { dataset, readSites } = useRecord();
  const { ids, fill, toggle } = useCompareList();
  const { view } = useView();
  const bar = useRef<HTMLElement>(null);
  const sites = ids.flatMap((id) => dataset.sites.find((site) => site.id === id) ?? []);
  const count = sites.length;

  useEffect(() => {
    // Sites that are not in the record are removed, because they would take places that the reader cannot free.
    if (count < ids.length) fill(ids.filter((id) => dataset.sites.some((site) => site.id === id)));
  }, [count, ids, fill, dataset]);

  const refocus = () => focusAfter(() => firstControl(bar.current), contentOfPage);
  return (
    <>
      <Announcement text={comparisonWords.compareList.holds(sites.map(({ name }) => name))} />
      {count > 0 && (
        <section ref={bar} className={`no-print ${styles.bar}`} aria-label={compareWords.compareList} {...compareList}>
          <p className={styles.count}>{comparisonWords.compareList.count(count)}</p>
          <ul className={styles.sites}>
            {sites.map(({ id, name }) => (
              <li key={id}>
                <Glyph status={readSites.find(({ site }) => site.id === id)?.status ?? "unknown"} />
                <span title={name}>{name}</span>
                <button
                  type="button"
                  aria-label={comparisonWords.compareList.remove(name)}
                  onClick={() => {
                    toggle(id);
                    refocus();
                  }}
                >
                  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                    <path d="m1 1 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
          {count < 2 ? (
            <span className="quiet-text">{comparisonWords.compareList.oneMore}</span>
          ) : (
            <Link
              className="button primary"
              href={toComparison(view, ids)}
              aria-label={comparisonWords.compareList.compare(count)}
            >
              <span className={styles.long}>{comparisonWords.compareList.compare(count)}</span>
              <span className={styles.short}>{comparisonWords.compareList.compareShort}</span>
            </Link>
          )}
          <button
            type="button"
            className="button"
            aria-label={comparisonWords.compareList.empty}
            onClick={() => {
              fill([]);
              refocus();
            }}
          >
            <span className={styles.long}>{comparisonWords.compareList.empty}</span>
            <span className={styles.short}>{comparisonWords.compareList.emptyShort}</span>
          </button>
        </section>
      )}
    </>
  );
}

/**
 * Announces each change politely. The text is set after mounting, because screen readers do not announce the first
 * content of a live region.
 */
function Announcement({ text }: { text: string }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current) region.current.textContent = text;
  }, [text]);
  return <p ref={region} role="status" className="visually-hidden" />;
}
