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
    readonly overLimit: readonly string[];
  };
  readonly write: (view: View) => string | null;
  readonly list: boolean;
};

function parameter<T>(codec: Codec<T>, get: (view: View) => T, set: (view: View, value: T) => View): Parameter {
  return {
    read: (view, text) => {
      const { value, dropped, overLimit = [] } = codec.parse(text);
      return { view: set(view, value), dropped, overLimit };
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
  const [, sites] = own("sort", sortBy(siteColumns, defaultView.sort));
  const [, organisations] = own("ranked", sortBy(organisationColumns, defaultView.ranked));
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

/** A part of a view that is no filter, with the name of its parameter. */
type Own = readonly [name: string, parameter: Parameter];

function own<K extends OwnKey>(key: K, codec: Codec<View[K]>, name: string = key): Own {
  return [
    name,
    parameter<View[K]>(
      codec,
      (view) => view[key],
      (view, value) => ({ ...view, [key]: value }),
    ),
  ];
}

type OwnKey = Exclude<keyof View, "filters">;

/** The parameters of what a view has besides its filters, in the order in which an address writes them. */
const ownParameters: Readonly<Record<OwnKey, Own>> = {
  currency: own("currency", oneOf(currencies, "EUR")),
  rule: own("rule", oneOf(claimRules, "headline"), "claims"),
  asOf: own("asOf", optionalDay, "asof"),
  by: own("by", optionalOf(groupings)),
  scale: own("scale", oneOf(scales, "linear")),
  show: own("show", oneOf(totalNames, "investment")),
  said: own("said", optionalOf(saidKinds)),
  saidBy: own("saidBy", optionalOf(sourceClasses), "class"),
  display: own("display", oneOf(displays, "chart"), "view"),
  size: own("size", oneOf(circleMeasures, "capacity")),
  tab: own("tab", oneOf(overviewTabs, "list")),
  sort: ["sort", sorting()],
  ranked: ["sort", sorting()],
  role: own("role", optionalOf(siteRoles)),
  order: own("order", sortBy(chartColumns, null)),
  columns: own("columns", columnsOf(choosableColumns, defaultColumns)),
  against: own("against", optionalVersion),
  sites: own("sites", idsUpTo(mostCompared)),
  site: own("site", optionalId),
  cite: own("cite", optionalCitable),
  release: own("release", optionalVersion, "v"),
};

/** Every parameter, in the order in which an address writes them. */
export const parameters: ReadonlyMap<string, Parameter> = new Map<string, Parameter>([
  ...filterParameters.map((key) => [key, filter(key, filterCodecs)] as const),
  ...Object.values(ownParameters),
]);
