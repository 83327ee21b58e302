import { useEffect, useRef, type RefObject } from "react";
import { useNewest } from "../../published/use-record";
import { useCopy } from "../../ui/dom/use-copy";
import { useView } from "../../url/view/use-view";
import { shareWords as text } from "#words/share";
import { CopyToast } from "./copy-toast";
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
  const { field, copied, copy, forget } = useCopy<HTMLInputElement>();
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

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const copyOf = (release: string | null) => {
    close();
    void copy(link(release), release === null ? text.copied.newest : text.copied.pinned(release));
  };
  /** Whoever closes the panel of the system has seen that nothing was sent. */
  const share = () => {
    close();
    navigator.share({ title: document.title, url: link(version) }).catch(() => {});
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const items = itemsOf(menu.current);
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Tab") setOpen(false);
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
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
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => copyOf(version)}>
              {text.pinned} <span className="quiet-text">{text.pinnedNote(version)}</span>
            </button>
          )}
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => copyOf(null)}>
            {text.newest} <span className="quiet-text">{text.newestNote}</span>
          </button>
          {"share" in navigator && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={share}>
              {text.share} <span className="quiet-text">{text.shareNote}</span>
            </button>
          )}
        </div>
      )}
      <CopyToast
        copied={copied}
        field={field}
        onGone={forget}
        onClose={() => {
          forget();
          button.current?.focus();
        }}
      />
    </>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
