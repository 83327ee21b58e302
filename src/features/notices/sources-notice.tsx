import { useQuery } from "@tanstack/react-query";
import { useFiles } from "../../published/use-record";
import { Notice } from "../../ui/state/notice";
import { words } from "#words/page";

/** Shows that the list of sources could not be loaded, with a retry; nothing if it was loaded or not needed. */
export function SourcesNotice() {
  const { isError, error, refetch } = useQuery({ ...useFiles().sources, enabled: false });
  if (!isError) return null;
  return (
    <Notice
      action={
        <button type="button" className="button" onClick={() => void refetch()}>
          {words.failure.again}
        </button>
      }
    >
      {words.sourcesMissing} <span className="quiet-text">{words.failure.found(error.message)}</span>
    </Notice>
  );
}
