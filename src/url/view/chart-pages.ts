import { chartCalled, type ChartId } from "../../domain/series/charts";
import type { Grouping } from "../../domain/selection/grouping";
import { defaultView } from "../address/address";
import type { Dropped, Scale, View } from "./view";

/** What a chart can take: its groupings, its own default first; and the groupings whose bars are not stacked, which can stand on a log scale. */
type Abilities = {
  readonly by: readonly Grouping[];
  readonly log: readonly Grouping[];
  /** Whether what it adds up can be chosen. */
  readonly show: boolean;
};

/** Every chart that has a page, with what it can take. `money`: it has amounts to convert. */
export const chartPages: Readonly<Record<ChartId, Abilities & { readonly money: boolean }>> = {
  investment: {
    by: ["site", "country", "zone", "operator", "status", "year"],
    log: ["site"],
    show: false,
    money: true,
  },
  openings: {
    by: ["site", "country", "zone", "operator", "status", "year"],
    log: [],
    show: false,
    money: false,
  },
  capacity: {
    by: ["country", "zone", "operator", "status", "year", "site"],
    log: ["site"],
    show: false,
    money: false,
  },
  accelerators: { by: ["site"], log: ["site"], show: false, money: false },
  history: { by: [], log: [], show: true, money: true },
};

/** The site list of the overview. */
const list: Abilities = { by: ["site", "country", "zone", "operator", "status", "year"], log: [], show: false };

const none: Abilities = { by: [], log: [], show: false };

/** The path of a chart's page. */
export function chartPath(chart: ChartId): string {
  return `/charts/${chart}`;
}

function abilitiesOf(path: string): Abilities {
  if (path === "/") return list;
  const chart = chartCalled(/^\/charts\/([a-z]+)\/?$/.exec(path)?.[1] ?? "");
  return chart === null ? none : chartPages[chart];
}

/** The groupings that the chart of a path offers, its default first; none where the page has no such choice. */
export function groupingsOf(path: string): readonly Grouping[] {
  return abilitiesOf(path).by;
}

/** Whether what the chart of a path adds up can be chosen. */
export function takesMeasure(path: string): boolean {
  return abilitiesOf(path).show;
}

/** The scales that the chart of a path offers under its grouping. */
export function scalesOf(path: string, by: Grouping | null): readonly Scale[] {
  const { by: groupings, log } = abilitiesOf(path);
  const grouping = by ?? groupings[0];
  return grouping !== undefined && log.includes(grouping) ? ["linear", "log"] : ["linear"];
}

/**
 * The view without what the page of a path cannot draw, and what that was: a log scale on stacked bars, a grouping that
 * it does not have. The chart's own default grouping is one that a view does not name.
 */
export function keepDrawable(view: View, path: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const able = abilitiesOf(path);
  const known = view.by !== null && able.by.includes(view.by) ? view.by : null;
  const by = known === able.by[0] ? null : known;
  const scale = scalesOf(path, by).includes(view.scale) ? view.scale : defaultView.scale;
  const show = able.show ? view.show : defaultView.show;
  const dropped = [
    ...(view.by !== null && known === null ? [{ parameter: "by", value: view.by }] : []),
    ...(view.scale === scale ? [] : [{ parameter: "scale", value: view.scale }]),
    ...(view.show === show ? [] : [{ parameter: "show", value: view.show }]),
  ];
  if (dropped.length === 0 && by === view.by) return { view, dropped };
  return { view: { ...view, by, scale, show }, dropped };
}
