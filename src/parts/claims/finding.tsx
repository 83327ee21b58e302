import { Link } from "../../ui/dom/link";
import { findingClaims, type ScheduleFinding } from "../../domain/headline/schedule";
import type { Sources } from "../../domain/headline/verdict";
import { saidByText } from "../../words/text/claim-line";
import { findingText } from "../../words/text/schedule-text";
import styles from "./finding.module.css";

type Props = { finding: ScheduleFinding; sources: Sources; citeHref: (claim: string) => string };

/** Shows a finding about a schedule in full and, below it, who made its statements, each a link to its citation. */
export function Finding({ finding, sources, citeHref }: Props) {
  return (
    <span className={styles.finding}>
      <span>{findingText(finding)}</span>
      <span className={styles.said}>
        {findingClaims(finding).map((claim, index) => (
          <span key={claim.id}>
            {index > 0 && "; "}
            <Link className="cite" href={citeHref(claim.id)}>
              {saidByText(claim, { sources })}
            </Link>
          </span>
        ))}
      </span>
    </span>
  );
}
