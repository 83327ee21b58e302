import { Suspense, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { onPrint } from "../../../charts/plot/print";
import type { ReadSite } from "../../../domain/headline/read-site";
import { ReadContext, useRecord } from "../../../published/use-record";
import { useView } from "../../../url/view/use-view";
import { constantView, ViewContext } from "../../../url/view/view-store";

type Props = {
  selection: readonly ReadSite[];
  /** Renders the part. The same function for as long as the part shows the same. */
  children: (selection: readonly ReadSite[]) => ReactNode;
};

/**
 * Renders a part of the page after the others: a press is answered by those, and this part follows in time that nothing
 * else needs, with its own view, record and selection until then. Whatever is done in it, and when it is printed, it catches up first, so that no
 * link of the view before is followed.
 */
export function Later({ selection, children }: Props) {
  const addressed = useView();
  const record = useRecord();
  const now = useMemo(() => ({ addressed, record, selection }), [addressed, record, selection]);
  const later = useDeferredValue(now);
  const [caughtUp, setCaughtUp] = useState(now);
  // Where the selection stays, as when the list is sorted, this part itself is what was pressed.
  const shown = caughtUp === now || later.selection === selection ? now : later;
  const catchUp = () => {
    if (shown !== now) flushSync(() => setCaughtUp(now));
  };
  // Paper shows what the address says, too.
  useEffect(() => onPrint((isPaper) => isPaper && setCaughtUp(now)), [now]);
  const view = useMemo(() => constantView(shown.addressed), [shown.addressed]);
  // What was written of it is taken over after the parts that answer first; the element stays the same, so that it still may be
  // when they have answered. Nothing in it waits.
  const content = useMemo(() => <Suspense>{children(shown.selection)}</Suspense>, [children, shown.selection]);
  return (
    <div
      className="contents"
      onPointerDownCapture={catchUp}
      onClickCapture={catchUp}
      onKeyDownCapture={catchUp}
      aria-busy={shown !== now || undefined}
    >
      <ViewContext value={view}>
        <ReadContext value={shown.record}>{content}</ReadContext>
      </ViewContext>
    </div>
  );
}
