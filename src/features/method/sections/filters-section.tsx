import { filterKeys } from "../../../domain/selection/filters";
import { words } from "#words/page";
import { methodFilterWords } from "#words/about/method-filters";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** What each filter asks of a site, in the order in which the page shows them, each with an anchor. */
export function FiltersSection() {
  const { text, means } = methodFilterWords.filters;
  return (
    <>
      <Prose text={text} />
      <dl className={styles.terms}>
        {filterKeys.map((key) => (
          <div key={key} id={`filter-${key}`}>
            <dt>{words.filter[key]}</dt>
            <dd>{means[key]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What a group of sites is, and what its subtotal adds. */
export function GroupingSection() {
  return <Prose text={methodFilterWords.grouping.text} />;
}
