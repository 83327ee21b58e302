import * as v from "valibot";
import type { Dataset, Programme, WatchlistEntry } from "../domain/record/dataset";
import type { ExchangeRates } from "../domain/record/money";
import { sourceClasses, type Source, type SourceBrief } from "../domain/record/source";
import type { Fault } from "./fault";
import { danglingReferences } from "./references";
import { LoadError } from "./load";
import {
  indexFormat,
  organisationSchema,
  programmeSchema,
  ratesSchema,
  redirectSchema,
  releaseSchema,
  siteSchema,
  sourceSchema,
  watchlistSchema,
} from "./schemas";

/** The parsed value and the faults of what was left out. */
export type Parsed<T> = { readonly value: T; readonly faults: readonly Fault[] };

const indexEnvelope = v.object({
  release: releaseSchema,
  sites: v.array(v.unknown()),
  organisations: v.array(v.unknown()),
  sources: v.array(v.unknown()),
  rates: v.unknown(),
  redirects: v.optional(v.array(v.unknown()), []),
  beside: v.optional(v.object({ programmes: v.number(), watchlist: v.number() }), { programmes: 0, watchlist: 0 }),
});

/** An index that is made for later programs. */
const newerSchema = v.object({ format: v.pipe(v.number(), v.gtValue(indexFormat)) });

const briefSchema = v.object({
  id: v.string(),
  publisher: v.string(),
  class: v.picklist(sourceClasses),
  via: v.optional(v.string()),
}) satisfies v.GenericSchema<unknown, SourceBrief>;

const noRates: ExchangeRates = {
  base: "EUR",
  unit: "",
  source: "",
  kinds: { ecb_month_mean: "", mixed_month_mean: "", market_month_mean: "" },
  notes: [],
  monthly: {},
};

/**
 * Parses `data/index.json`. Malformed records are left out and reported as faults. Throws `LoadError` where the file
 * has another shape, is made for later programs, or has no site that can be read.
 */
export function parseIndex(json: unknown, file: string): Parsed<Dataset> {
  const newer = v.safeParse(newerSchema, json);
  if (newer.success) throw new LoadError(file, "newer", `format ${newer.output.format}`);
  const envelope = v.safeParse(indexEnvelope, json);
  if (!envelope.success) throw new LoadError(file, "shape", describe(envelope.issues[0]));
  const { release, beside, ...raw } = envelope.output;
  const sites = records(siteSchema, raw.sites, file);
  const [fault] = sites.faults;
  if (fault && sites.value.length === 0) throw new LoadError(file, "shape", `${fault.record}: ${fault.problem}`);
  const organisations = records(organisationSchema, raw.organisations, file);
  const sources = records(briefSchema, raw.sources, file);
  const redirects = records(redirectSchema, raw.redirects, file);
  const rates = v.safeParse(ratesSchema, raw.rates);
  const rateFaults = rates.success ? [] : [{ file, record: "rates", problem: describe(rates.issues[0]) }];
  const value: Dataset = {
    release,
    sites: sites.value,
    organisations: byId(organisations.value),
    sources: byId(sources.value),
    rates: rates.success ? rates.output : noRates,
    redirects: redirects.value,
    beside,
  };
  const faults = [...sites.faults, ...organisations.faults, ...sources.faults, ...redirects.faults, ...rateFaults];
  return { value, faults: [...faults, ...danglingReferences(value, file)] };
}

/** Parses `data/sources.json` and returns the full sources by id. Throws `LoadError` where it is no list. */
export function parseSources(json: unknown, file: string): Parsed<ReadonlyMap<string, Source>> {
  const { value, faults } = records(sourceSchema, list(json, file), file);
  return { value: byId(value), faults };
}

/** Parses `data/programmes.json`. Throws `LoadError` where it is no list. */
export function parseProgrammes(json: unknown, file: string): Parsed<readonly Programme[]> {
  return records(programmeSchema, list(json, file), file);
}

/** Parses `data/watchlist.json`. Throws `LoadError` where it is no list. */
export function parseWatchlist(json: unknown, file: string): Parsed<readonly WatchlistEntry[]> {
  return records(watchlistSchema, list(json, file), file);
}

function list(json: unknown, file: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new LoadError(file, "shape", "expected a list of records");
  return json;
}

function records<S extends v.GenericSchema>(
  schema: S,
  raw: readonly unknown[],
  file: string,
): Parsed<readonly v.InferOutput<S>[]> {
  const value: v.InferOutput<S>[] = [];
  const faults: Fault[] = [];
  raw.forEach((item, index) => {
    const result = v.safeParse(schema, item);
    if (result.success) value.push(result.output);
    else faults.push({ file, record: nameOf(item, index), problem: describe(result.issues[0]) });
  });
  return { value, faults };
}

const named = v.object({ id: v.string() });

function nameOf(item: unknown, index: number): string {
  const result = v.safeParse(named, item);
  return result.success ? result.output.id : `#${index + 1}`;
}

/** Returns an issue of a schema in words: where it is, and what is wrong. */
export function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
