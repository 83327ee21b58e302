import { useId, useState, type ReactNode } from "react";
import { glossary, type TermId } from "#words/claims/glossary";
import styles from "./term.module.css";

type TermProps = {
  id: TermId;
  /** What stands in the text; the name of the term if it is left out. */
  children?: ReactNode;
};

/** Renders a term that explains itself in place when it is pressed, with the text that the Method page has. */
export function Term({ id, children = glossary[id].name }: TermProps) {
  const [isOpen, setOpen] = useState(false);
  const note = useId();
  return (
    <>
      <button
        type="button"
        className={styles.term}
        data-term={id}
        aria-expanded={isOpen}
        aria-controls={isOpen ? note : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !isOpen) return;
          event.stopPropagation();
          setOpen(false);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <span id={note} role="note" className={styles.note}>
          {glossary[id].text}
        </span>
      )}
    </>
  );
}
