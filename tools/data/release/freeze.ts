import { releaseFiguresOf } from "../../../src/domain/changes/release-figures";
import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import type { Release } from "../../../src/domain/record/dataset";
import { parseIndex } from "../../../src/published/parse";
import { tableFiles } from "../../validate/files";
import type { RecordSet } from "../../validate/record-set";
import { printDataset } from "../../site/publish";
import { draftOf } from "../store/layout";
import type { FileChanges } from "../store/pending";
import { printJson } from "../store/print";
import { frozenFiles, type Frozen } from "./frozen";
import { newestFirst } from "./editions";

/** Returns the record of curated files as the texts of a release. */
export function freeze(set: RecordSet, release: Release): Frozen {
  const { sites, sources, organisations, programmes, watchlist, redirects } = draftOf(set);
  const [rates] = set.rates;
  if (rates === undefined) throw new Error("the data has no exchange rates");
  const dataset = printDataset(
    {
      sites: [...sites.values()],
      sources: [...sources.values()],
      organisations: [...organisations.values()],
      programmes: [...programmes.values()],
      watchlist: [...watchlist.values()],
      redirects: [...redirects.values()],
      rates: rates.record,
    },
    release,
  );
  const { value } = parseIndex(JSON.parse(dataset), release.version);
  return { dataset, figures: JSON.stringify(releaseFiguresOf(readRecord(value, plainReading(value)))) };
}

/** Returns whether a release has the same content as the curated files. */
export function isUnchanged(set: RecordSet, release: Release, kept: Frozen): boolean {
  return freeze(set, release).dataset === kept.dataset;
}

/** Returns the next version for a day: its year, its month and the next free number of that month. */
export function nextVersion(day: string, versions: readonly string[]): string {
  const month = `${Number(day.slice(0, 4))}.${Number(day.slice(5, 7))}.`;
  const last = versions.filter((version) => version.startsWith(month)).toSorted(newestFirst)[0];
  return `${month}${last === undefined ? 1 : Number(last.slice(month.length)) + 1}`;
}

/** Returns the files to write for a release: its data, its figures and the list of releases. */
export async function releaseFiles(set: RecordSet, release: Release): Promise<FileChanges> {
  const listed = [release, ...set.releases.map(({ record }) => record)];
  return new Map<string, string | null>([
    ...frozenFiles(release.version, freeze(set, release)),
    [tableFiles.releases, await printJson(listed)],
    // The day of the release replaces the day of the working copy.
    ...(set.workingCopy.length > 0 ? [[tableFiles.workingCopy, null] as const] : []),
  ]);
}
