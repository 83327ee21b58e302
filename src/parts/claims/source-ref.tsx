import type { Source } from "../../domain/record/source";
import { siteWords } from "#words/site";
import { WebLink } from "../../ui/dom/web-link";

/**
 * Who said it, as a link to the page itself once its address is known. One hover away are the full title and, where the
 * page was not opened itself, how it is known; `publisher` says that it is so.
 */
export function SourceRef({ publisher, source }: { publisher: string; source: Source | null }) {
  const title = source && [source.title, ...(source.via === undefined ? [] : [siteWords.claims.via(source.via)])];
  return (
    <span title={title?.join("; ")}>
      <WebLink url={source?.url ?? null}>{publisher}</WebLink>
    </span>
  );
}
