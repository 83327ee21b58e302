import * as v from "valibot";
import {
  acceleratorStages,
  bases,
  capacityStages,
  jobStages,
  measures,
  openingKinds,
  openingStages,
  qualifiers,
  type Claim,
} from "../domain/record/claim";
import { countries } from "../domain/record/country";
import type { Organisation, Programme, Redirect, Release, WatchlistEntry } from "../domain/record/dataset";
import { rateKinds, type ExchangeRates } from "../domain/record/money";
import { interval } from "../domain/record/partial-date";
import { aiEvidences, eventKinds, kinds, precisions, type Site, type SiteEvent } from "../domain/record/site";
import { sourceClasses, type Source } from "../domain/record/source";
import { statuses } from "../domain/record/status";

/** The format of `data/index.json`: one more whenever a page that reads the one before could not read it. */
export const indexFormat = 1;

/** The schemas of the records, in curated and published files. An unknown key is a fault. */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case ASCII words joined by hyphens"));
export const claimId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z_]+\.\d+$/, "a claim's id is record.field.number, as in no-narvik-nscale.investment.2"),
);
const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const positive = v.pipe(v.number(), v.gtValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const country = v.picklist(countries);

const openingDate = v.pipe(
  v.string(),
  v.check((date) => interval(date) !== null, "a date is YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD"),
);
const isoDate = v.pipe(openingDate, v.regex(/^[\d-]+$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD"));
const day = v.pipe(isoDate, v.length(10, "a day is YYYY-MM-DD"));

/** The keys of every claim after its id, field and value, in the order of the files. */
const said = { qualifier: v.picklist(qualifiers), scope: text, stated: v.nullable(isoDate), source: id };

/** The curators' own keys, which come last. */
const judged = { doubt: v.optional(text), converted: v.optional(v.literal(true)) };

const statement = { ...said, ...judged };

export const claimSchema = v.variant("field", [
  v.strictObject({
    id: claimId,
    field: v.literal("investment"),
    amount: v.pipe(positive, v.integer("an amount is in whole units of its currency")),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "a currency is an ISO 4217 code")),
    measure: v.picklist(measures),
    ...said,
    covers_mw: v.optional(positive),
    ...judged,
  }),
  v.strictObject({
    id: claimId,
    field: v.literal("capacity"),
    mw: positive,
    basis: v.picklist(bases),
    stage: v.picklist(capacityStages),
    ...statement,
  }),
  v.strictObject({
    id: claimId,
    field: v.literal("opening"),
    date: openingDate,
    stage: v.picklist(openingStages),
    kind: v.picklist(openingKinds),
    ...statement,
  }),
  v.strictObject({
    id: claimId,
    field: v.literal("status"),
    value: v.picklist(statuses),
    ...said,
    part: v.optional(v.literal(true)),
    ...judged,
  }),
  v.strictObject({
    id: claimId,
    field: v.literal("accelerators"),
    count: count,
    model: v.nullable(text),
    stage: v.picklist(acceleratorStages),
    ...statement,
  }),
  v.strictObject({ id: claimId, field: v.picklist(["tenant", "owner"]), organisation: id, ...statement }),
  v.strictObject({ id: claimId, field: v.picklist(["energy", "cooling", "heat_reuse"]), text, ...statement }),
  v.strictObject({ id: claimId, field: v.literal("pue"), value: v.pipe(v.number(), v.minValue(1)), ...statement }),
  v.strictObject({ id: claimId, field: v.literal("site_area"), m2: positive, ...statement }),
  v.strictObject({ id: claimId, field: v.literal("jobs"), count: count, stage: v.picklist(jobStages), ...statement }),
]) satisfies v.GenericSchema<unknown, Claim>;

export const eventSchema = v.strictObject({
  date: isoDate,
  kind: v.picklist(eventKinds),
  text,
  source: id,
}) satisfies v.GenericSchema<unknown, SiteEvent>;

export const siteSchema = v.strictObject({
  id,
  name: text,
  aliases: v.array(text),
  country,
  region: v.nullable(text),
  municipality: text,
  locality: v.nullable(text),
  location: v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    precision: v.picklist(precisions),
  }),
  operator: v.nullable(id),
  kind: v.picklist(kinds),
  parent: v.nullable(id),
  ai_evidence: v.picklist(aiEvidences),
  ai_basis: text,
  ai_source: id,
  claims: v.array(claimSchema),
  events: v.array(eventSchema),
  notes: v.nullable(text),
}) satisfies v.GenericSchema<unknown, Site>;

export const sourceSchema = v.strictObject({
  id,
  title: text,
  publisher: text,
  // Any text: an address that is not http(s) is a fault of the curated data, and shown as text, never as a link.
  url: text,
  published: v.nullable(isoDate),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, "a language is an ISO 639-1 code")),
  class: v.picklist(sourceClasses),
  via: v.optional(text),
}) satisfies v.GenericSchema<unknown, Source>;

export const organisationSchema = v.strictObject({
  id,
  name: text,
  aliases: v.array(text),
  hq_country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "a country is an ISO 3166-1 alpha-2 code"))),
  website: v.nullable(text),
}) satisfies v.GenericSchema<unknown, Organisation>;

export const programmeSchema = v.strictObject({
  id,
  name: text,
  country: v.nullable(country),
  operator: v.nullable(id),
  claims: v.array(claimSchema),
  notes: v.nullable(text),
  sources: v.optional(v.array(id)),
}) satisfies v.GenericSchema<unknown, Programme>;

export const watchlistSchema = v.strictObject({
  id,
  name: text,
  country,
  municipality: v.nullable(text),
  operator: v.nullable(id),
  reason: text,
  sources: v.array(id),
}) satisfies v.GenericSchema<unknown, WatchlistEntry>;

export const redirectSchema = v.strictObject({
  id,
  to: v.nullable(id),
  reason: text,
}) satisfies v.GenericSchema<unknown, Redirect>;

/** The day up to which the working copy of the record has been gathered, where it is later than the newest release. */
export const workingCopySchema = v.strictObject({ until: day });

export const releaseSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/, "a release is year.month.number")),
  date: day,
  note: text,
}) satisfies v.GenericSchema<unknown, Release>;

export const ratesSchema = v.strictObject({
  base: v.literal("EUR"),
  unit: text,
  source: text,
  kinds: v.strictObject({ ecb_month_mean: text, mixed_month_mean: text, market_month_mean: text }),
  notes: v.array(text),
  monthly: v.record(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, "a month is YYYY-MM")),
    v.strictObject({
      kind: v.picklist(rateKinds),
      rates: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), positive),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ExchangeRates>;
