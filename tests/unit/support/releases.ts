import { editionOf, type Edition } from "../../../src/domain/changes/edition";
import { parseFigures, parseRelease, type ReleasedRecord } from "../../../src/published/parse-release";
import { readFrozen } from "../../../tools/data/release/frozen";

const frozen = readFrozen("data");

/** Everything that a release published. */
export function released(version: string): ReleasedRecord {
  return parseRelease(JSON.parse(frozen.get(version)?.dataset ?? ""), version);
}

/** A release as one side of a comparison. */
export function editionCalled(version: string): Edition {
  const { dataset, watchlist } = released(version);
  return editionOf(dataset, watchlist, parseFigures(JSON.parse(frozen.get(version)?.figures ?? ""), version));
}
