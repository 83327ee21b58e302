import { words } from "#words/page";
import { focusContent } from "../dom/focus-after";
import styles from "./notice.module.css";

type Props = {
  children: React.ReactNode;
  action?: React.ReactNode;
  /** Takes the notice away; with it there is a button for that. */
  onDismiss?: () => void;
};

/** Renders a notice above the content of the page. */
export function Notice({ children, action, onDismiss }: Props) {
  return (
    <div className={styles.notice} role="status">
      <div>{children}</div>
      {action}
      {onDismiss && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusContent();
            onDismiss();
          }}
        >
          {words.dismiss}
        </button>
      )}
    </div>
  );
}
