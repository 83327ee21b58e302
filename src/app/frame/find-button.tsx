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

const waitingId = "find-waits";

/** How often the search was asked for, which of these was closed last, and what was typed before it had loaded. */
type Asked = { readonly count: number; readonly closed: number; readonly typed: string };

const again = ({ count, closed }: Asked): Asked => ({ count: count + 1, closed, typed: "" });

/** Returns what a key press does while the search is on its way, which takes the press then; null for nothing. */
function whileWaiting({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): ((asked: Asked) => Asked) | null {
  if (document.querySelector(`#${waitingId}`) === null || ctrlKey || metaKey || altKey || isField(target)) return null;
  if (key === "Escape") return (asked) => ({ ...asked, closed: asked.count });
  if (key === "Backspace") return (asked) => ({ ...asked, typed: asked.typed.replace(/.$/u, "") });
  // The slash that asks for the search is no part of what is looked for.
  if (key === "/") return (asked) => ({ ...asked, typed: asked.typed && `${asked.typed}/` });
  return key.length === 1 ? (asked) => ({ ...asked, typed: asked.typed + key }) : null;
}

/** Shows the button that opens the search for anything, which a slash and Ctrl K open too; it is loaded then. */
export function FindButton({ pages }: { pages: readonly { readonly path: string; readonly label: string }[] }) {
  const { data } = useEdition(useView().view.release);
  // Counted, since Esc closes a dialog before it says so, and a key that comes between opens the next.
  const [{ count: asked, closed, typed }, setAsked] = useState<Asked>({ count: 0, closed: 0, typed: "" });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("dialog:modal")) return;
      const next = whileWaiting(event) ?? (opens(event) ? again : null);
      if (next === null) return;
      setAsked(next);
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
          part={{ dataset: data.value, pages, typed, onClose: () => setAsked((now) => ({ ...now, closed: asked })) }}
        />
      )}
    </>
  );
}
