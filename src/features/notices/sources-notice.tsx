import { useQuery } from "@tanstack/react-query";
import { sourcesQuery } from "../../published/queries";
import { Notice } from "../../ui/state/notice";
import { words } from "#words/page";

/** Says that the sources' addresses could not be loaded, and tries again on demand; nothing where they were, or where no part of the page asked for them. */
export function SourcesNotice() {
  const { isError, error, refetch } = useQuery({ ...sourcesQuery, enabled: false });
  if (!isError) return null;
  return (
    <Notice
      action={
        <button type="button" className="button" onClick={() => void refetch()}>
          {words.failure.again}
        </button>
      }
    >
      {words.notice.sources} <span className="quiet-text">{words.failure.found(error.message)}</span>
    </Notice>
  );
}
