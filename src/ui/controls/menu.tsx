import { useCallback, useEffect, useRef, useState } from "react";
import styles from "./menu.module.css";

type MenuProps = {
  label: string;
  /** What is chosen, in bold beside the label. */
  value?: string | null;
  /** At which edge of the button the panel stands, where there is room. */
  align?: "start" | "end";
  children: React.ReactNode;
};

/** How wide a panel may be in CSS pixels, as the style sheet has it. */
const widest = 340;

/** A button that opens a small panel under it; Esc and a press elsewhere close it. What is in it is drawn while it is open. */
export function Menu({ label, value, align = "start", children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAtEnd, setAtEnd] = useState(align === "end");

  // Told at once: of a menu that is closed and opened again within a frame, the browser tells only that it is open.
  const close = useCallback(() => {
    if (details.current) details.current.open = false;
    setOpen(false);
  }, []);

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

  return (
    <details
      ref={details}
      className={styles.menu}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        const room = document.documentElement.clientWidth - currentTarget.getBoundingClientRect().left;
        setAtEnd(align === "end" || room < widest);
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
        {value !== undefined && value !== null && <b className={styles.value}>{value}</b>}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
      </summary>
      {/* A press on its words keeps the focus here: it would go to the page, which closes the menu. */}
      <div className={styles.panel} data-align={isAtEnd ? "end" : "start"} tabIndex={-1}>
        {isOpen && children}
      </div>
    </details>
  );
}
