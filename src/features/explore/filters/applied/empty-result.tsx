import { lazyPart } from "../../../../ui/state/lazy-part";
import { words } from "#words/page";

// A chunk of its own, because most selections are not empty.
const WaysOut = lazyPart(() => import("./empty-suggestions"));

/** Shows why no site matches, and what to change. */
export function EmptyResult() {
  return <WaysOut name={words.empty.name} fallback={<p>{words.empty.nearMisses(0)}</p>} part={{}} />;
}
