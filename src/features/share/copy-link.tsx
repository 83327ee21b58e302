import { useRef, useState } from "react";
import { lazyPart } from "../../ui/state/lazy-part";
import { words } from "#words/page";
import styles from "./copy-link.module.css";

const Menu = lazyPart(async () => ({ default: (await import("./copy-menu")).CopyMenu }));

/** Shows a button that opens the menu of links to this view: one that keeps the release, and one to the newest; above it with `opensUp`. */
export function CopyLink({ opensUp = false }: { opensUp?: boolean }) {
  /** Null until the menu is opened for the first time, which loads it. */
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.place} data-up={opensUp || undefined}>
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="menu"
        aria-expanded={isOpen === true}
        onClick={() => setOpen(isOpen !== true)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {words.share.copy}
      </button>
      {isOpen !== null && <Menu name={words.share.copy} fallback={null} part={{ isOpen, setOpen, button }} />}
    </div>
  );
}
