import styles from "./notice.module.css";

/** A quiet notice above the page's content; `children` are its sentences. */
export function Notice({ children, action }: { children: React.ReactNode; action?: React.ReactNode }) {
  return (
    <div className={styles.notice} role="status">
      <div>{children}</div>
      {action}
    </div>
  );
}
