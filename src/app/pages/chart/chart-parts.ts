import type { ComponentType } from "react";
import type { ChartId } from "../../../domain/series/charts";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { lazyPart } from "../../../ui/state/lazy-part";

/** Loads each chart, without a frame. */
export const chartPrograms: Readonly<Record<ChartId, () => Promise<{ default: ComponentType<ChartProps> }>>> = {
  investment: () => import("../../../features/charts/investment/investment-page"),
  openings: () => import("../../../features/charts/openings/openings-page"),
  capacity: () => import("../../../features/charts/capacity/capacity-page"),
  accelerators: () => import("../../../features/charts/accelerators/accelerators-page"),
  history: () => import("../../../features/charts/history/history-page"),
};

/** Returns the page of a chart as a lazy component, with the frame and the chart in one download. */
function page(id: ChartId) {
  return lazyPart<object>(async () => {
    const [{ framed }, chart] = await Promise.all([import("./chart-frame"), chartPrograms[id]()]);
    return framed(id, chart.default);
  });
}

/** The page of each chart. */
export const chartParts: Readonly<Record<ChartId, ReturnType<typeof page>>> = {
  investment: page("investment"),
  openings: page("openings"),
  capacity: page("capacity"),
  accelerators: page("accelerators"),
  history: page("history"),
};
