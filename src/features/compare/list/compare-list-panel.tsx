import { useState } from "react";
import { useLocation } from "wouter";
import { useCompareList } from "../../../parts/sites/compare-list";
import { lazyPart } from "../../../ui/state/lazy-part";
import { compareWords } from "#words/compare/compare-list";

const CompareListBar = lazyPart(async () => ({ default: (await import("./compare-list-bar")).CompareListBar }));

/** Shows the sites chosen to be compared on every page except the comparison. It is loaded with the first site. */
export function CompareListPanel() {
  const { ids } = useCompareList();
  const [path] = useLocation();
  const [isUsed, setUsed] = useState(false);
  if (ids.length > 0 && !isUsed) setUsed(true);
  // It stays mounted when it is empty, to announce that the last site was removed.
  return (
    isUsed &&
    !/^\/compare\/?$/.test(path) && <CompareListBar name={compareWords.compareList} fallback={null} part={{}} />
  );
}
