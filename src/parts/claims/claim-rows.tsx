import { useState } from "react";
import type { Claim } from "../../domain/record/claim";
import type { ClaimFold } from "../../domain/record/claim-groups";
import { foldText } from "../../words/text/claims/fold-text";
import { ClaimRow, type ClaimRowProps } from "./claim-row";
import styles from "./claim-table.module.css";

type ClaimRowsProps = Pick<ClaimRowProps, "lookup" | "extraHead" | "about" | "convert"> & {
  fold: ClaimFold;
  columns: number;
  shown: ReadonlySet<string>;
  anchorOf: (claim: Claim) => string;
  marked: string | null;
};

/**
 * Renders a claim and, behind a button, the claims folded under it. A link to one of these unfolds them, and so does
 * paper.
 */
export function ClaimRows({ fold: { claim, folded }, columns, shown, anchorOf, marked, ...row }: ClaimRowsProps) {
  const [isOpen, setOpen] = useState(false);
  const unfolded = isOpen || folded.some((one) => anchorOf(one) === marked);
  const rowOf = (one: Claim, isFolded = false) => (
    <ClaimRow
      key={one.id}
      claim={one}
      anchor={anchorOf(one)}
      shown={shown.has(one.id)}
      marked={marked === anchorOf(one)}
      folded={isFolded}
      {...row}
    />
  );
  return (
    <>
      {rowOf(claim)}
      {folded.length > 0 && (
        <tr className={`no-print ${styles.fold}`}>
          <td colSpan={columns}>
            <button type="button" className="link-button" aria-expanded={unfolded} onClick={() => setOpen(!unfolded)}>
              {foldText(claim, folded, row.lookup.organisation)}
            </button>
          </td>
        </tr>
      )}
      {folded.map((one) => rowOf(one, !unfolded))}
    </>
  );
}
