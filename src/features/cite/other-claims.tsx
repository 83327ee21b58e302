import { useSources } from "../../published/use-record";
import type { ClaimContext } from "../../domain/provenance/claim-context";
import type { Claim } from "../../domain/record/claim";
import { Figure } from "../../parts/claims/figure";
import { useView } from "../../url/view/use-view";
import { valueText, statedText } from "../../words/text/claim-text";
import { citeWords } from "#words/cite";
import styles from "./cite.module.css";

/** The most other claims that are shown; the page of the site has all. */
const rowLimit = 6;

/** Shows the other claims about the same field and kind, with the step of the rule at which each lost. */
export function OtherClaims({ around, organisation }: { around: ClaimContext; organisation: (id: string) => string }) {
  const sources = useSources();
  const { citeHref } = useView();
  const { siblings, verdict } = around;
  // The headline first, then the others in their order.
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

  /** Shows the step at which a claim lost in brackets; nothing for the headline. */
  function lostBy(other: Claim) {
    const step = verdict?.lost.get(other) ?? (other.doubt === undefined ? undefined : "doubt");
    return step === undefined ? null : ` (${citeWords.lost[step]})`;
  }
}
