/**
 * The charts with a page, in the order of their tabs. Adding an id makes the compiler name what else a chart needs.
 * Route, tab and static page follow from the id.
 */
export const chartIds = ["investment", "openings", "capacity", "accelerators", "history"] as const;

export type ChartId = (typeof chartIds)[number];

/** Returns the chart with an id, or null if there is none. */
export function chartCalled(id: string): ChartId | null {
  return chartIds.find((chart) => chart === id) ?? null;
}
