import { printAddress } from "../address/address";
import { defaultView } from "../view/default-view";
import type { View } from "../view/view";

/** What can be embedded: a chart, the map, or the figures of a site. */
export type Embeddable =
  | { readonly kind: "chart"; readonly id: string }
  | { readonly kind: "map" }
  | { readonly kind: "site"; readonly id: string };

/**
 * Returns the path and query, under the base of the site, at which a view is embedded. `release` is the version that it is
 * pinned to, null for always the newest; `theme` null is that of whoever reads it.
 */
export function embedAddress(
  of: Embeddable,
  view: View,
  release: string | null,
  theme: "light" | "dark" | null,
): string {
  const query = printAddress({ ...kept(of.kind, view), release });
  const path = of.kind === "map" ? "map" : `${of.kind}s/${of.id}`;
  const themed = theme === null ? "" : `${query === "" ? "?" : "&"}theme=${theme}`;
  return `embed/${path}${query}${themed}`;
}

/** Returns what an embed takes of a view: no open panel, and nothing of another kind of page. */
function kept(kind: Embeddable["kind"], view: View): View {
  const { filters, currency, rule, asOf, size, site, by, scale, show, display, order } = view;
  const reading = { ...defaultView, currency, rule, asOf };
  if (kind === "site") return reading;
  const selected = { ...reading, filters, site };
  return kind === "map" ? { ...selected, size } : { ...selected, by, scale, show, display, order };
}
