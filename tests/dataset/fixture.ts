import { parseFiles, type Parsed } from "../../tools/validate/parse";

/** Any JSON object, because tests also need invalid records. */
type Raw = Record<string, unknown>;

/** Returns an exact claim about the whole site of February 2026; the field is part of its id. */
export function claim(id: string, own: Raw, overrides: Raw = {}): Raw {
  const statement = { qualifier: "exact", scope: "whole site", stated: "2026-02-03", source: "a-source" };
  return { id, field: id.split(".")[1], ...own, ...statement, ...overrides };
}

/** Returns an investment claim: EUR 1 m for the whole site. */
export function investment(id: string, overrides: Raw = {}): Raw {
  const { amount = 1_000_000, currency = "EUR", measure = "site_total", ...statement } = overrides;
  return claim(id, { amount, currency, measure }, statement);
}

/** Returns a valid site in Lund without claims. */
export function site(overrides: Raw = {}): Raw {
  return {
    id: "se-lund-acme",
    name: "Acme Lund",
    aliases: [],
    country: "SE",
    region: "Skåne",
    municipality: "Lund",
    locality: null,
    location: { lat: 55.7, lon: 13.2, precision: "municipality" },
    operator: "acme",
    kind: "ai_cloud",
    parent: null,
    ai_evidence: "stated",
    ai_basis: "The operator says so.",
    ai_source: "a-source",
    claims: [],
    events: [],
    notes: null,
    ...overrides,
  };
}

/** Returns a valid source, which the other records cite. */
export function source(overrides: Raw = {}): Raw {
  return {
    id: "a-source",
    title: "Acme builds in Lund",
    publisher: "Acme",
    url: "https://example.org/acme",
    published: "2026-02-03",
    language: "en",
    class: "primary",
    ...overrides,
  };
}

/** Returns the valid organisation that operates the site. */
export function organisation(overrides: Raw = {}): Raw {
  return { id: "acme", name: "Acme", aliases: [], hq_country: "SE", website: "https://example.org/", ...overrides };
}

/** Returns a valid programme without claims. */
export function programme(overrides: Raw = {}): Raw {
  return {
    id: "se-acme",
    name: "Acme in Sweden",
    country: "SE",
    operator: "acme",
    claims: [],
    notes: null,
    ...overrides,
  };
}

/** Returns a valid entry of the watchlist. */
export function watched(overrides: Raw = {}): Raw {
  return {
    id: "se-malmo-acme",
    name: "Acme Malmö",
    country: "SE",
    municipality: "Malmö",
    operator: "acme",
    reason: "No source says AI.",
    sources: ["a-source"],
    ...overrides,
  };
}

/** Returns a valid table of exchange rates with the given months. */
export function rates(monthly: Raw): Raw {
  const kinds = { ecb_month_mean: "a", mixed_month_mean: "b", market_month_mean: "c" };
  return { base: "EUR", unit: "units for one euro", source: "a bank", kinds, notes: [], monthly };
}

/** Replacements in the small valid data set. */
export type Changes = {
  readonly sites?: readonly Raw[];
  readonly sources?: readonly Raw[];
  readonly organisations?: readonly Raw[];
  readonly programmes?: readonly Raw[];
  readonly watchlist?: readonly Raw[];
  readonly rates?: Raw;
  readonly releases?: readonly Raw[];
  readonly exceptions?: readonly Raw[];
  readonly redirects?: readonly Raw[];
  readonly retired?: readonly string[];
  /** Whole files by name; undefined removes one. */
  readonly texts?: Readonly<Record<string, string | undefined>>;
};

/** Returns the texts of the files of a small valid data set, with the given replacements. */
export function texts(changes: Changes = {}): Map<string, string> {
  const { sites = [site()] } = changes;
  const files: Record<string, unknown> = {
    "sources.json": changes.sources ?? [source()],
    "organisations.json": changes.organisations ?? [organisation()],
    "programmes.json": changes.programmes ?? [],
    "watchlist.json": changes.watchlist ?? [],
    "exchange-rates.json":
      changes.rates ??
      rates({
        "2026-01": { kind: "ecb_month_mean", rates: { SEK: 11 } },
        "2026-02": { kind: "ecb_month_mean", rates: { SEK: 11, USD: 1.1 } },
      }),
    "releases.json": changes.releases ?? [{ version: "2026.3.1", date: "2026-03-10", note: "First." }],
    "exceptions.json": changes.exceptions ?? [],
    "redirects.json": changes.redirects ?? [],
    "retired-ids.json": changes.retired ?? [],
    ...Object.fromEntries(sites.map((one) => [`sites/${String(one["id"])}.json`, one])),
  };
  const printed = Object.entries(files).map(([name, json]): [string, string] => [name, JSON.stringify(json)]);
  const all = new Map<string, string | undefined>([...printed, ...Object.entries(changes.texts ?? {})]);
  return new Map([...all].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

/** Returns the same data set, parsed. */
export function dataset(changes: Changes = {}): Parsed {
  return parseFiles(texts(changes));
}
