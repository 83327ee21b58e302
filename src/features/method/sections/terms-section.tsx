import { glossary, terms } from "#words/claims/glossary";
import styles from "../page/method.module.css";

/** Shows what the terms mean that other pages explain in place. */
export function TermsSection() {
  return (
    <dl className={styles.terms}>
      {terms.map((id) => (
        <div key={id}>
          <dt>{glossary[id].name}</dt>
          <dd>{glossary[id].text}</dd>
        </div>
      ))}
    </dl>
  );
}
