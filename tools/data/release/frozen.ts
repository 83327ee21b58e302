import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of a release, published byte for byte. */
export type Frozen = {
  /** The whole record, as `releases/<version>/dataset.json`. */
  readonly dataset: string;
  /** The headlines and totals under the rules of its time, as `releases/<version>/figures.json`. */
  readonly figures: string;
};

/** Reads the releases under a directory of curated data, by version. Throws if a release has no figures. */
export function readFrozen(dir: string): ReadonlyMap<string, Frozen> {
  const folder = join(dir, "releases");
  if (!existsSync(folder)) return new Map();
  const versions = readdirSync(folder).flatMap((name) => /^(\d{4}\.\d{1,2}\.\d+)\.json$/.exec(name)?.[1] ?? []);
  return new Map(
    versions.map((version) => {
      const text = (file: string): string => readFileSync(join(folder, file), "utf8");
      return [version, { dataset: text(`${version}.json`), figures: text(`${version}.figures.json`) }];
    }),
  );
}

/** Returns the texts of a release by file name under the directory of curated data. */
export function frozenFiles(version: string, { dataset, figures }: Frozen): ReadonlyMap<string, string> {
  return new Map([
    [`releases/${version}.json`, dataset],
    [`releases/${version}.figures.json`, figures],
  ]);
}
