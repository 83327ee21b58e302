import type { ComponentType } from "react";
import type { ChartId } from "../../domain/charts";
import type { Facts } from "../../domain/facts";
import type { ChartProps } from "../../ui/chart-props";
import { lazyPart } from "../../ui/lazy-part";

/** A chart and what links its parts, loaded with its page: no other page needs them. */
function chart(load: () => Promise<{ default: ComponentType<ChartProps> }>) {
  return lazyPart<{ selection: readonly Facts[] }>(async () => {
    const [{ linked }, drawn] = await Promise.all([import("./linked-chart"), load()]);
    return linked(drawn.default);
  });
}

/** What draws each chart's page. */
export const chartParts: Readonly<Record<ChartId, ReturnType<typeof chart>>> = {
  investment: chart(() => import("../../features/investment/investment-page")),
  openings: chart(() => import("../../features/openings/openings-page")),
  capacity: chart(() => import("../../features/capacity/capacity-page")),
  accelerators: chart(() => import("../../features/accelerators/accelerators-page")),
  history: chart(() => import("../../features/history/history-page")),
};
