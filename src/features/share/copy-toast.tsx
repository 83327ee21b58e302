import { useEffect, useRef, useState } from "react";
import { shareWords as text } from "#words/share";
import styles from "./copy-menu.module.css";

/** How long the confirmation is shown, in ms. The time does not run while the pointer is on it. */
const stay = 6000;

/** A link to copy and the message about it; the message is null if the browser refused. */
export type CopiedLink = { readonly address: string; readonly said: string | null };

type Props = {
  copied: CopiedLink | null;
  /** Called when the time is over. */
  onGone: () => void;
  onClose: () => void;
};

/** Shows that a link was copied. If the browser refused, shows the link, selected, in a field. */
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
