import type { BasisSeries, Stack } from "../../../domain/series/capacity";
import type { Grouping } from "../../../domain/selection/grouping";

/** The data of the chart of one basis. */
export type PanelProps = {
  series: BasisSeries;
  /** The series of every basis, because they share one axis. */
  all: readonly BasisSeries[];
  by: Grouping;
  /** The stacks of this basis, in the order of the rows. */
  stacks: readonly Stack[];
  /** The length of the longest bar of all bases, in MW. */
  largest: number;
};
