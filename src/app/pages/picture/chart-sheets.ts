import type { ChartId } from "../../../domain/series/charts";
import type { SheetLoader } from "../../../features/picture/picture-parts";
import type { ChartBelow } from "../../../parts/frame/chart-props";

const ofInvestment = async () => import("../../../features/charts/investment/picture/investment-pictures");

/** Loads what makes the picture of each chart. */
export const chartSheets: Readonly<Record<ChartId | ChartBelow, SheetLoader>> = {
  investment: async () => (await ofInvestment()).investmentSheet,
  contracts: async () => (await ofInvestment()).contractsSheet,
  per_mw: async () => (await ofInvestment()).perMwSheet,
  openings: async () => (await import("../../../features/charts/openings/openings-picture")).openingsSheet,
  capacity: async () => (await import("../../../features/charts/capacity/picture/capacity-sheet")).capacitySheet,
  accelerators: async () =>
    (await import("../../../features/charts/accelerators/accelerators-picture")).acceleratorsSheet,
  history: async () => (await import("../../../features/charts/history/history-picture")).historySheet,
};
