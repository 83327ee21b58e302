import type { Dataset } from "../record/dataset";
import { plainReading, readRecord, type ReadRecord } from "../headline/read-record";
import type { ReleaseFigures } from "./release-figures";

/** One side of a comparison: a record read under the current rules, with its watchlist and its released figures. */
export type Edition = ReadRecord & {
  /** The ids of the watchlist. A new site whose id was on the earlier watchlist counts as promoted. */
  readonly watchlist: ReadonlySet<string>;
  /** The figures that the record was released with; null if it is not a release. */
  readonly figures: ReleaseFigures | null;
};

/** Returns a record read under the headline rule on its release day, for a comparison. */
export function editionOf(
  dataset: Dataset,
  watchlist: readonly { readonly id: string }[],
  figures: ReleaseFigures | null = null,
): Edition {
  return {
    ...readRecord(dataset, plainReading(dataset)),
    watchlist: new Set(watchlist.map(({ id }) => id)),
    figures,
  };
}
