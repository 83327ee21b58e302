import type { ComponentType } from "react";
import type { ChartId } from "../../../domain/series/charts";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { lazyPart } from "../../../ui/state/lazy-part";

/** Returns the page of a chart as a lazy component, with the frame and the chart in one download. */
function page(id: ChartId, load: () => Promise<{ default: ComponentType<ChartProps> }>) {
  return lazyPart<object>(async () => {
    const [{ framed }, chart] = await Promise.all([import("./chart-frame"), load()]);
    return framed(id, chart.default);
  });
}

/** The page of each chart. */
export const chartParts: Readonly<Record<ChartId, ReturnType<typeof page>>> = {
  investment: page("investment", () => import("../../../features/charts/investment/investment-page")),
  openings: page("openings", () => import("../../../features/charts/openings/openings-page")),
  capacity: page("capacity", () => import("../../../features/charts/capacity/capacity-page")),
  accelerators: page("accelerators", () => import("../../../features/charts/accelerators/accelerators-page")),
  history: page("history", () => import("../../../features/charts/history/history-page")),
};
