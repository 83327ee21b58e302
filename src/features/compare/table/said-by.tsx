import type { Claim } from "../../../domain/record/claim";
import { SourceRef } from "../../../parts/claims/source-ref";
import { statedText } from "../../../words/text/claim-text";
import styles from "../page/compare.module.css";
import paper from "../page/print.module.css";
import type { Cells } from "./use-cells";

type Props = {
  claims: readonly Claim[];
  cells: Cells;
  /** The scope of the value; null if the row states it. */
  scope?: string | null;
};

/** Shows the scope of a value, its source and its date. In print a footnote replaces source and date. */
export function SaidBy({ claims, cells, scope = null }: Props) {
  const said = new Map(claims.map((claim) => [`${claim.source} ${claim.stated}`, claim]));
  return (
    // In print it is empty if there is no scope, so it is hidden.
    <p data-said className={scope === null ? `no-print ${styles.said}` : styles.said}>
      {scope}
      <span className="no-print">
        {scope !== null && "; "}
        {[...said.values()].map((claim, index) => (
          <span key={claim.id}>
            {index > 0 && "; "}
            <SourceRef publisher={cells.publisher(claim.source)} source={cells.source(claim.source)} />,{" "}
            {statedText(claim.stated)}
          </span>
        ))}
      </span>
    </p>
  );
}

/** Shows the numbers of the footnotes after a value, in print only. */
export function NoteMarks({ claims, cells }: { claims: readonly Claim[]; cells: Cells }) {
  const numbers = [...new Set(claims.map(({ source }) => cells.noteOf(source)))];
  return <sup className={`print-only ${paper.mark}`}>{numbers.map((number) => `[${number}]`).join("")}</sup>;
}
