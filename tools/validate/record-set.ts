import type { Claim } from "../../src/domain/record/claim";
import type { Organisation, Programme, Redirect, Release, WatchlistEntry } from "../../src/domain/record/dataset";
import type { ExchangeRates } from "../../src/domain/record/money";
import type { Site } from "../../src/domain/record/site";
import type { Source } from "../../src/domain/record/source";
import type { Exception } from "./exception";
import { at } from "./fault";

/** A file: its name relative to the data directory, its text, and the parsed JSON. */
export type DataFile = { readonly file: string; readonly text: string; readonly json: unknown };

/** A record that matches its schema, with its place and its content as in the file (`raw`). */
export type Located<T> = { readonly file: string; readonly path: string; readonly record: T; readonly raw: unknown };

/** All curated records, as the rules check them. */
export type RecordSet = {
  readonly files: readonly DataFile[];
  readonly sites: readonly Located<Site>[];
  readonly sources: readonly Located<Source>[];
  readonly organisations: readonly Located<Organisation>[];
  readonly programmes: readonly Located<Programme>[];
  readonly watchlist: readonly Located<WatchlistEntry>[];
  readonly rates: readonly Located<ExchangeRates>[];
  readonly releases: readonly Located<Release>[];
  readonly exceptions: readonly Located<Exception>[];
  /** At most one: the ISO day up to which the record is collected, if it is later than the newest release. */
  readonly workingCopy: readonly Located<{ readonly until: string }>[];
  readonly redirects: readonly Located<Redirect>[];
  /** The ids of removed claims. */
  readonly retired: readonly Located<string>[];
  /**
   * All texts in content that could not be read. Ids among them count as known and as used, so that one broken record
   * does not cause further faults.
   */
  readonly unread: ReadonlySet<string>;
};

export type LocatedClaim = {
  readonly file: string;
  readonly path: string;
  readonly claim: Claim;
  readonly owner: Located<Site> | Located<Programme>;
};

/** Returns the claims of the given records with their places. */
export function claimsIn(owners: readonly (Located<Site> | Located<Programme>)[]): LocatedClaim[] {
  return owners.flatMap((owner) =>
    owner.record.claims.map((claim, index) => ({
      file: owner.file,
      path: at(owner.path, "claims", index),
      claim,
      owner,
    })),
  );
}

/** Returns all claims of sites and programmes with their places. */
export function allClaims(set: RecordSet): LocatedClaim[] {
  return [...claimsIn(set.sites), ...claimsIn(set.programmes)];
}

/**
 * Returns the ISO day after which a date is in the future for the data set: that of the newest release, or the later
 * one of the working copy; null if there is no release.
 */
export function ownDay({ releases, workingCopy }: Pick<RecordSet, "releases" | "workingCopy">): string | null {
  const days = [...releases.map(({ record }) => record.date), ...workingCopy.map(({ record }) => record.until)];
  return days.toSorted().at(-1) ?? null;
}
