import type { ComponentType } from "react";
import type { ChartId } from "../../../domain/series/charts";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { lazyPart } from "../../../ui/state/lazy-part";

/** Returns a chart as a lazy component, with the code that links its parts in the same download. */
function chart(load: () => Promise<{ default: ComponentType<ChartProps> }>) {
  return lazyPart<{ selection: readonly ReadSite[] }>(async () => {
    const [{ linked }, drawn] = await Promise.all([import("./linked-chart"), load()]);
    return linked(drawn.default);
  });
}

/** The component of each chart. */
export const chartParts: Readonly<Record<ChartId, ReturnType<typeof chart>>> = {
  investment: chart(() => import("../../../features/charts/investment/investment-page")),
  openings: chart(() => import("../../../features/charts/openings/openings-page")),
  capacity: chart(() => import("../../../features/charts/capacity/capacity-page")),
  accelerators: chart(() => import("../../../features/charts/accelerators/accelerators-page")),
  history: chart(() => import("../../../features/charts/history/history-page")),
};
