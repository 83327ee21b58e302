import type { Qualifier } from "../../domain/record/claim";
import type { StatusOrUnknown } from "../../domain/record/status";
import type { PlotRow } from "./row-list";

/** A row of a bar chart. */
export type BarRow = PlotRow & {
  readonly status: StatusOrUnknown;
  readonly value: number;
  readonly part: boolean;
  readonly qualifier: Qualifier;
  /** True if the value rests on aggregators alone. */
  readonly aggregatorOnly: boolean;
  /** True for what a customer pays, which is drawn without a status. */
  readonly contract?: boolean;
  /** The value of a part of a whole, marked inside the bar from zero; null if there is none. */
  readonly inside: number | null;
  /** The values of the claims that differ from the one shown, ascending; empty if all agree. */
  readonly others: readonly number[];
  /** A short text after the bar. */
  readonly remark: string | null;
};

/** Space right of the longest bar for the arrow of "at least" or "up to", as a factor of the axis. */
export const headroom = 1.07;
