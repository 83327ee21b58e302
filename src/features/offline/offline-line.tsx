import { offlineWords as text } from "#words/records/offline";
import { renew, useWorker } from "./use-worker";

/** Says in the footer when this browser last compared its copy with the site, and offers a newer program where one waits. */
export function OfflineLine() {
  const kept = useWorker();
  if (!kept) return null;
  const { checked, isOffline, waiting } = kept;
  return (
    <p className="no-print" data-kept={isOffline ? "offline" : "online"}>
      {isOffline ? text.offline(checked) : checked && text.checked(checked)}{" "}
      {waiting && (
        <>
          {text.newer}{" "}
          <button type="button" className="link-button" onClick={() => renew(waiting)}>
            {text.renew}
          </button>
        </>
      )}
    </p>
  );
}
