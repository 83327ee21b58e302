import styles from "./notice.module.css";

/** Renders a notice above the content of the page. */
export function Notice({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <div>{children}</div>
      {action}
    </div>
  );
}
