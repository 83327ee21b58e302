import { useEffect, useRef, useState } from "react";
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

  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, []);

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
        details.current.open = false;
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
      <div className={styles.panel} data-align={isAtEnd ? "end" : "start"}>
        {isOpen && children}
      </div>
    </details>
  );
}
