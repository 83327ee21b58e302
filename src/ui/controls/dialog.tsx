import { useEffect, type ReactNode, type RefObject } from "react";
import styles from "./dialog.module.css";

type DialogProps = {
  label: string;
  ref: RefObject<HTMLDialogElement | null>;
  isWide?: boolean;
  /** Called once it is closed, by Esc or a press beside it too. */
  onClose: () => void;
  children: ReactNode;
};

const wide = { width: "820px", marginBlock: "auto" } as const;

/** Renders a modal dialog, open from the start. Its first field has the focus, or else its first control. */
export function Dialog({ label, ref, isWide = false, onClose, children }: DialogProps) {
  useEffect(() => {
    ref.current?.showModal();
    ref.current?.querySelector<HTMLElement>('input:not([type="radio"])')?.focus();
  }, [ref]);
  return (
    // Esc closes the dialog alone; a press beside it closes it too.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={styles.panel}
      style={isWide ? wide : undefined}
      aria-label={label}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.stopPropagation();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      {children}
    </dialog>
  );
}
