import { words } from "#words/page";
import { lazyPart } from "../../../../ui/state/lazy-part";
import type { FacetsProps } from "./facets";

const load = () => import("./facets");

const Facets = lazyPart(load);

/** Loads the filters that are not open yet, before they are needed. */
export function fetchFacets(): void {
  // A failure is reported when a filter is opened.
  load().catch(() => undefined);
}

/** Shows filters that are loaded when they are first opened. */
export function Facet({ keys, few }: FacetsProps) {
  return (
    <Facets
      name={words.filters.label}
      fallback={<p className="quiet-text">{words.filters.loading}</p>}
      part={{ keys, few }}
    />
  );
}
