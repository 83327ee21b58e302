import type { Dataset } from "../record/dataset";
import { plainReading, readRecord, type ReadRecord } from "../headline/read-record";
import type { ReleaseFigures } from "./release-figures";

/** One side of a comparison: a record as this program reads it, and what it showed when it was released. */
export type Edition = ReadRecord & {
  /** Ids of the watchlist: a site that stood there before has been promoted. */
  readonly watchlist: ReadonlySet<string>;
  /** Null: not released, or its figures are not at hand. */
  readonly figures: ReleaseFigures | null;
};

/** A record under the headline rule on its own day, ready to be compared. */
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
