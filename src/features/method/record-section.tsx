import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import { aiEvidences } from "../../domain/site";
import { sourceClasses } from "../../domain/source";
import { useView, withCurrency } from "../../url/use-view";
import { words } from "../../words/en";
import { methodWords } from "../../words/en-method";
import { integer } from "../../words/format";
import { Prose } from "./prose";
import styles from "./method.module.css";

/** What is in the record and on which ground, what stands beside it, and how near sources stand to what they say. */
export function RecordSection() {
  const { dataset } = useRecord();
  const { view } = useView();
  const text = methodWords.record;
  return (
    <>
      <Prose text={text.text} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.column.evidence}</th>
            <th scope="col">{text.column.sites}</th>
          </tr>
        </thead>
        <tbody>
          {aiEvidences.map((evidence) => (
            <tr key={evidence}>
              <th scope="row">{words.aiEvidence[evidence]}</th>
              <td>{integer(dataset.sites.filter((site) => site.ai_evidence === evidence).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Prose text={text.after} />
      <p>
        {text.watchlist} <Link href={withCurrency("/watchlist", view)}>{text.link.watchlist}</Link>. {text.programmes}{" "}
        <Link href={withCurrency("/programmes", view)}>{text.link.programmes}</Link>. {methodWords.see}{" "}
        <Link href={withCurrency("/sources", view)}>{methodWords.sources}</Link>.
      </p>
      <h3>{text.classTitle}</h3>
      <dl className={styles.terms}>
        {sourceClasses.map((name) => (
          <div key={name}>
            <dt>{words.sourceClass[name]}</dt>
            <dd>{text.classes[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
