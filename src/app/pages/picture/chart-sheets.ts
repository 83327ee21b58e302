import type { ChartId } from "../../../domain/series/charts";
import type { SheetLoader } from "../../../features/picture/picture-parts";

/** Loads what makes the picture of each chart. */
export const chartSheets: Readonly<Record<ChartId, SheetLoader>> = {
  investment: async () =>
    (await import("../../../features/charts/investment/picture/investment-sheet")).investmentSheet,
  openings: async () => (await import("../../../features/charts/openings/openings-picture")).openingsSheet,
  capacity: async () => (await import("../../../features/charts/capacity/picture/capacity-sheet")).capacitySheet,
  accelerators: async () =>
    (await import("../../../features/charts/accelerators/accelerators-picture")).acceleratorsSheet,
  history: async () => (await import("../../../features/charts/history/history-picture")).historySheet,
};
