import type { Claim } from "../../src/domain/record/claim";
import type { Organisation, Programme, Redirect, Release, WatchlistEntry } from "../../src/domain/record/dataset";
import type { ExchangeRates } from "../../src/domain/record/money";
import type { Site } from "../../src/domain/record/site";
import type { Source } from "../../src/domain/record/source";
import type { Exception } from "./exception";
import { at } from "./fault";

/** One file as it stands: its name from the directory of the data, its text, and what the text says. */
export type DataFile = { readonly file: string; readonly text: string; readonly json: unknown };

/** A record that its schema accepts, with its place, and as the file writes it (`raw`). */
export type Located<T> = { readonly file: string; readonly path: string; readonly record: T; readonly raw: unknown };

/** All curated records: what the rules look at. */
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
  /** At most one: the day up to which the record is gathered, where that is later than the newest release. */
  readonly workingCopy: readonly Located<{ readonly until: string }>[];
  readonly redirects: readonly Located<Redirect>[];
  /** The ids of claims that were dropped. */
  readonly retired: readonly Located<string>[];
  /** Every text in what could not be read: ids in it count as known and as used, so that one broken record is one fault. */
  readonly unread: ReadonlySet<string>;
};

export type LocatedClaim = {
  readonly file: string;
  readonly path: string;
  readonly claim: Claim;
  readonly owner: Located<Site> | Located<Programme>;
};

/** Every claim of the given records, with its place. */
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

/** Every claim of the record, on sites and programmes. */
export function allClaims(set: RecordSet): LocatedClaim[] {
  return [...claimsIn(set.sites), ...claimsIn(set.programmes)];
}

/**
 * The data set's own day, by which "not yet" is judged: the newest release's, or the later one up to which the working copy
 * has been gathered; null where there is no release.
 */
export function ownDay({ releases, workingCopy }: Pick<RecordSet, "releases" | "workingCopy">): string | null {
  const days = [...releases.map(({ record }) => record.date), ...workingCopy.map(({ record }) => record.until)];
  return days.toSorted().at(-1) ?? null;
}
