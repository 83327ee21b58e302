import { useContext, useSyncExternalStore } from "react";
import { printAddress } from "../address/address";
import { defaultView } from "./default-view";
import type { Display, View } from "./view";
import { ViewContext, type AddressedView } from "./view-store";

/** Returns the view of the page. Throws without a `ViewProvider` above. */
export function useView(): AddressedView {
  const store = useContext(ViewContext);
  if (store === null) throw new Error("useView needs a ViewProvider above it");
  return useSyncExternalStore(store.subscribe, store.get, store.first);
}

/** Returns the address of another page with the same filters, currency, rule, day and release. `display` is for charts. */
export function withSelection(path: string, { filters, ...view }: View, display: Display = "chart"): string {
  return `${path}${printAddress({ ...withReading(view), filters, display })}`;
}

/** Returns the address of a page with the same currency, rule, day and release, without the filters. */
export function withCurrency(path: string, view: View): string {
  const known = readings.get(view) ?? printAddress(withReading(view));
  readings.set(view, known);
  return `${path}${known}`;
}

/** The queries of `withCurrency`, which hundreds of links of a page share. */
const readings = new WeakMap<View, string>();

/** Returns the address of the comparison of these sites with the same currency, rule, day and release. */
export function toComparison(view: View, sites: readonly string[]): string {
  return `/compare${printAddress({ ...withReading(view), sites })}`;
}

/** Returns the address of a page of a release, `/sources?v=2026.11.1`; of the newest where it is null. */
export function inRelease(path: string, release: string | null): string {
  return `${path}${printAddress({ ...defaultView, release })}`;
}

/** Returns a default view with the currency, rule, day and release of another. */
function withReading({ currency, rule, asOf, release }: Pick<View, "currency" | "rule" | "asOf" | "release">): View {
  return { ...defaultView, currency, rule, asOf, release };
}
