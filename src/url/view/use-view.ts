import { useContext } from "react";
import { defaultView, printAddress } from "../address/address";
import type { Display, View } from "./view";
import { ViewContext, type AddressedView } from "./view-provider";

/** The view of the page that the reader is on; only below its provider. */
export function useView(): AddressedView {
  const value = useContext(ViewContext);
  if (value === null) throw new Error("useView needs a ViewProvider above it");
  return value;
}

/** The address of another page with the same selection, currency and reading; `display` where it is a chart's. */
export function withSelection(path: string, { filters, ...view }: View, display: Display = "chart"): string {
  return `${path}${printAddress({ ...withReading(view), filters, display })}`;
}

/** The address of a page about one thing: the currency and the reading go with the reader, the filters stay behind. */
export function withCurrency(path: string, view: View): string {
  return `${path}${printAddress(withReading(view))}`;
}

/** The address of the page that puts these sites side by side, with the reader's currency and reading. */
export function toComparison(view: View, sites: readonly string[]): string {
  return `/compare${printAddress({ ...withReading(view), sites })}`;
}

/** What of a view holds for every page: in which currency, by which rule and as of which day. */
function withReading({ currency, rule, asOf }: Pick<View, "currency" | "rule" | "asOf">): View {
  return { ...defaultView, currency, rule, asOf };
}
