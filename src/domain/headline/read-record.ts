import type { Dataset } from "../record/dataset";
import { toReadSites, ruleContextOf, type ReadSite, type Reading } from "./read-site";
import type { RuleContext } from "./verdict";

/** A data set as it is read: by which rule, as known on which day, and what then stands for each site. */
export type ReadRecord = {
  readonly dataset: Dataset;
  readonly reading: Reading;
  readonly ruleContext: RuleContext;
  readonly readSites: readonly ReadSite[];
};

/** Reads a data set. */
export function readRecord(dataset: Dataset, reading: Reading): ReadRecord {
  return {
    dataset,
    reading,
    ruleContext: ruleContextOf(dataset, reading.rule),
    readSites: toReadSites(dataset, reading),
  };
}

/** Whether a data set is read as of a day before its release: what was written with the release knows more. */
export function isEarlier({ dataset, reading }: Pick<ReadRecord, "dataset" | "reading">): boolean {
  return reading.day < dataset.release.date;
}

/** The reading without any choice of the reader's: the headline rule on the release's own day. */
export function plainReading({ release }: Dataset): Reading {
  return { rule: "headline", day: release.date };
}
