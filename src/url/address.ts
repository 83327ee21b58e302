import { biddingZones } from "../domain/bidding-zone";
import { choosableColumns, siteColumns, usualColumns } from "../domain/columns";
import { mostCompared } from "../domain/comparison";
import { countries } from "../domain/country";
import { noFilters, statableFields } from "../domain/filters";
import { groupings } from "../domain/grouping";
import { historyMeasures } from "../domain/history";
import { currencies } from "../domain/money";
import { claimRules } from "../domain/rule";
import { disputableFields } from "../domain/spread";
import { kinds } from "../domain/site";
import { statusesOrUnknown } from "../domain/status";
import {
  columnsOf,
  ids,
  idsUpTo,
  listOf,
  oneOf,
  optionalCitable,
  optionalDay,
  optionalId,
  optionalOf,
  sortBy,
  typed,
  yearRange,
  type Codec,
} from "./codecs";
import { displays, scales, type Dropped, type View } from "./view";

export const defaultView: View = {
  filters: noFilters,
  currency: "EUR",
  rule: "headline",
  asOf: null,
  by: null,
  scale: "linear",
  show: "investment",
  display: "chart",
  sort: { column: "investment", descending: true },
  columns: null,
  sites: [],
  site: null,
  cite: null,
};

/** One parameter of the address: how its text becomes a view, and a view its text. */
type Parameter = {
  readonly read: (
    view: View,
    text: string,
  ) => {
    readonly view: View;
    readonly dropped: readonly string[];
    readonly beyond: readonly string[];
  };
  readonly write: (view: View) => string | null;
};

function parameter<T>(codec: Codec<T>, get: (view: View) => T, set: (view: View, value: T) => View): Parameter {
  return {
    read: (view, text) => {
      const { value, dropped, beyond = [] } = codec.parse(text);
      return { view: set(view, value), dropped, beyond };
    },
    write: (view) => codec.print(get(view)),
  };
}

function filter<K extends keyof View["filters"]>(key: K, codec: Codec<View["filters"][K]>): Parameter {
  return parameter(
    codec,
    (view) => view.filters[key],
    (view, value) => ({ ...view, filters: { ...view.filters, [key]: value } }),
  );
}

/** Every parameter of the address, in the order in which it is written (PRODUCT, "The address is the view"). */
const parameters: ReadonlyMap<string, Parameter> = new Map([
  ["country", filter("country", listOf(countries))],
  ["zone", filter("zone", listOf(biddingZones))],
  ["operator", filter("operator", ids)],
  ["tenant", filter("tenant", ids)],
  ["status", filter("status", listOf(statusesOrUnknown))],
  ["kind", filter("kind", listOf(kinds))],
  ["opens", filter("opens", yearRange)],
  ["stated", filter("stated", listOf(statableFields))],
  ["disputed", filter("disputed", listOf(disputableFields))],
  ["q", filter("q", typed)],
  [
    "currency",
    parameter(
      oneOf(currencies, "EUR"),
      (view) => view.currency,
      (view, currency) => ({ ...view, currency }),
    ),
  ],
  [
    "claims",
    parameter(
      oneOf(claimRules, "headline"),
      (view) => view.rule,
      (view, rule) => ({ ...view, rule }),
    ),
  ],
  [
    "asof",
    parameter(
      optionalDay,
      (view) => view.asOf,
      (view, asOf) => ({ ...view, asOf }),
    ),
  ],
  [
    "by",
    parameter(
      optionalOf(groupings),
      (view) => view.by,
      (view, by) => ({ ...view, by }),
    ),
  ],
  [
    "scale",
    parameter(
      oneOf(scales, "linear"),
      (view) => view.scale,
      (view, scale) => ({ ...view, scale }),
    ),
  ],
  [
    "show",
    parameter(
      oneOf(historyMeasures, "investment"),
      (view) => view.show,
      (view, show) => ({ ...view, show }),
    ),
  ],
  [
    "view",
    parameter(
      oneOf(displays, "chart"),
      (view) => view.display,
      (view, display) => ({ ...view, display }),
    ),
  ],
  [
    "sort",
    parameter(
      sortBy(siteColumns, defaultView.sort),
      (view) => view.sort,
      (view, sort) => ({ ...view, sort }),
    ),
  ],
  [
    "columns",
    parameter(
      columnsOf(choosableColumns, usualColumns),
      (view) => view.columns,
      (view, columns) => ({ ...view, columns }),
    ),
  ],
  [
    "sites",
    parameter(
      idsUpTo(mostCompared),
      (view) => view.sites,
      (view, sites) => ({ ...view, sites }),
    ),
  ],
  [
    "site",
    parameter(
      optionalId,
      (view) => view.site,
      (view, site) => ({ ...view, site }),
    ),
  ],
  [
    "cite",
    parameter(
      optionalCitable,
      (view) => view.cite,
      (view, cite) => ({ ...view, cite }),
    ),
  ],
]);

/** What other pages add to links that pass through them: not ours, and nothing a reader asked for. */
const foreign = /^(utm_|fbclid$|gclid$|msclkid$|mc_|ref$|igshid$)/;

/** The view of a query string (with or without `?`), and what in it means nothing here. Never throws. */
export function parseAddress(query: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  let view = defaultView;
  const seen = new Set<string>();
  for (const [name, text] of new URLSearchParams(query)) {
    const known = parameters.get(name);
    if (!known || seen.has(name)) {
      if (known) dropped.push({ parameter: name, value: text, why: "repeated" });
      else if (!foreign.test(name)) dropped.push({ parameter: name, value: null });
      continue;
    }
    seen.add(name);
    const read = known.read(view, text);
    view = read.view;
    dropped.push(...read.dropped.map((value) => ({ parameter: name, value })));
    dropped.push(...read.beyond.map((value) => ({ parameter: name, value, why: "beyond" as const })));
  }
  return { view, dropped };
}

/** The query string of a view: `?country=SE,NO&currency=SEK`, or nothing for the default view. `parseAddress` reads it back. */
export function printAddress(view: View): string {
  const parts = [...parameters].flatMap(([name, { write }]) => {
    const text = write(view);
    // Lists read well: a comma needs no escape in a query.
    return text === null ? [] : `${name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`;
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
