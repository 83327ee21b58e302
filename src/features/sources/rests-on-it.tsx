import { useState } from "react";
import { Link } from "../../ui/dom/link";
import { citationCount, type Citing } from "../../domain/provenance/citations";
import type { Claim } from "../../domain/record/claim";
import { claimAnchor } from "../../domain/record/claim-anchor";
import { withCurrency } from "../../url/view/use-view";
import type { View } from "../../url/view/view";
import { inLine, valueText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { sourcesWords } from "#words/about/sources";
import type { RowContext } from "./row-context";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./sources.module.css";

/** Shows what is based on a source: counts, and when opened each record with links to its claims. */
export function RestsOnIt({
  citing,
  open,
  context,
}: {
  citing: readonly Citing[];
  open: boolean;
  context: RowContext;
}) {
  const [isOpen, setOpen] = useState(open);
  if (citing.length === 0) return <span className="quiet-text">{sourcesWords.nothing}</span>;
  return (
    <details
      className={`${styles.rests} ${shared.lines} ${shared.touch}`}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{sourcesWords.rests(citationCount(citing), citing)}</summary>
      {isOpen && citing.map((one) => <Record key={`${one.kind} ${one.id}`} citing={one} context={context} />)}
    </details>
  );
}

function Record({ citing, context }: { citing: Citing; context: RowContext }) {
  return (
    <>
      <p className={styles.record}>
        <Link href={addressOf(citing, null, context.view)}>{citing.name}</Link>
      </p>
      <ul>
        {citing.basis && <li>{sourcesWords.basis[citing.kind]}</li>}
        {citing.claims.map((claim) => (
          <li key={claim.id}>
            <Link className="quiet" href={addressOf(citing, claim, context.view)}>
              {sourcesWords.claim(words.field[claim.field], inLine(valueText(claim, context.organisation)))}
            </Link>
            {claim.doubt !== undefined && <span className="quiet-text"> ({siteWords.claims.doubted})</span>}
          </li>
        ))}
        {citing.events.map((event) => (
          <li key={`${event.date} ${event.text}`}>{sourcesWords.event(event.date, event.text)}</li>
        ))}
      </ul>
    </>
  );
}

/** Returns the address of a record, or of a claim on its page. */
function addressOf({ kind, id }: Citing, claim: Claim | null, view: View): string {
  if (kind === "site") {
    const page = withCurrency(`/sites/${id}`, view);
    return claim === null ? page : `${page}#${claimAnchor(id, claim.id)}`;
  }
  const page = withCurrency(kind === "programme" ? "/programmes" : "/watchlist", view);
  return `${page}#${claim?.id ?? id}`;
}
