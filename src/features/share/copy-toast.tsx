import { useEffect, useRef, useState } from "react";
import { shareWords as text } from "#words/share";
import styles from "./copy-menu.module.css";

/** How long a confirmation stays, ms; it waits while the pointer is on it. */
const stay = 6000;

/** A link that was to be copied, and what is said of it; null: the browser refused, so the link is shown. */
export type CopiedLink = { readonly address: string; readonly said: string | null };

type Props = {
  copied: CopiedLink | null;
  /** It has stood there long enough. */
  onGone: () => void;
  onClose: () => void;
};

/** Says that a link was copied; where the browser refuses, the link stands there selected. */
export function CopyToast({ copied, onGone, onClose }: Props) {
  const [held, setHeld] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const said = copied?.said ?? null;

  useEffect(() => {
    if (said === null || held) return undefined;
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    if (copied?.said === null) field.current?.select();
  }, [copied]);

  return (
    <div
      className={styles.region}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      {copied && (
        <div className={styles.toast}>
          <span>{said ?? text.failed}</span>
          {said === null && (
            <input ref={field} className={styles.link} readOnly aria-label={text.link} value={copied.address} />
          )}
          <button type="button" className={styles.close} onClick={onClose}>
            {text.close}
          </button>
        </div>
      )}
    </div>
  );
}
