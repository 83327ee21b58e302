import type { BasisSeries, Stack } from "../../../domain/series/capacity";
import type { Grouping } from "../../../domain/selection/grouping";

/** What the chart of one basis draws. */
export type PanelProps = {
  series: BasisSeries;
  /** Of every basis: they share one axis. */
  all: readonly BasisSeries[];
  by: Grouping;
  /** Of this basis, in the order of the rows. */
  stacks: readonly Stack[];
  /** The longest bar of all, MW. */
  largest: number;
};
