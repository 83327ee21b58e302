import styles from "./record-page.module.css";

/** The head of a page of the record: its title, which the page's frame moves the focus to, and what it is about. */
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
