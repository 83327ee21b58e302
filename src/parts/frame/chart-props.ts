import type { ReactNode } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import type { StatusToggles } from "../../marks/legend";

/** The props of each chart page. */
export type ChartProps = {
  selection: readonly ReadSite[];
  /** The status toggles of the legend. */
  statuses: StatusToggles;
  /** A note about the groups. */
  note: ReactNode;
};
