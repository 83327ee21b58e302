import type { ReactNode } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import type { StatusToggles } from "../../marks/legend";

/** What the page of every chart is given. */
export type ChartProps = {
  selection: readonly ReadSite[];
  /** What the statuses of its legend do. */
  statuses: StatusToggles;
  /** What a reader must know of its groups. */
  note: ReactNode;
};
