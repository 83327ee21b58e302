import { words } from "#words/page";
import { lazyPart } from "../../../../ui/state/lazy-part";
import type { FacetsProps } from "./facets";

const load = () => import("./facets");

const Facets = lazyPart(load);

/** Fetches the filters that are not open yet, before they are asked for. */
export function fetchFacets(): void {
  // What fails here is said when it is asked for.
  load().catch(() => undefined);
}

/** Filters that are loaded when they are first opened. */
export function Facet({ keys, few }: FacetsProps) {
  return (
    <Facets
      name={words.filters.label}
      fallback={<p className="quiet-text">{words.filters.loading}</p>}
      part={{ keys, few }}
    />
  );
}
