import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useRecord } from "../../published/use-record";
import { claimContext } from "../../domain/provenance/claim-context";
import { parseTotal } from "../../domain/series/citable-total";
import { lazyPart } from "../../ui/state/lazy-part";
import { contentOfPage } from "../../ui/state/page-parts";
import { hasOwnClaims } from "../../url/view/usable";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { citationWords } from "#words/citation";
import { date } from "../../words/format/date";
import styles from "./cite.module.css";

const ClaimCite = lazyPart(async () => ({ default: (await import("./claim-panels")).ClaimCite }));
const ProgrammeCite = lazyPart(async () => ({ default: (await import("./claim-panels")).ProgrammeCite }));
const TotalCite = lazyPart(async () => ({ default: (await import("./total-cite")).TotalCite }));

const loading = <p className="quiet-text">{words.loading.data}</p>;

/** Shows the citation panel while the address names a claim or a total. */
export function CitePanel() {
  const { readSites, ruleContext, reading } = useRecord();
  const { view, actions } = useView();
  const dialog = useRef<HTMLDialogElement>(null);
  const { cite } = view;
  const total = cite === null ? null : parseTotal(cite);
  const found = cite === null ? null : claimContext(cite, readSites, ruleContext);
  const [path] = useLocation();
  // The claims of programmes are loaded with their page.
  const isElsewhere = !total && !found && hasOwnClaims(path);

  useEffect(() => {
    if (cite !== null && dialog.current && !dialog.current.open) dialog.current.showModal();
  }, [cite]);

  if (cite === null) return null;
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="cite-title"
      onClose={() => {
        actions.cite(null);
        // If a link opened the panel, no figure had the focus, so it moves to the content of the page.
        if (document.activeElement === document.body) contentOfPage()?.focus({ preventScroll: true });
      }}
      // A click outside of the panel has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id="cite-title">{total ? citationWords.total : citationWords.title}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {citationWords.close}
          </button>
        </header>
        {total && <TotalCite key={cite} name={citationWords.total} fallback={loading} part={{ total }} />}
        {found && <ClaimCite key={cite} name={citationWords.title} fallback={loading} part={{ around: found }} />}
        {isElsewhere && <ProgrammeCite key={cite} name={citationWords.title} fallback={loading} part={{ id: cite }} />}
        {!total && !found && !isElsewhere && <p>{citationWords.notKnown(date(reading.day))}</p>}
      </div>
    </dialog>
  );
}
