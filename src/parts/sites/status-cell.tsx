import type { ReadSite } from "../../domain/headline/read-site";
import { extensionText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { Figure } from "../claims/figure";
import styles from "./status-cell.module.css";

type Props = {
  readSite: Pick<ReadSite, "status" | "statusClaim" | "extension">;
  citeHref: (claimId: string) => string;
};

/** Renders the status of a site and, below it, the status of its extension; each links to its claim. */
export function StatusCell({ readSite: { status, statusClaim, extension }, citeHref }: Props) {
  const own = statusClaim && { before: "", figure: words.status[status] };
  if (!extension) return <Figure text={own} href={statusClaim && citeHref(statusClaim.id)} />;
  return (
    <span className={styles.both}>
      <Figure text={own} href={statusClaim && citeHref(statusClaim.id)} />
      <span className={styles.extension}>
        <Figure text={{ before: extensionText(extension), figure: "" }} href={citeHref(extension.id)} />
      </span>
    </span>
  );
}
