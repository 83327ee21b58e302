import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { aiEvidences } from "../../../domain/record/site";
import { sourceClasses } from "../../../domain/record/source";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { integer } from "../../../words/format/number";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

/** Explains which sites the record includes, what it keeps apart, and the classes of sources. */
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
