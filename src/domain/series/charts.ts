/**
 * The charts that have a page of their own, in the order of their tabs. A new chart is an id here; the compiler names what
 * it lacks: its words, what it can take, and the part that draws it. Route, tab and static page follow from the id.
 */
export const chartIds = ["investment", "openings", "capacity", "accelerators", "history"] as const;

export type ChartId = (typeof chartIds)[number];

/** The chart that an address names; null: none. */
export function chartCalled(id: string): ChartId | null {
  return chartIds.find((chart) => chart === id) ?? null;
}
