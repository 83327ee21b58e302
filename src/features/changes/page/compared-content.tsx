import { useView } from "../../../url/view/use-view";
import { Notice } from "../../../ui/state/notice";
import { changesPageWords as text } from "#words/about/changes-page";
import { BeforeAfter } from "../sum/before-after";
import { ChangedRules } from "../lists/changed-rules";
import { SiteLists } from "../lists/site-lists";
import { Statements } from "../lists/statements";
import { SumSection } from "../sum/sum-section";
import type { ReleaseComparison } from "./use-comparison";
import { ValueList } from "../lists/value-list";
import styles from "./changes.module.css";

/** Shows the comparison of two releases, or a message if no site matches the filters. */
export function ComparedContent({ comparison, isFiltered }: { comparison: ReleaseComparison; isFiltered: boolean }) {
  const { before, after, stories } = comparison;
  const sites = new Set([...before.selection, ...after.selection].map(({ site }) => site.id)).size;
  if (sites === 0 && isFiltered) return <Empty />;
  return (
    <>
      {[before, after].map(
        ({ version, released: { faults } }) =>
          faults.length > 0 && (
            <Notice key={version} action={null}>
              <p>{text.faults(faults.length, version)}</p>
            </Notice>
          ),
      )}
      {stories.length === 0 && <p className={styles.nothing}>{text.nothing(sites)}</p>}
      <div className={styles.columns}>
        <div className={styles.main}>
          <SumSection comparison={comparison} />
          <ValueList comparison={comparison} />
        </div>
        <div className={styles.side}>
          <BeforeAfter comparison={comparison} isFiltered={isFiltered} />
          <SiteLists comparison={comparison} />
          <Statements comparison={comparison} />
          <ChangedRules comparison={comparison} />
        </div>
      </div>
    </>
  );
}

function Empty() {
  const { actions } = useView();
  return (
    <section className={styles.empty} data-changes="empty">
      <h2>{text.empty.title}</h2>
      <p>{text.empty.text}</p>
      <button type="button" className="button" onClick={actions.clearAll}>
        {text.empty.clear}
      </button>
    </section>
  );
}
