import { useState } from "react";
import { useLocation } from "wouter";
import { useCompareList } from "../../../parts/sites/compare-list";
import { lazyPart } from "../../../ui/state/lazy-part";
import { compareWords } from "#words/compare/compare-list";

const CompareListBar = lazyPart(async () => ({ default: (await import("./compare-list-bar")).CompareListBar }));

/** The tray at the foot of every page but that of the comparison itself; loaded with the first site put into it. */
export function CompareListPanel() {
  const { ids } = useCompareList();
  const [path] = useLocation();
  const [isUsed, setUsed] = useState(false);
  if (ids.length > 0 && !isUsed) setUsed(true);
  // It stays once it is there, though empty: its last word is that nothing is left in it.
  return (
    isUsed &&
    !/^\/compare\/?$/.test(path) && <CompareListBar name={compareWords.compareList} fallback={null} part={{}} />
  );
}
