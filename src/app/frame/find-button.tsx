import { useEffect, useState } from "react";
import { lazyPart } from "../../ui/state/lazy-part";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { useEdition } from "../state/use-edition";

const FindPanel = lazyPart(async () => ({ default: (await import("../../features/find/find-panel")).FindPanel }));

/** Returns whether a key press is one that opens the search: Ctrl K anywhere, and a slash that no field takes. */
function opens({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  const isChord = ctrlKey || metaKey;
  if (altKey || (isChord ? shiftKey || key.toLowerCase() !== "k" : key !== "/")) return false;
  return isChord || !isField(target);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select");
}

/** Returns whether a key press is a letter for the search, which is on its way. */
function isAhead({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  return isLetter && !isField(target) && document.querySelector(`#${waitingId}`) !== null;
}

const waitingId = "find-waits";

/** How often the search was asked for, and what was typed since then before it had loaded. */
type Asked = { readonly count: number; readonly typed: string };

const again = ({ count }: Asked): Asked => ({ count: count + 1, typed: "" });

/** Shows the button that opens the search for anything, which a slash and Ctrl K open too; it is loaded then. */
export function FindButton({ pages }: { pages: readonly { readonly path: string; readonly label: string }[] }) {
  const { data } = useEdition(useView().view.release);
  // Counted, since Esc closes a dialog before it says so, and a key that comes between opens the next.
  const [{ count: asked, typed }, setAsked] = useState<Asked>({ count: 0, typed: "" });
  const [closed, setClosed] = useState(0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
      if (opens(event)) setAsked(again);
      else if (isAhead(event)) setAsked(({ count, typed: before }) => ({ count, typed: before + event.key }));
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label={words.header.find}
        title={words.header.find}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={() => setAsked(again)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m9 9 4 4M10 5.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" strokeWidth="1.8" />
        </svg>
      </button>
      {asked > closed && data && (
        <FindPanel
          key={asked}
          name={words.header.find}
          fallback={<span id={waitingId} hidden />}
          part={{ dataset: data.value, pages, typed, onClose: () => setClosed(asked) }}
        />
      )}
    </>
  );
}
