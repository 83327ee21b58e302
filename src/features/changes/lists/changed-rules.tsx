import { Link } from "../../../ui/dom/link";
import { methods } from "../../../domain/headline/methods";
import { useView, withCurrency } from "../../../url/view/use-view";
import { changesPageWords } from "#words/about/changes-page";
import { methodChangeWords } from "#words/about/method-changes";
import shared from "../../../parts/frame/record-page.module.css";
import type { ReleaseComparison } from "../page/use-comparison";
import styles from "./lists.module.css";

const text = changesPageWords.rules;

/** Lists the rules that changed between the methods of the two releases. */
export function ChangedRules({ comparison: { before, after } }: { comparison: ReleaseComparison }) {
  const { view } = useView();
  const [from, to] = [before.edition.figures?.method ?? 0, after.edition.figures?.method ?? 0];
  const changes = methods.filter(({ version }) => version > from && version <= to).flatMap((method) => method.changes);
  return (
    <section className={shared.section} data-changes="rules">
      <h2>{text.title}</h2>
      {changes.length === 0 ? (
        <p className={shared.note}>{text.none}</p>
      ) : (
        <ol className={styles.rules}>
          {changes.map((change) => (
            <li key={change}>{methodChangeWords.change[change].now}</li>
          ))}
        </ol>
      )}
      <p>
        <Link href={`${withCurrency("/method", view)}#changes`}>{text.read}</Link>
      </p>
    </section>
  );
}
