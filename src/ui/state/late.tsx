import { useEffect, useState } from "react";
import { words } from "#words/page";
import { PanelFailure } from "./panel-boundary";
import { reload } from "./reload";

/** So long is a panel awaited without a word, ms. */
const lateAfter = 30_000;

/** Says after a while what has not arrived, and offers to reload the page. What comes later is shown all the same. */
export function Late({ name, isPage }: { name: string; isPage: boolean }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLate, lateAfter, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    isLate && (
      <PanelFailure isPage={isPage} title={words.failure.late(name)} detail={words.failure.lateNote} onRetry={reload} />
    )
  );
}
