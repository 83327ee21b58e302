import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { onPrint } from "../../../charts/plot/print";
import type { Claim } from "../../../domain/record/claim";
import { claimAnchor } from "../../../domain/record/claim-anchor";
import { hideUntilFound, searchOpensHidden } from "../../../ui/dom/is-shown";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useOpenedFold } from "../../../url/links/history-entry";
import { siteWords } from "#words/site";
import styles from "../../../parts/frame/record-page.module.css";

type FoldedProps = {
  /** The id of the section. */
  id: string;
  /** The statements in it. */
  claims: readonly Claim[];
  siteId: string;
  /** The anchor of the address. */
  marked: string | null;
  isFirst: boolean;
  /** What is said in a line while it is folded; empty where the section says it anyway. */
  brief: string;
  children: ReactNode;
};

/**
 * Shows a button in place of the statements of a section on a phone, but for the first, until it is pressed, the address
 * leads to one of them, a search in the page finds one, or the page is printed. The entry of the history keeps which are
 * open. A browser whose search does not look into folds has all statements open.
 */
export function Folded({ id, claims, siteId, marked, isFirst, brief, children }: FoldedProps) {
  const isPhone = useMedia(phone);
  const [isOpened, open] = useOpenedFold(id);
  const [isPaper, setPaper] = useState(false);
  useEffect(() => onPrint(setPaper), []);
  const holdsAnchor = marked === id || claims.some((claim) => claimAnchor(siteId, claim.id) === marked);
  // A link to another section makes an entry of its own: what was opened before stays open.
  const [kept, keep] = useState(false);
  if (!kept && (isOpened || holdsAnchor)) keep(true);
  useEffect(() => {
    if (holdsAnchor) open();
  }, [holdsAnchor, open]);
  const content = useRef<HTMLDivElement>(null);
  const mayFold = isPhone && !isFirst;
  const isFolded = mayFold && !kept && !isPaper && searchOpensHidden();
  // The element stays, so that what a search has found in it is there when it opens.
  useLayoutEffect(() => {
    if (content.current === null || !isFolded) return undefined;
    return hideUntilFound(content.current, () => flushSync(open));
  }, [isFolded, open]);
  if (!mayFold) return children;
  return (
    <>
      {isFolded && brief !== "" && <p className={styles.note}>{brief}</p>}
      {isFolded && (
        <button
          type="button"
          id={`${id}-show`}
          className="link-button no-print"
          aria-expanded={false}
          aria-labelledby={`${id}-show ${id}-title`}
          onClick={() => {
            flushSync(open);
            content.current?.querySelector<HTMLElement>("table a, table button")?.focus({ preventScroll: true });
          }}
        >
          {siteWords.claims.show(claims.length)}
        </button>
      )}
      <div ref={content}>{children}</div>
    </>
  );
}
