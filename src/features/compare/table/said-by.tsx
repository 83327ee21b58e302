import type { Claim } from "../../../domain/record/claim";
import { SourceRef } from "../../../parts/claims/source-ref";
import { statedText } from "../../../words/text/claim-text";
import styles from "../page/compare.module.css";
import paper from "../page/print.module.css";
import type { Cells } from "./use-cells";

type Props = {
  claims: readonly Claim[];
  cells: Cells;
  /** What the figure covers; null where the row says it. */
  scope?: string | null;
};

/** Under a value: what it covers, who said it and when; on paper a footnote stands for who and when. */
export function SaidBy({ claims, cells, scope = null }: Props) {
  const said = new Map(claims.map((claim) => [`${claim.source} ${claim.stated}`, claim]));
  return (
    // On paper there is nothing left of it where the row says what the value covers.
    <p className={scope === null ? `no-print ${styles.said}` : styles.said}>
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

/** The numbers of the footnotes behind a value, on paper only. */
export function NoteMarks({ claims, cells }: { claims: readonly Claim[]; cells: Cells }) {
  const numbers = [...new Set(claims.map(({ source }) => cells.noteOf(source)))];
  return <sup className={`print-only ${paper.mark}`}>{numbers.map((number) => `[${number}]`).join("")}</sup>;
}
