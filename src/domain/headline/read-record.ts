import type { Dataset } from "../record/dataset";
import { toReadSites, ruleContextOf, type ReadSite, type Reading } from "./read-site";
import type { RuleContext } from "./verdict";

/** A data set with the rule and the day by which it is read, and the resulting values of each site. */
export type ReadRecord = {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly ruleContext: RuleContext;
  readonly readSites: readonly ReadSite[];
};

/** Reads a data set under a rule as of an ISO day. */
export function readRecord(dataset: Dataset, reading: Reading): ReadRecord {
  return {
    dataset,
    reading,
    ruleContext: ruleContextOf(dataset, reading.rule),
    readSites: toReadSites(dataset, reading),
  };
}

/** Returns whether a data set is read as of a day before its release. */
export function isEarlier({ dataset, reading }: Pick<ReadRecord, "dataset" | "reading">): boolean {
  return reading.day < dataset.release.date;
}

/** Returns the default reading: the headline rule on the day of the release. */
export function plainReading({ release }: Dataset): Reading {
  return { rule: "headline", day: release.date };
}
