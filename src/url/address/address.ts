import { choosableColumns, siteColumns, defaultColumns } from "../../domain/tables/list-columns";
import { mostCompared } from "../../domain/comparison/comparison";
import { filterKeys, noFilters, type FilterKey, type Filters } from "../../domain/selection/filters";
import { groupings } from "../../domain/selection/grouping";
import { totalNames } from "../../domain/series/citable-total";
import { currencies } from "../../domain/record/money";
import { saidKinds } from "../../domain/latest/said-kinds";
import { sourceClasses } from "../../domain/record/source";
import { claimRules } from "../../domain/headline/rule";
import {
  columnsOf,
  idsUpTo,
  oneOf,
  optionalCitable,
  optionalDay,
  optionalId,
  optionalOf,
  optionalVersion,
  sortBy,
  type Codec,
} from "./codecs";
import { filterCodecs } from "./filter-codecs";
import { closed, escaped, misspelt, parametersOf } from "./kindly";
import { migrated } from "./migrations";
import { displays, scales, type Dropped, type View } from "../view/view";

export const defaultView: View = {
  filters: noFilters,
  currency: "EUR",
  rule: "headline",
  asOf: null,
  by: null,
  scale: "linear",
  show: "investment",
  said: null,
  saidBy: null,
  display: "chart",
  sort: { column: "investment", descending: true },
  columns: null,
  against: null,
  sites: [],
  site: null,
  cite: null,
  release: null,
};

/** A parameter of the address: reads its text into a view, and writes a view as text. */
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
  readonly list: boolean;
};

function parameter<T>(codec: Codec<T>, get: (view: View) => T, set: (view: View, value: T) => View): Parameter {
  return {
    read: (view, text) => {
      const { value, dropped, beyond = [] } = codec.parse(text);
      return { view: set(view, value), dropped, beyond };
    },
    write: (view) => codec.print(get(view)),
    list: codec.list ?? false,
  };
}

function filter<K extends FilterKey>(key: K, codecs: { readonly [P in K]: Codec<Filters[P]> }): Parameter {
  return parameter<Filters[K]>(
    codecs[key],
    (view) => view.filters[key],
    (view, value) => ({ ...view, filters: { ...view.filters, [key]: value } }),
  );
}

/** The filters, with the search text last: it is the longest, and it changes with every key. */
const filterParameters: readonly FilterKey[] = [...filterKeys.filter((key) => key !== "q"), "q"];

/** Every parameter, in the order in which an address writes them. */
const parameters: ReadonlyMap<string, Parameter> = new Map<string, Parameter>([
  ...filterParameters.map((key) => [key, filter(key, filterCodecs)] as const),
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
      oneOf(totalNames, "investment"),
      (view) => view.show,
      (view, show) => ({ ...view, show }),
    ),
  ],
  [
    "said",
    parameter(
      optionalOf(saidKinds),
      (view) => view.said,
      (view, said) => ({ ...view, said }),
    ),
  ],
  [
    "class",
    parameter(
      optionalOf(sourceClasses),
      (view) => view.saidBy,
      (view, saidBy) => ({ ...view, saidBy }),
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
      columnsOf(choosableColumns, defaultColumns),
      (view) => view.columns,
      (view, columns) => ({ ...view, columns }),
    ),
  ],
  [
    "against",
    parameter(
      optionalVersion,
      (view) => view.against,
      (view, against) => ({ ...view, against }),
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
  [
    "v",
    parameter(
      optionalVersion,
      (view) => view.release,
      (view, release) => ({ ...view, release }),
    ),
  ],
]);

const names = [...parameters.keys()];

/** Returns a parameter's name in lower case, without the brackets of a list (`country[]`). */
function plainName(written: string): string {
  return written.toLowerCase().replace(/\[\d*\]$/, "");
}

/**
 * Returns the view of a query string (with or without `?`) and what was dropped. It accepts names in any case, a list
 * over several parameters, and characters that a mail or chat program added. Unknown parameters are ignored, since most
 * are trackers', unless one looks like a misspelt name. Never throws.
 */
export function parseAddress(query: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const texts = new Map<string, string>();
  for (const [written, text] of migrated(parametersOf(query))) {
    const plain = plainName(written);
    // Hyphens, underscores and backslashes inside a name are typing or Markdown.
    const name = plain.replaceAll(/(?<=[a-z])[\\_-](?=[a-z])/g, "");
    const before = texts.get(name);
    if (!parameters.has(name)) {
      const like = misspelt(plain, names);
      if (like !== undefined) dropped.push({ parameter: written, value: null, like });
    } else if (before === undefined) texts.set(name, text);
    else if (parameters.get(name)?.list === true) texts.set(name, `${before},${text}`);
    else if (before !== text) dropped.push({ parameter: name, value: text, why: "repeated" });
  }
  let view = defaultView;
  for (const [name, text] of texts) {
    const read = parameters.get(name)?.read(view, text);
    if (!read) continue;
    view = read.view;
    dropped.push(...read.dropped.map((value) => ({ parameter: name, value })));
    dropped.push(...read.beyond.map((value) => ({ parameter: name, value, why: "beyond" as const })));
  }
  return { view, dropped };
}

/**
 * Returns the query string of a view (`?country=SE,NO&currency=SEK`), or an empty text for the default view.
 * `parseAddress` reads it back. It ends in a letter, a digit, `=`, `-` or `_`, so that no chat, mail or Markdown
 * program cuts it.
 */
export function printAddress(view: View): string {
  const parts = [...parameters].flatMap(([name, { write, list }]) => {
    const text = write(view);
    return text === null ? [] : `${name}=${escaped(text, { lists: list })}`;
  });
  return parts.length === 0 ? "" : closed(`?${parts.join("&")}`);
}
