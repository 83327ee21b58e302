import { useEffect, useRef, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { indexQuery } from "../../published/queries";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import styles from "./copy-link.module.css";

/** How long the confirmation is shown, in ms. The time does not run while the pointer is on it. */
const stay = 6000;

type Toast = "copied" | "failed" | null;

/**
 * Shows a button that copies the address of the view and confirms it. If the browser refuses, it shows the link,
 * selected, in a field.
 */
export function CopyLink() {
  const client = useQueryClient();
  const { link } = useView();
  const [toast, setToast] = useState<Toast>(null);
  const [held, setHeld] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (toast !== "copied" || held) return undefined;
    const timer = setTimeout(() => setToast(null), stay);
    return () => clearTimeout(timer);
  }, [toast, held]);

  useEffect(() => {
    if (toast === "failed") field.current?.select();
  }, [toast]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link());
      setToast("copied");
    } catch {
      setToast("failed");
    }
  };

  const version = client.getQueryData(indexQuery.queryKey)?.value.release.version ?? null;
  return (
    <>
      <button ref={button} type="button" className="button" onClick={() => void copy()}>
        {words.share.copy}
      </button>
      <div
        className={styles.region}
        role="status"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {toast !== null && (
          <div className={styles.toast}>
            <span>{toast === "copied" ? words.share.copied(version) : words.share.failed}</span>
            {toast === "failed" && (
              <input ref={field} className={styles.link} readOnly aria-label={words.share.link} value={link()} />
            )}
            <button
              type="button"
              className={styles.close}
              onClick={() => {
                setToast(null);
                button.current?.focus();
              }}
            >
              {words.share.close}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
