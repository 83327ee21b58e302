import { Link } from "../../ui/dom/link";
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
  return (
    <>
      <Figure
        text={statusClaim && { before: "", figure: words.status[status] }}
        href={statusClaim && citeHref(statusClaim.id)}
      />
      {extension && (
        <Link className={`cite ${styles.extension}`} href={citeHref(extension.id)}>
          {extensionText(extension)}
        </Link>
      )}
    </>
  );
}
