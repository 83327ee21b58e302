import { useCallback, useEffect, useRef, useState } from "react";
import styles from "./menu.module.css";

type MenuProps = {
  label: string;
  /** What its name says after the label, where the page has several of one label. */
  of?: string | null;
  /** The chosen value, in bold beside the label. */
  value?: string | null;
  /** The edge of the button at which the panel is aligned if there is space. */
  align?: "start" | "end";
  /** Whether the panel opens above the button, where that stands at the foot of a page. */
  opensUp?: boolean;
  children: React.ReactNode;
};

/** The largest width of a panel in px; the style sheet has the same. */
const widest = 340;

const focusable = "a[href], :enabled:is(button, input, select, textarea), summary";

/**
 * Renders a button that opens a panel below it, or above it with `opensUp`; Esc and a press elsewhere close it. The content is rendered only while
 * the panel is open.
 */
export function Menu({ label, of = null, value, align = "start", opensUp = false, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAtEnd, setAtEnd] = useState(align === "end");

  // The state is set directly, because a browser reports a menu that closes and opens within one frame only as open.
  const close = useCallback(() => {
    if (details.current) details.current.open = false;
    setOpen(false);
  }, []);

  // The browser opens a written menu by itself before the page is alive, of which nobody hears.
  useEffect(() => setOpen(details.current?.open === true), []);

  useEffect(() => {
    const closeFromOutside = (event: Event) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) close();
    };
    document.addEventListener("pointerdown", closeFromOutside);
    document.addEventListener("focusin", closeFromOutside);
    return () => {
      document.removeEventListener("pointerdown", closeFromOutside);
      document.removeEventListener("focusin", closeFromOutside);
    };
  }, [close]);

  // A panel in which everything is disabled takes the focus itself, so that the keyboard can scroll it.
  useEffect(() => {
    const element = panel.current;
    if (!element || !isOpen) return undefined;
    const update = () => {
      element.tabIndex = element.querySelector(focusable) === null ? 0 : -1;
    };
    update();
    const observer = new MutationObserver(update);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    return () => observer.disconnect();
  }, [isOpen]);

  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        const available = document.documentElement.clientWidth - currentTarget.getBoundingClientRect().left;
        setAtEnd(align === "end" || available < widest);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        event.stopPropagation();
        close();
        details.current.querySelector("summary")?.focus();
      }}
    >
      <summary className={`button ${styles.summary}`}>
        {label}
        {of !== null && <span className="visually-hidden">: {of}</span>}
        {value !== undefined && value !== null && <b className={styles.value}>{value}</b>}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </summary>
      {/* A press on the text of the panel focuses the panel; otherwise the focus would move to the page, which
          closes the menu. */}
      {isOpen && (
        <div
          ref={panel}
          className={styles.panel}
          data-align={isAtEnd ? "end" : "start"}
          data-up={opensUp || undefined}
          tabIndex={-1}
        >
          {children}
        </div>
      )}
    </details>
  );
}
