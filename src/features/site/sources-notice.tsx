import { useQuery } from "@tanstack/react-query";
import { sourcesQuery } from "../../data/query";
import { Notice } from "../../ui/notice";
import { words } from "../../words/en";
import { siteWords } from "../../words/en-site";

/** Says that the sources' addresses could not be loaded, and tries again on demand; nothing where they were. */
export function SourcesNotice() {
  const { isError, error, refetch } = useQuery(sourcesQuery);
  if (!isError) return null;
  return (
    <Notice
      action={
        <button type="button" className="button" onClick={() => void refetch()}>
          {words.failure.again}
        </button>
      }
    >
      {siteWords.site.sourcesFailed} <span className="quiet-text">{words.failure.found(error.message)}</span>
    </Notice>
  );
}
