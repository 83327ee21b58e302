import { useRef, useState } from "react";
import { activeKeys } from "../../../domain/selection/filters";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { Facet } from "./choices/facet";
import { offeredKeys } from "./places";
import styles from "./filters.module.css";

/** The number of items of a long list that the sheet shows at first. */
const few = 6;

type Props = {
  shown: number;
  /** What the filters leave, in bold on the button; without it the button has the number of active filters. */
  summary?: string;
  children?: React.ReactNode;
};

/**
 * Shows all filters in a sheet, for screens on which the row has no space for them, followed by `children`. Its button states the number of
 * sites.
 */
export function FilterSheet({ shown, summary, children }: Props) {
  const { view, fixed, actions } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const active = activeKeys(view.filters).length - activeKeys(fixed).length;
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        {words.filters.label}
        {summary !== undefined && <b>{summary}</b>}
        {summary === undefined && active > 0 && <b className={styles.badge}>{active}</b>}
      </button>
      {/* Esc closes only the sheet. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={dialog}
        className={styles.sheet}
        aria-label={words.filters.label}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.stopPropagation();
        }}
      >
        <header className={styles.sheetHead}>
          <h2>{words.filters.label}</h2>
          <button type="button" className="button" aria-label={words.filters.close} onClick={close}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="m1 1 12 12M13 1 1 13" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </header>
        <div className={styles.sheetBody}>
          {isOpen && <Facet keys={offeredKeys} few={few} />}
          {isOpen && children}
        </div>
        <footer className={styles.sheetFoot}>
          {/* Announces the number of sites, because the page behind the modal sheet is inert. */}
          <p className="visually-hidden" role="status">
            {isOpen && words.filters.show(shown)}
          </p>
          <button
            type="button"
            className="button"
            disabled={active === 0}
            onClick={() => {
              // The focus moves first, because a disabled button loses it.
              show.current?.focus();
              actions.narrow(fixed);
            }}
          >
            {words.filters.clearAll}
          </button>
          <button ref={show} type="button" className="button primary" onClick={close}>
            {words.filters.show(shown)}
          </button>
        </footer>
      </dialog>
    </>
  );
}
