import { filterKeys } from "../../../domain/selection/filters";
import { words } from "#words/page";
import { methodFilterWords } from "#words/about/method-filters";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** Shows what each filter requires of a site, in the order of the page, each with an anchor. */
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

/** Explains groups of sites and their subtotals. */
export function GroupingSection() {
  return <Prose text={methodFilterWords.grouping.text} />;
}
