import { useRecord, useSources } from "../../published/use-record";
import { mayStand, type ClaimContext } from "../../domain/provenance/claim-context";
import { procedures, type Exclusion } from "../../domain/headline/rule";
import { classOf } from "../../domain/headline/verdict";
import { citeWords } from "#words/cite";
import { whyWords } from "#words/claims/why";
import { whyOf } from "../../words/text/claims/why-text";
import styles from "./cite.module.css";

/**
 * Shows why a claim is the headline, at which step of the rule it lost, or why claims of its kind cannot be the
 * headline.
 */
export function WhyShown({ around }: { around: ClaimContext }) {
  const { ruleContext } = useRecord();
  const sources = useSources();
  const { claim, readSite, verdict, isHeadline, isPart } = around;
  if (isHeadline && verdict) {
    const { line, steps } = whyOf({ ...verdict, part: isPart }, readSite.site.claims, ({ source }) =>
      sources.publisher(source),
    );
    return (
      <>
        {line}
        {steps.length > 0 && (
          <details className={styles.steps}>
            <summary>{whyWords.steps}</summary>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        )}
      </>
    );
  }
  if (readSite.extension === claim) return <>{citeWords.beside}</>;
  const { exclude } = procedures[ruleContext.rule];
  const applies = (step: Exclusion, holds: boolean) => holds && exclude.includes(step);
  const excluded: Exclusion | null = applies("doubt", claim.doubt !== undefined)
    ? "doubt"
    : applies("converted", claim.converted === true)
      ? "converted"
      : applies("not_primary", classOf(claim, ruleContext.sources) !== "primary")
        ? "not_primary"
        : null;
  const step = verdict?.lost.get(claim) ?? excluded;
  if (step !== null) return <>{citeWords.notShown(citeWords.lost[step])}</>;
  return <>{mayStand(claim) ? citeWords.nearerKind : citeWords.notAHeadline}</>;
}
