import { useEffect, useRef, useState, type RefObject } from "react";
import { useNewest } from "../../published/use-record";
import { useView } from "../../url/view/use-view";
import { shareWords as text } from "#words/share";
import { CopyToast, type CopiedLink } from "./copy-toast";
import styles from "./copy-menu.module.css";

type Props = {
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  /** The button that opens the menu; it receives the focus when the menu closes. */
  button: RefObject<HTMLButtonElement | null>;
};

/** Shows the menu of links to this view: pinned to the release that is shown, or always to the newest. */
export function CopyMenu({ isOpen, setOpen, button }: Props) {
  const newest = useNewest();
  const { view, link } = useView();
  const menu = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<CopiedLink | null>(null);
  const version = view.release ?? newest?.release.version ?? null;

  useEffect(() => {
    if (!isOpen) return undefined;
    itemsOf(menu.current)[0]?.focus();
    const closeFromOutside = ({ target }: Event) => {
      const isInside = target instanceof Node && (menu.current?.contains(target) || button.current?.contains(target));
      if (!isInside) setOpen(false);
    };
    document.addEventListener("pointerdown", closeFromOutside);
    document.addEventListener("focusin", closeFromOutside);
    return () => {
      document.removeEventListener("pointerdown", closeFromOutside);
      document.removeEventListener("focusin", closeFromOutside);
    };
  }, [isOpen, setOpen, button]);

  const copy = async (release: string | null) => {
    const address = link(release);
    const said = release === null ? text.copied.newest : text.copied.pinned(release);
    setOpen(false);
    button.current?.focus();
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, said });
    } catch {
      setCopied({ address, said: null });
    }
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Tab") setOpen(false);
    if (event.key === "Escape") {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
    if (to === undefined) return;
    event.preventDefault();
    items[to % items.length]?.focus();
  };

  return (
    <>
      {isOpen && (
        // The items have the focus; their key events are handled here.
        <div ref={menu} role="menu" tabIndex={-1} className={styles.menu} aria-label={text.menu} onKeyDown={onKeyDown}>
          {version !== null && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => void copy(version)}>
              {text.pinned} <span className="quiet-text">{text.pinnedNote(version)}</span>
            </button>
          )}
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => void copy(null)}>
            {text.newest} <span className="quiet-text">{text.newestNote}</span>
          </button>
        </div>
      )}
      <CopyToast
        copied={copied}
        onGone={() => setCopied(null)}
        onClose={() => {
          setCopied(null);
          button.current?.focus();
        }}
      />
    </>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
