import * as v from "valibot";
import type { ReleaseFigures } from "../domain/changes/release-figures";
import type { Dataset, Programme, Release, WatchlistEntry } from "../domain/record/dataset";
import type { Source } from "../domain/record/source";
import type { ClaimNames } from "../words/text/claim-line";
import type { Fault } from "./fault";
import { LoadError } from "./load";
import { parseIndex, parseProgrammes, parseSources, parseWatchlist } from "./parse";
import { releaseSchema } from "./schemas";

/** Everything that a release published, with the faults of what was left out. */
export type ReleasedRecord = {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly programmes: readonly Programme[];
  readonly watchlist: readonly WatchlistEntry[];
  readonly faults: readonly Fault[];
};

/** Returns the organisations and full sources of a release, which its claims are printed with. */
export function claimNamesOf({ dataset, sources }: ReleasedRecord): ClaimNames {
  return { organisations: dataset.organisations, sources };
}

const listsSchema = v.object({ sources: v.unknown(), programmes: v.unknown(), watchlist: v.unknown() });

/** Parses the `dataset.json` of a release. Throws `LoadError` where it has another shape. */
export function parseRelease(json: unknown, file: string): ReleasedRecord {
  const index = parseIndex(json, file);
  const lists = v.safeParse(listsSchema, json);
  const raw = lists.success ? lists.output : { sources: [], programmes: [], watchlist: [] };
  const [sources, programmes] = [parseSources(raw.sources, file), parseProgrammes(raw.programmes, file)];
  const watchlist = parseWatchlist(raw.watchlist, file);
  return {
    dataset: {
      ...index.value,
      beside: { programmes: programmes.value.length, watchlist: watchlist.value.length },
    },
    sources: sources.value,
    programmes: programmes.value,
    watchlist: watchlist.value,
    faults: [...index.faults, ...sources.faults, ...programmes.faults, ...watchlist.faults],
  };
}

const headlineSchema = v.object({ claim: v.string(), part: v.boolean() });

const figuresSchema: v.GenericSchema<unknown, ReleaseFigures> = v.object({
  release: v.string(),
  method: v.number(),
  totals: v.record(v.string(), v.record(v.string(), v.number())),
  headlines: v.record(v.string(), v.record(v.string(), headlineSchema)),
});

/** Parses the `figures.json` of a release. Throws `LoadError` where it has another shape. */
export function parseFigures(json: unknown, file: string): ReleaseFigures {
  const result = v.safeParse(figuresSchema, json);
  if (!result.success) throw new LoadError(file, "shape", result.issues[0].message);
  return result.output;
}

/** Parses `data/releases.json`, the list of releases, newest first. Throws `LoadError` where it is no list of them. */
export function parseReleases(json: unknown, file: string): readonly Release[] {
  const result = v.safeParse(v.array(releaseSchema), json);
  if (!result.success) throw new LoadError(file, "shape", result.issues[0].message);
  return result.output;
}
