import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import { resembling } from "../../domain/resembling";
import { useView, withCurrency } from "../../url/use-view";
import { operatorWords } from "../../words/en-operator";
import { siteWords } from "../../words/en-site";
import styles from "./operator.module.css";

/** For an address whose organisation the record does not have: says so, and offers those whose ids look like it. */
export function UnknownOperator({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const similar = resembling(id, [...dataset.organisations.keys()], 3);
  return (
    <div className={`${styles.page} ${styles.unknown}`}>
      <h1 tabIndex={-1}>{operatorWords.unknownTitle}</h1>
      <p>{operatorWords.unknown(id)}</p>
      {similar.length > 0 && (
        <>
          <h2>{operatorWords.resembling}</h2>
          <ul>
            {similar.map((other) => (
              <li key={other}>
                <Link href={withCurrency(`/operators/${other}`, view)}>{dataset.organisations.get(other)?.name}</Link>{" "}
                <span className="quiet-text">{other}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="button" href={withCurrency("/", view)}>
          {siteWords.site.toOverview}
        </Link>
      </p>
    </div>
  );
}
