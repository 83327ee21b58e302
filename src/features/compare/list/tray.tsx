import { useState } from "react";
import { useLocation } from "wouter";
import { useTray } from "../../../parts/sites/compare-list";
import { lazyPart } from "../../../ui/state/lazy-part";
import { compareWords } from "#words/compare/compare-list";

const TrayBar = lazyPart(async () => ({ default: (await import("./tray-bar")).TrayBar }));

/** The tray at the foot of every page but that of the comparison itself; loaded with the first site put into it. */
export function Tray() {
  const { ids } = useTray();
  const [path] = useLocation();
  const [isUsed, setUsed] = useState(false);
  if (ids.length > 0 && !isUsed) setUsed(true);
  // It stays once it is there, though empty: its last word is that nothing is left in it.
  return isUsed && !/^\/compare\/?$/.test(path) && <TrayBar name={compareWords.tray} fallback={null} part={{}} />;
}
