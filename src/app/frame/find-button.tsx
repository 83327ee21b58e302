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
  return isChord || !(target instanceof Element && target.matches("input, textarea, select"));
}

const next = (count: number) => count + 1;

/** Shows the button that opens the search for anything, which a slash and Ctrl K open too; it is loaded then. */
export function FindButton({ pages }: { pages: readonly { readonly path: string; readonly label: string }[] }) {
  const { data } = useEdition(useView().view.release);
  // Counted, since Esc closes a dialog before it says so, and a key that comes between opens the next.
  const [asked, setAsked] = useState(0);
  const [closed, setClosed] = useState(0);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !opens(event) || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      setAsked(next);
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
        onClick={() => setAsked(next)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m9 9 4 4M10 5.5a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z" strokeWidth="1.8" />
        </svg>
      </button>
      {asked > closed && data && (
        <FindPanel
          key={asked}
          name={words.header.find}
          fallback={null}
          part={{ dataset: data.value, pages, onClose: () => setClosed(asked) }}
        />
      )}
    </>
  );
}
