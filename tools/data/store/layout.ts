import { compare } from "../../../src/domain/record/texts";
import { fields, type Claim } from "../../../src/domain/record/claim";
import type { Organisation, Programme, Redirect, WatchlistEntry } from "../../../src/domain/record/dataset";
import type { Site } from "../../../src/domain/record/site";
import type { Source } from "../../../src/domain/record/source";
import type { Exception } from "../../validate/exception";
import type { RecordSet } from "../../validate/record-set";
import { tableFiles } from "../../validate/files";

/** The records that operations change, by id. */
export type Draft = {
  readonly sites: ReadonlyMap<string, Site>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly watchlist: ReadonlyMap<string, WatchlistEntry>;
  readonly redirects: ReadonlyMap<string, Redirect>;
  /** The ids of claims that were dropped. */
  readonly retired: ReadonlySet<string>;
  /** By `exceptionKey`. */
  readonly exceptions: ReadonlyMap<string, Exception>;
};

/** Returns the sort key of an exception. */
export function exceptionKey({ rule, subject }: Pick<Exception, "rule" | "subject">): string {
  return `${rule} ${subject}`;
}

/** Returns the records of curated files as a draft. */
export function draftOf(set: RecordSet): Draft {
  return {
    sites: byId(set.sites),
    sources: byId(set.sources),
    organisations: byId(set.organisations),
    programmes: byId(set.programmes),
    watchlist: byId(set.watchlist),
    redirects: byId(set.redirects),
    retired: new Set(set.retired.map(({ record }) => record)),
    exceptions: new Map(set.exceptions.map(({ record }) => [exceptionKey(record), record])),
  };
}

/** Returns the content of every file of a draft by file name, with lists in their canonical order. */
export function contentsOf(draft: Draft): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    [tableFiles.sources, sorted(draft.sources)],
    [tableFiles.organisations, sorted(draft.organisations)],
    [tableFiles.programmes, sorted(draft.programmes).map(inOrder)],
    [tableFiles.watchlist, sorted(draft.watchlist)],
    [tableFiles.redirects, sorted(draft.redirects)],
    [tableFiles.retired, [...draft.retired].toSorted()],
    [
      tableFiles.exceptions,
      [...draft.exceptions].toSorted(([a], [b]) => compare(a, b)).map(([, exception]) => exception),
    ],
    ...sorted(draft.sites).map((site) => [`sites/${site.id}.json`, siteInOrder(site)] as const),
  ]);
}

/** Returns a record with its claims sorted by field and number. */
export function inOrder<T extends { readonly claims: readonly Claim[] }>(record: T): T {
  return { ...record, claims: record.claims.toSorted((a, b) => rank(a) - rank(b) || numberOf(a.id) - numberOf(b.id)) };
}

/** Returns a site with sorted claims, and events sorted by date. Events of the same date keep their order. */
export function siteInOrder(site: Site): Site {
  return { ...inOrder(site), events: site.events.toSorted((a, b) => compare(a.date, b.date)) };
}

function rank({ field }: Claim): number {
  return fields.indexOf(field);
}

/** Returns the number at the end of the id of a claim. */
export function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}

function byId<T extends { readonly id: string }>(list: readonly { readonly record: T }[]): ReadonlyMap<string, T> {
  return new Map(list.map(({ record }) => [record.id, record]));
}

function sorted<T extends { readonly id: string }>(records: ReadonlyMap<string, T>): readonly T[] {
  return [...records.values()].toSorted((a, b) => compare(a.id, b.id));
}
