import { useSources } from "../../data/use-record";
import type { Around } from "../../domain/around";
import { Figure } from "../../ui/figure";
import { useView } from "../../url/use-view";
import { valueText } from "../../words/claim-text";
import { words } from "../../words/en";
import { citeWords } from "../../words/en-cite";
import { date } from "../../words/format";
import styles from "./cite.module.css";

/** How many of the other claims are told here; the site's page has all. */
const room = 6;

/** What the other claims about the same thing say, and by which step each lost. */
export function OtherClaims({ around, organisation }: { around: Around; organisation: (id: string) => string }) {
  const sources = useSources();
  const { citeHref } = useView();
  const { claim, verdict } = around;
  const lost = verdict ? [...verdict.lost] : [];
  const shown = verdict && verdict.claim !== claim ? [[verdict.claim, null] as const] : [];
  const others = [...shown, ...lost].filter(([other]) => other !== claim);
  if (others.length === 0) return <span>{citeWords.alone}</span>;
  return (
    <ul className={styles.others}>
      {others.slice(0, room).map(([other, step]) => (
        <li key={other.id}>
          <Figure href={citeHref(other.id)} text={valueText(other, organisation)} />{" "}
          <span className="quiet-text">
            {sources.publisher(other.source)}, {other.stated === null ? words.undated : date(other.stated)}
            {step !== null && ` (${citeWords.lost[step]})`}
          </span>
        </li>
      ))}
      {others.length > room && <li className="quiet-text">{citeWords.more(others.length - room)}</li>}
    </ul>
  );
}
