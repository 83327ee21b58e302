import { lazyPart } from "../../../../ui/state/lazy-part";
import { words } from "#words/page";

// Loaded when a selection is empty: most never are.
const WaysOut = lazyPart(() => import("./empty-suggestions"));

/** What to say where nothing matches, and what leads out. */
export function EmptyResult() {
  return <WaysOut name={words.empty.name} fallback={<p>{words.empty.nearMisses(0)}</p>} part={{}} />;
}
