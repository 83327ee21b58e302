import type * as v from "valibot";
import type { Organisation, Programme, WatchlistEntry } from "../../../src/domain/record/dataset";
import type { Site } from "../../../src/domain/record/site";
import type { Source } from "../../../src/domain/record/source";
import {
  organisationSchema,
  programmeSchema,
  siteSchema,
  sourceSchema,
  watchlistSchema,
} from "../../../src/published/schemas";
import { inOrder, siteInOrder, type Draft } from "../store/layout";
import { done, isEqual, read, refused, same, withKey, type Outcome, type Read, type OperationContext } from "./outcome";

type Identified = { readonly id: string };

/** One kind of record: its name, its schema and its place in a draft. */
export type Collection<T extends Identified> = {
  readonly noun: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** Sorts the parts of a record as its file stores them. */
  readonly arrange: (record: T) => T;
  readonly of: (draft: Draft) => ReadonlyMap<string, T>;
  readonly with: (draft: Draft, records: ReadonlyMap<string, T>) => Draft;
};

function asItIs<T>(record: T): T {
  return record;
}

export const siteCollection: Collection<Site> = {
  noun: "site",
  schema: siteSchema,
  arrange: siteInOrder,
  of: ({ sites }) => sites,
  with: (draft, sites) => ({ ...draft, sites }),
};

export const sourceCollection: Collection<Source> = {
  noun: "source",
  schema: sourceSchema,
  arrange: asItIs,
  of: ({ sources }) => sources,
  with: (draft, sources) => ({ ...draft, sources }),
};

export const organisationCollection: Collection<Organisation> = {
  noun: "organisation",
  schema: organisationSchema,
  arrange: asItIs,
  of: ({ organisations }) => organisations,
  with: (draft, organisations) => ({ ...draft, organisations }),
};

export const programmeCollection: Collection<Programme> = {
  noun: "programme",
  schema: programmeSchema,
  arrange: inOrder,
  of: ({ programmes }) => programmes,
  with: (draft, programmes) => ({ ...draft, programmes }),
};

export const watchlistCollection: Collection<WatchlistEntry> = {
  noun: "watchlist entry",
  schema: watchlistSchema,
  arrange: asItIs,
  of: ({ watchlist }) => watchlist,
  with: (draft, watchlist) => ({ ...draft, watchlist }),
};

/** Adds a record to a draft, or replaces the record with the same id. */
export function put<T extends Identified>(collection: Collection<T>, draft: Draft, record: T): Draft {
  return collection.with(draft, new Map([...collection.of(draft), [record.id, collection.arrange(record)]]));
}

/** Removes a record from a draft. */
export function without<T extends Identified>(collection: Collection<T>, draft: Draft, id: string): Draft {
  return collection.with(draft, new Map([...collection.of(draft)].filter(([known]) => known !== id)));
}

/**
 * Adds a record. The outcome is `same` if the draft has an equal record, or one that is equal after the later operations
 * of the file. `objection` returns the reason why a new record is refused; null if it is accepted.
 */
export function add<T extends Identified>(
  collection: Collection<T>,
  draft: Draft,
  raw: unknown,
  { settle }: OperationContext,
  objection: (record: T) => string | null = () => null,
): Outcome {
  const result = read(collection.schema, raw);
  if ("reason" in result) return refused(result.reason);
  const record = collection.arrange(result.record);
  const existing = collection.of(draft).get(record.id);
  if (existing === undefined) {
    const reason = objection(record);
    return reason === null ? done(put(collection, draft, record), result.note) : refused(reason);
  }
  const settled = collection.of(settle(put(collection, draft, record))).get(record.id);
  if (isEqual(existing, record) || isEqual(existing, settled)) return same;
  return refused(
    `there is already a ${collection.noun} ${record.id}, and it is different: ${differing(existing, record)}`,
  );
}

/** Changes a record. */
export function set<T extends Identified>(
  collection: Collection<T>,
  draft: Draft,
  id: string,
  change: (record: T) => Read<T>,
  { isDroppedLater, released }: OperationContext,
): Outcome {
  const existing = collection.of(draft).get(id);
  if (existing === undefined)
    return isDroppedLater && released.has(id) ? same : refused(`there is no ${collection.noun} ${id}`);
  const result = change(existing);
  if ("reason" in result) return refused(result.reason);
  return isEqual(existing, result.record) ? same : done(put(collection, draft, result.record), result.note);
}

/** Returns a change that sets one key. */
export function keySet<T extends Identified>(
  { schema }: Collection<T>,
  key: string,
  value: unknown,
): (record: T) => Read<T> {
  return (record) => withKey(schema, record, key, value);
}

/** Removes a record. The outcome is `same` for a record of a release that the draft no longer has. */
export function drop<T extends Identified>(
  collection: Collection<T>,
  draft: Draft,
  id: string,
  { released }: OperationContext,
): Outcome {
  if (collection.of(draft).has(id)) return done(without(collection, draft, id));
  return released.has(id) ? same : refused(`there is no ${collection.noun} ${id}`);
}

/** Returns the differing keys of two records with both values, as text. */
function differing(existing: object, given: object): string {
  const [left, right] = [
    new Map<string, unknown>(Object.entries(existing)),
    new Map<string, unknown>(Object.entries(given)),
  ];
  const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => !isEqual(left.get(key), right.get(key)));
  return keys.map((key) => `${key} is ${short(left.get(key))}, given ${short(right.get(key))}`).join("; ");
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "absent";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
