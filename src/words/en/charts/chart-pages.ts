import type { ChartId } from "../../../domain/series/charts";

/** The name of each chart: of its tab, its panel and its static page. */
export const chartPageWords: Readonly<Record<ChartId, { readonly title: string }>> = {
  investment: { title: "Announced investment" },
  openings: { title: "First opening" },
  capacity: { title: "Capacity" },
  accelerators: { title: "Accelerators" },
  history: { title: "History" },
};
