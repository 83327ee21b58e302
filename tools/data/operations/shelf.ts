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
import { done, isEqual, read, refused, same, withKey, type Outcome, type Read, type Surroundings } from "./outcome";

type Identified = { readonly id: string };

/** One kind of record: what it is called, what it must look like, and where a draft has it. */
export type Shelf<T extends Identified> = {
  readonly noun: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** The record as its file keeps it. */
  readonly arrange: (record: T) => T;
  readonly of: (draft: Draft) => ReadonlyMap<string, T>;
  readonly with: (draft: Draft, records: ReadonlyMap<string, T>) => Draft;
};

function asItIs<T>(record: T): T {
  return record;
}

export const siteShelf: Shelf<Site> = {
  noun: "site",
  schema: siteSchema,
  arrange: siteInOrder,
  of: ({ sites }) => sites,
  with: (draft, sites) => ({ ...draft, sites }),
};

export const sourceShelf: Shelf<Source> = {
  noun: "source",
  schema: sourceSchema,
  arrange: asItIs,
  of: ({ sources }) => sources,
  with: (draft, sources) => ({ ...draft, sources }),
};

export const organisationShelf: Shelf<Organisation> = {
  noun: "organisation",
  schema: organisationSchema,
  arrange: asItIs,
  of: ({ organisations }) => organisations,
  with: (draft, organisations) => ({ ...draft, organisations }),
};

export const programmeShelf: Shelf<Programme> = {
  noun: "programme",
  schema: programmeSchema,
  arrange: inOrder,
  of: ({ programmes }) => programmes,
  with: (draft, programmes) => ({ ...draft, programmes }),
};

export const watchlistShelf: Shelf<WatchlistEntry> = {
  noun: "watchlist entry",
  schema: watchlistSchema,
  arrange: asItIs,
  of: ({ watchlist }) => watchlist,
  with: (draft, watchlist) => ({ ...draft, watchlist }),
};

/** The draft with a record put in the place of the one with its id, or added. */
export function put<T extends Identified>(shelf: Shelf<T>, draft: Draft, record: T): Draft {
  return shelf.with(draft, new Map([...shelf.of(draft), [record.id, shelf.arrange(record)]]));
}

/** The draft without a record. */
export function without<T extends Identified>(shelf: Shelf<T>, draft: Draft, id: string): Draft {
  return shelf.with(draft, new Map([...shelf.of(draft)].filter(([known]) => known !== id)));
}

/**
 * Adds a record. It is there already where the record says the same, or says what the file's later operations make of it:
 * so a second run of a file changes nothing. `objection` may say why a new record does not belong in the draft.
 */
export function add<T extends Identified>(
  shelf: Shelf<T>,
  draft: Draft,
  raw: unknown,
  { settle }: Surroundings,
  objection: (record: T) => string | null = () => null,
): Outcome {
  const result = read(shelf.schema, raw);
  if ("reason" in result) return refused(result.reason);
  const record = shelf.arrange(result.record);
  const existing = shelf.of(draft).get(record.id);
  if (existing === undefined) {
    const reason = objection(record);
    return reason === null ? done(put(shelf, draft, record), result.note) : refused(reason);
  }
  const settled = shelf.of(settle(put(shelf, draft, record))).get(record.id);
  if (isEqual(existing, record) || isEqual(existing, settled)) return same;
  return refused(
    `there is already a ${shelf.noun} ${record.id}, and it says something else: ${differing(existing, record)}`,
  );
}

/** Sets one key of a record; `key` is one that the record may have, and not its id. */
export function set<T extends Identified>(
  shelf: Shelf<T>,
  draft: Draft,
  id: string,
  change: (record: T) => Read<T>,
  { isDroppedLater, released }: Surroundings,
): Outcome {
  const existing = shelf.of(draft).get(id);
  if (existing === undefined)
    return isDroppedLater && released.has(id) ? same : refused(`there is no ${shelf.noun} ${id}`);
  const result = change(existing);
  if ("reason" in result) return refused(result.reason);
  return isEqual(existing, result.record) ? same : done(put(shelf, draft, result.record), result.note);
}

/** The change that sets one key. */
export function keySet<T extends Identified>(
  { schema }: Shelf<T>,
  key: string,
  value: unknown,
): (record: T) => Read<T> {
  return (record) => withKey(schema, record, key, value);
}

/** Drops a record; one that a release had and the draft lacks has been dropped before. */
export function drop<T extends Identified>(
  shelf: Shelf<T>,
  draft: Draft,
  id: string,
  { released }: Surroundings,
): Outcome {
  if (shelf.of(draft).has(id)) return done(without(shelf, draft, id));
  return released.has(id) ? same : refused(`there is no ${shelf.noun} ${id}`);
}

/** The keys in which two records differ, with both values. */
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
