import { useContext } from "react";
import { defaultView, printAddress } from "../address/address";
import type { Display, View } from "./view";
import { ViewContext, type AddressedView } from "./view-provider";

/** Returns the view of the page. Throws without a `ViewProvider` above. */
export function useView(): AddressedView {
  const value = useContext(ViewContext);
  if (value === null) throw new Error("useView needs a ViewProvider above it");
  return value;
}

/** Returns the address of another page with the same filters, currency, rule and day. `display` is for charts. */
export function withSelection(path: string, { filters, ...view }: View, display: Display = "chart"): string {
  return `${path}${printAddress({ ...withReading(view), filters, display })}`;
}

/** Returns the address of a page with the same currency, rule and day, without the filters. */
export function withCurrency(path: string, view: View): string {
  return `${path}${printAddress(withReading(view))}`;
}

/** Returns the address of the comparison of these sites with the same currency, rule and day. */
export function toComparison(view: View, sites: readonly string[]): string {
  return `/compare${printAddress({ ...withReading(view), sites })}`;
}

/** Returns a default view with the currency, rule and day of another. */
function withReading({ currency, rule, asOf }: Pick<View, "currency" | "rule" | "asOf">): View {
  return { ...defaultView, currency, rule, asOf };
}
