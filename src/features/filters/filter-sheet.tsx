import { useRef } from "react";
import { activeKeys, filterKeys } from "../../domain/filters";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { FilterGroup } from "./filter-group";
import styles from "./filters.module.css";

/** All filters in a sheet, for screens without room for a rail, and `children` after them; its button says how many sites will show. */
export function FilterSheet({ shown, children }: { shown: number; children?: React.ReactNode }) {
  const { view, actions } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const active = activeKeys(view.filters).length;
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {words.filters.label}
        {active > 0 && <b className={styles.badge}>{active}</b>}
      </button>
      <dialog ref={dialog} className={styles.sheet} aria-label={words.filters.label}>
        <header className={styles.sheetHead}>
          <h2>{words.filters.label}</h2>
          <button type="button" className="button" aria-label={words.filters.close} onClick={close}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <path d="m1 1 12 12M13 1 1 13" stroke="currentColor" strokeWidth="2" />
            </svg>
          </button>
        </header>
        <div className={styles.sheetBody}>
          {filterKeys.map((key) => (key === "q" || key === "opens" ? null : <FilterGroup key={key} filter={key} />))}
          {children}
        </div>
        <footer className={styles.sheetFoot}>
          <button type="button" className="button" disabled={active === 0} onClick={actions.clearAll}>
            {words.filters.clearAll}
          </button>
          <button type="button" className="button primary" onClick={close}>
            {words.filters.show(shown)}
          </button>
        </footer>
      </dialog>
    </>
  );
}
