import { defaultView } from "../view/default-view";
import { chartColumns } from "../../domain/tables/chart-columns";
import { choosableColumns, siteColumns, defaultColumns } from "../../domain/tables/list-columns";
import { mostCompared } from "../../domain/comparison/comparison";
import { filterKeys, type FilterKey, type Filters } from "../../domain/selection/filters";
import { groupings } from "../../domain/selection/grouping";
import { circleMeasures } from "../../domain/selection/circles";
import { totalNames } from "../../domain/series/citable-total";
import { currencies } from "../../domain/record/money";
import { organisationColumns, siteRoles } from "../../domain/overview/organisation-order";
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
import { displays, overviewTabs, scales, type View } from "../view/view";

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

/** The order of the list of sites, or that of the index of organisations, whose columns have other names. */
function sorting(): Parameter {
  const sites = parameter(
    sortBy(siteColumns, defaultView.sort),
    (view) => view.sort,
    (view, sort) => ({ ...view, sort }),
  );
  const organisations = parameter(
    sortBy(organisationColumns, defaultView.ranked),
    (view) => view.ranked,
    (view, ranked) => ({ ...view, ranked }),
  );
  return {
    read: (view, text) => {
      const read = organisations.read(view, text);
      return read.dropped.length === 0 ? read : sites.read(view, text);
    },
    write: (view) => organisations.write(view) ?? sites.write(view),
    list: false,
  };
}

/** The filters, with the search text last: it is the longest, and it changes with every key. */
const filterParameters: readonly FilterKey[] = [...filterKeys.filter((key) => key !== "q"), "q"];

/** Every parameter, in the order in which an address writes them. */
export const parameters: ReadonlyMap<string, Parameter> = new Map<string, Parameter>([
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
    "size",
    parameter(
      oneOf(circleMeasures, "capacity"),
      (view) => view.size,
      (view, size) => ({ ...view, size }),
    ),
  ],
  [
    "tab",
    parameter(
      oneOf(overviewTabs, "list"),
      (view) => view.tab,
      (view, tab) => ({ ...view, tab }),
    ),
  ],
  ["sort", sorting()],
  [
    "role",
    parameter(
      optionalOf(siteRoles),
      (view) => view.role,
      (view, role) => ({ ...view, role }),
    ),
  ],
  [
    "order",
    parameter(
      sortBy(chartColumns, null),
      (view) => view.order,
      (view, order) => ({ ...view, order }),
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
