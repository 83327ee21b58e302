import styles from "./record-page.module.css";

/**
 * Renders the head of a page of the record: its title, to which the frame of the page moves the focus, and its lead.
 */
export function PageHead({ title, lead }: { title: string; lead: readonly string[] }) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {lead.map((paragraph) => (
        <p key={paragraph} className={styles.lead}>
          {paragraph}
        </p>
      ))}
    </>
  );
}
