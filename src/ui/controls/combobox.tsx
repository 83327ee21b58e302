import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import styles from "./combobox.module.css";

type Props<T> = {
  label: string;
  /** Returns what a text finds. */
  find: (typed: string) => readonly T[];
  idOf: (item: T) => string;
  /** Returns the heading under which an item stands with those beside it; without it there are no groups. */
  groupOf?: (item: T) => string;
  children: (item: T) => ReactNode;
  onChoose: (item: T) => void;
  words: { readonly none: string; readonly found: (count: number) => string };
  /** True to show the list at all times, as in a dialog of its own, which Esc closes. */
  isAlwaysOpen?: boolean;
  /** The text that the field has at first. */
  begins?: string;
};

/**
 * Shows a field with a list of what its text finds (the combobox of the ARIA Authoring Practices): arrows move in the
 * list, Enter chooses, Esc closes it; the field keeps the focus.
 */
export function Combobox<T>(props: Props<T>) {
  const { label, find, idOf, groupOf, children, onChoose, words, isAlwaysOpen = false, begins = "" } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(begins);
  const [isPulled, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isOpen = isAlwaysOpen || isPulled;
  const found = isOpen ? find(typed) : [];
  const at = Math.min(active, found.length - 1);

  const choose = (item: T) => {
    setTyped("");
    setOpen(false);
    setActive(0);
    onChoose(item);
  };
  const go = (to: number) => {
    const next = Math.max(0, Math.min(found.length - 1, to));
    setOpen(true);
    setActive(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const item = found[at];
    if (event.key === "ArrowDown") go(isOpen ? at + 1 : 0);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Enter" && item !== undefined) choose(item);
    else if (event.key === "Escape" && isPulled && !isAlwaysOpen) {
      // The first Esc closes the list, the second a panel around the field.
      event.stopPropagation();
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  const option = (item: T, index: number) => (
    // The input keeps the focus and handles the keys of its list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      key={idOf(item)}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === at}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(item)}
    >
      {children(item)}
    </div>
  );

  return (
    <div className={styles.combobox}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={found.length === 0}>
        {groupOf === undefined
          ? found.map(option)
          : [...new Set(found.map(groupOf))].map((group) => (
              <div key={group} role="group" aria-label={group}>
                <b aria-hidden="true">{group}</b>
                {found.map((item, index) => (groupOf(item) === group ? option(item, index) : null))}
              </div>
            ))}
      </div>
      <p role="status" className={found.length > 0 || !isOpen ? "visually-hidden" : "quiet-text"}>
        {isOpen && (found.length === 0 ? words.none : words.found(found.length))}
      </p>
    </div>
  );
}
