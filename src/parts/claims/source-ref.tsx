import type { Source } from "../../domain/record/source";
import { siteWords } from "#words/site";
import { WebLink } from "../../ui/dom/web-link";

/** Who said it, as a link to the page itself once its address is known; the full title is one hover away. */
export function SourceRef({ publisher, source }: { publisher: string; source: Source | null }) {
  return (
    <span title={source ? source.title : undefined}>
      <WebLink url={source?.url ?? null}>{publisher}</WebLink>
      {source?.via !== undefined && <span className="quiet-text"> ({siteWords.claims.via(source.via)})</span>}
    </span>
  );
}
