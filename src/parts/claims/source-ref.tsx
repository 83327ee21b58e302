import type { Source } from "../../domain/record/source";
import { siteWords } from "#words/site";
import { withSemicolons } from "../../words/format/text";
import { WebLink } from "../../ui/dom/web-link";

/**
 * Renders the publisher as a link to the source, or as text while the address is unknown. The tooltip has the full
 * title and, if the source itself was not opened, through what it is known.
 */
export function SourceRef({ publisher, source }: { publisher: string; source: Source | null }) {
  const title = source && [source.title, ...(source.via === undefined ? [] : [siteWords.claims.via(source.via)])];
  return (
    <span title={title ? withSemicolons(title) : undefined}>
      <WebLink url={source?.url ?? null}>{publisher}</WebLink>
    </span>
  );
}
