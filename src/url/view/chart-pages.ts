import { chartCalled, type ChartId } from "../../domain/series/charts";
import type { Grouping } from "../../domain/selection/grouping";
import { defaultView } from "./default-view";
import { isOverview } from "./fixed-filters";
import type { Dropped, Scale, View } from "./view";

/**
 * What a chart supports: its groupings, the default first, and those of them with a log scale, which need bars that are
 * not stacked.
 */
type Abilities = {
  readonly by: readonly Grouping[];
  readonly log: readonly Grouping[];
  /** True if it has a choice of measures. */
  readonly show: boolean;
};

/** The abilities of each chart with a page. `money` is true if it has amounts to convert. */
export const chartPages: Readonly<Record<ChartId, Abilities & { readonly money: boolean }>> = {
  investment: {
    by: ["site", "country", "zone", "operator", "tenant", "status", "year"],
    log: ["site"],
    show: false,
    money: true,
  },
  openings: {
    by: ["schedule", "site", "country", "zone", "operator", "tenant", "status", "year"],
    log: [],
    show: false,
    money: false,
  },
  capacity: {
    by: ["country", "zone", "operator", "tenant", "status", "year", "site"],
    log: ["site"],
    show: false,
    money: false,
  },
  accelerators: { by: ["site"], log: ["site"], show: false, money: false },
  history: { by: [], log: [], show: true, money: true },
};

const list: Abilities = {
  by: ["site", "country", "zone", "operator", "tenant", "status", "year", "schedule"],
  log: [],
  show: false,
};

const none: Abilities = { by: [], log: [], show: false };

/** Returns the path of a chart's page. */
export function chartPath(chart: ChartId): string {
  return `/charts/${chart}`;
}

function abilitiesOf(path: string): Abilities {
  if (isOverview(path)) return list;
  const chart = chartCalled(/^\/charts\/([a-z]+)\/?$/.exec(path)?.[1] ?? "");
  return chart === null ? none : chartPages[chart];
}

/** Returns the groupings of the chart at a path, the default first; empty if the page has no such choice. */
export function groupingsOf(path: string): readonly Grouping[] {
  return abilitiesOf(path).by;
}

/** Returns whether the chart at a path has a choice of measures. */
export function takesMeasure(path: string): boolean {
  return abilitiesOf(path).show;
}

/** Returns the scales of the chart at a path under a grouping. */
export function scalesOf(path: string, by: Grouping | null): readonly Scale[] {
  const { by: groupings, log } = abilitiesOf(path);
  const grouping = by ?? groupings[0];
  return grouping !== undefined && log.includes(grouping) ? ["linear", "log"] : ["linear"];
}

/**
 * Returns the view without what the page at a path cannot draw, such as a log scale on stacked bars or an unknown
 * grouping, and what was dropped. The default grouping of the chart becomes null.
 */
export function keepDrawable(view: View, path: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const able = abilitiesOf(path);
  const known = view.by !== null && able.by.includes(view.by) ? view.by : null;
  const by = known === able.by[0] ? null : known;
  const scale = scalesOf(path, by).includes(view.scale) ? view.scale : defaultView.scale;
  const show = able.show ? view.show : defaultView.show;
  const isLatest = /^\/latest\/?$/.test(path);
  const said = isLatest ? view.said : null;
  const saidBy = isLatest ? view.saidBy : null;
  const isIndex = /^\/operators\/?$/.test(path);
  const role = isIndex ? view.role : null;
  const ranked = isIndex ? view.ranked : defaultView.ranked;
  const sort = isIndex ? defaultView.sort : view.sort;
  const dropped = [
    ...(view.by !== null && known === null ? [{ parameter: "by", value: view.by }] : []),
    ...(view.scale === scale ? [] : [{ parameter: "scale", value: view.scale }]),
    ...(view.show === show ? [] : [{ parameter: "show", value: view.show }]),
    ...(view.said === said ? [] : [{ parameter: "said", value: view.said }]),
    ...(view.role === role ? [] : [{ parameter: "role", value: view.role }]),
    ...(isSameOrder(view.ranked, ranked) ? [] : [{ parameter: "sort", value: view.ranked.column }]),
    ...(isSameOrder(view.sort, sort) ? [] : [{ parameter: "sort", value: view.sort.column }]),
    ...(view.saidBy === saidBy ? [] : [{ parameter: "class", value: view.saidBy }]),
  ];
  if (dropped.length === 0 && by === view.by) return { view, dropped };
  return { view: { ...view, by, scale, show, said, saidBy, role, ranked, sort }, dropped };
}

type Order = { readonly column: string; readonly descending: boolean };

function isSameOrder(a: Order, b: Order): boolean {
  return a.column === b.column && a.descending === b.descending;
}
