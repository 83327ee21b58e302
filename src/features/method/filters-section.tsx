import { filterKeys } from "../../domain/filters";
import { words } from "../../words/en";
import { methodFilterWords } from "../../words/en-method-filters";
import { Prose } from "./prose";
import styles from "./method.module.css";

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
