import { useSources } from "../../published/use-record";
import type { ClaimContext } from "../../domain/provenance/claim-context";
import type { Claim } from "../../domain/record/claim";
import { Figure } from "../../parts/claims/figure";
import { useView } from "../../url/view/use-view";
import { valueText, statedText } from "../../words/text/claim-text";
import { citeWords } from "#words/cite";
import styles from "./cite.module.css";

/** How many of the other claims are told here; the site's page has all. */
const rowLimit = 6;

/** What the other claims about the same thing say, and by which step each lost. */
export function OtherClaims({ around, organisation }: { around: ClaimContext; organisation: (id: string) => string }) {
  const sources = useSources();
  const { citeHref } = useView();
  const { siblings, verdict } = around;
  // The claim that stands first, then as the rule set the others aside.
  const others = [...siblings].toSorted((a, b) => Number(b === verdict?.claim) - Number(a === verdict?.claim));
  if (others.length === 0) return <span>{citeWords.alone}</span>;
  return (
    <ul className={styles.others}>
      {others.slice(0, rowLimit).map((other) => (
        <li key={other.id}>
          <Figure href={citeHref(other.id)} text={valueText(other, organisation)} />{" "}
          <span className="quiet-text">
            {sources.publisher(other.source)}, {statedText(other.stated)}
            {lostBy(other)}
          </span>
        </li>
      ))}
      {others.length > rowLimit && <li className="quiet-text">{citeWords.more(others.length - rowLimit)}</li>}
    </ul>
  );

  /** In brackets the step at which a claim lost; nothing for the one that stands. */
  function lostBy(other: Claim) {
    const step = verdict?.lost.get(other) ?? (other.doubt === undefined ? undefined : "doubt");
    return step === undefined ? null : ` (${citeWords.lost[step]})`;
  }
}
