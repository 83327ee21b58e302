import { createContext, type ReactNode } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import type { LegendStatuses } from "../../marks/legend";

/** The charts that stand below another one on its page. */
export type ChartBelow = "contracts" | "per_mw";

/** The props of each chart page. */
export type ChartProps = {
  selection: readonly ReadSite[];
  /** The statuses of the legend. */
  statuses: LegendStatuses;
  /** A note about the groups. */
  note: ReactNode;
  /** Returns what can be done with a chart below this one; without it nothing can. */
  action?: (of: ChartBelow) => ReactNode;
};

/**
 * How a chart is read, and on a phone its legend, where a button away from both opens them: whether they are open, and
 * the id of the text. Null where the chart has the button itself.
 */
export const ChartHow = createContext<{ readonly isOpen: boolean; readonly id: string } | null>(null);
