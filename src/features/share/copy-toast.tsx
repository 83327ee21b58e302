import { useEffect, useState, type RefObject } from "react";
import type { CopiedText } from "../../ui/dom/use-copy";
import { shareWords as text } from "#words/share";
import styles from "./copy-menu.module.css";

/** How long the confirmation is shown, in ms. The time does not run while the pointer is on it. */
const stay = 6000;

type Props = {
  copied: CopiedText | null;
  field: RefObject<HTMLInputElement | null>;
  /** Called when the time is over. */
  onGone: () => void;
  onClose: () => void;
};

/** Shows that a link was copied. If the browser refused, shows the link, selected, in a field. */
export function CopyToast({ copied, field, onGone, onClose }: Props) {
  const [held, setHeld] = useState(false);
  const said = copied?.said ?? null;

  useEffect(() => {
    if (said === null || held) return undefined;
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  });

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
            <input ref={field} className={styles.link} readOnly aria-label={text.link} value={copied.text} />
          )}
          <button type="button" className={styles.close} onClick={onClose}>
            {text.close}
          </button>
        </div>
      )}
    </div>
  );
}
