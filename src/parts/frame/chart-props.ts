import type { ReactNode } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import type { LegendStatuses } from "../../marks/legend";

/** The props of each chart page. */
export type ChartProps = {
  selection: readonly ReadSite[];
  /** The statuses of the legend. */
  statuses: LegendStatuses;
  /** A note about the groups. */
  note: ReactNode;
};
