import { geoContains } from "d3-geo";
import type { Claim, ClaimBase } from "../../../src/domain/record/claim";
import { fields } from "../../../src/domain/record/claim";
import type { Country } from "../../../src/domain/record/country";
import type { Organisation, Release } from "../../../src/domain/record/dataset";
import { fold } from "../../../src/domain/record/texts";
import { addMonths } from "../../../src/domain/record/partial-date";
import { aiEvidences, kinds, precisions, type Site } from "../../../src/domain/record/site";
import type { Source } from "../../../src/domain/record/source";
import { outlines } from "../../../tools/validate/outlines";
import { randomOf, type Random } from "./random";
import { districts, operatorNames, publishers, shares, towns, type Town } from "./towns";

/** The day of a made-up record: nothing in it was said later. */
export const release: Release = { version: "2026.11.1", date: "2026-11-21", note: "A made-up record for measuring." };

/** The number of claims of each made-up site. */
export const claimsPerSite = 8;

/**
 * Returns the files of a made-up record (name in the directory → text), valid but for the exchange rates, which are not
 * made up. The same number of sites and seed give the same bytes.
 */
export function makeRecord(count: number, seed: number): ReadonlyMap<string, string> {
  const random = randomOf(seed + count);
  const organisations = makeOrganisations(random, count);
  const names = new Map<string, number>();
  const made = Array.from({ length: count }, () => makeSite(random, organisations, names));
  const sites = made.map(({ site }) => site).toSorted(byId);
  const used = new Set(sites.flatMap((site) => [site.operator, ...site.claims.map(organisationIn)]));
  const lists = {
    "sources.json": made.flatMap(({ sources }) => sources).toSorted(byId),
    "organisations.json": organisations.filter(({ id }) => used.has(id)),
    "programmes.json": [],
    "watchlist.json": [],
    "releases.json": [release],
    "exceptions.json": [],
    "redirects.json": [],
    "retired-ids.json": [],
  };
  const contents: readonly (readonly [string, unknown])[] = [
    ...Object.entries(lists),
    ...sites.map((site) => [`sites/${site.id}.json`, site] as const),
  ];
  return new Map(contents.map(([file, content]) => [file, `${JSON.stringify(content, null, 2)}\n`]));
}

function organisationIn(claim: Claim): string | null {
  return "organisation" in claim ? claim.organisation : null;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** About one operator to eight sites, at most 200; some have many sites. */
function makeOrganisations(random: Random, sites: number): readonly Organisation[] {
  const { first, second } = operatorNames;
  return Array.from(
    { length: Math.min(first.length * second.length, Math.max(4, Math.round(sites / 8))) },
    (_, index) => {
      const name = `${first[index % first.length]} ${second[Math.floor(index / first.length)]}`;
      return {
        id: slug(name),
        name,
        aliases: [],
        hq_country: random.pick(["SE", "NO", "FI", "DK", "US", "GB"]),
        website: null,
      };
    },
  ).toSorted(byId);
}

function slug(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

type Made = { readonly site: Site; readonly sources: readonly Source[] };

function makeSite(random: Random, organisations: readonly Organisation[], names: Map<string, number>): Made {
  const country = drawn(random);
  const town = random.pick(towns[country]);
  // The root makes a few operators large and most of them small.
  const operator = organisations[Math.floor(organisations.length * random.next() ** 1.6)] ?? random.pick(organisations);
  const district = random.pick(districts);
  const plain = `${operator.name} ${town.name} ${district}`;
  const before = names.get(plain) ?? 0;
  names.set(plain, before + 1);
  const name = before === 0 ? plain : `${plain} ${before + 1}`;
  const id = `${country.toLowerCase()}-${slug(`${town.name} ${operator.name} ${district}${before === 0 ? "" : ` ${before + 1}`}`)}`;
  const sources = makeSources(random, id, name, operator);
  const [own = "", trade = "", press = ""] = sources.map((source) => source.id);
  const customers = organisations.filter((one) => one !== operator);
  const claims = makeClaims(random, id, country, sources, random.pick(customers).id);
  return {
    sources,
    site: {
      id,
      name,
      aliases: [],
      country,
      region: town.region,
      municipality: town.name,
      locality: random.chance(0.6) ? district : null,
      location: { ...placed(random, country, town), precision: random.pick(precisions) },
      operator: operator.id,
      kind: random.pick(kinds),
      parent: null,
      ai_evidence: random.pick(aiEvidences),
      ai_basis: "The operator says that the site is built for AI.",
      ai_source: own,
      claims,
      events: [
        {
          date: sources[0]?.published ?? "2025",
          kind: "announced",
          text: `${operator.name} announced the site.`,
          source: own,
        },
        {
          date: "2026",
          kind: "other",
          text: "The plans were shown to the neighbours.",
          source: random.pick([trade, press]),
        },
      ],
      notes: null,
    },
  };
}

function drawn(random: Random): Country {
  let rest = random.next();
  for (const [country, share] of shares) if ((rest -= share) < 0) return country;
  return "SE";
}

/** Returns a place on land near a town: most within some 30 km. Throws where the country has no land there. */
function placed(random: Random, country: Country, { lat, lon, name }: Town): { lat: number; lon: number } {
  const land = outlines(country);
  for (let tries = 0; tries < 200; tries += 1) {
    const place = { lat: rounded(lat + random.bell() * 0.22), lon: rounded(lon + random.bell() * 0.45) };
    if (land.some((outline) => geoContains(outline, [place.lon, place.lat]))) return place;
  }
  throw new Error(`no land near ${name}`);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Four sources: the operator, a trade paper, another paper and a later notice, in the order of their days. */
function makeSources(random: Random, id: string, name: string, operator: Organisation): readonly Source[] {
  const first = day(random, 2021, 2024);
  const of = (kind: string) => publishers.filter((one) => one.class === kind);
  const papers = [random.pick(of("trade")), random.pick(of("press")), random.pick(publishers)];
  const later = [0, 1 + random.below(4), 5 + random.below(18)].map((months) => addMonths(first, months));
  const source = (
    index: number,
    published: string,
    publisher: string,
    slugged: string,
    is: Source["class"],
  ): Source => ({
    id: `${slugged}-${index}-${id}`,
    title: index === 4 ? `${name} is late` : `${name} is announced`,
    publisher,
    url: `https://${slugged}.example/${published}/${id}-${index}`,
    published,
    language: "en",
    class: is,
  });
  return [
    source(1, first, operator.name, operator.id, "primary"),
    ...papers.map((paper, index) => source(index + 2, later[index] ?? first, paper.name, paper.slug, paper.class)),
  ];
}

function day(random: Random, from: number, to: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${from + random.below(to - from + 1)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}

/** The currency of a country's money, and about how many of it a euro is. */
const money: Readonly<Record<Country, readonly [string, number]>> = {
  SE: ["SEK", 11],
  NO: ["NOK", 11],
  FI: ["EUR", 1],
  DK: ["DKK", 7.5],
  IS: ["ISK", 150],
  GL: ["DKK", 7.5],
  FO: ["DKK", 7.5],
};

type Said = Pick<ClaimBase, "qualifier" | "scope" | "stated" | "source">;
type Numbered = { readonly id: string };
/** A claim before it has a number. */
type Draft = Claim extends infer C ? (C extends Claim ? Omit<C, keyof Numbered> : never) : never;

/**
 * Eight claims: amounts, megawatts and openings twice, which often disagree, the status, and one of what few sites
 * state.
 */
function makeClaims(
  random: Random,
  site: string,
  country: Country,
  sources: readonly Source[],
  customer: string,
): readonly Claim[] {
  const said = (index: number, scope: string): Said => {
    const source = sources[index];
    if (source === undefined) throw new Error(`no source ${index} of ${site}`);
    return { qualifier: random.pick(qualified), scope, stated: source.published, source: source.id };
  };
  const mw = Math.max(2, Math.round(40 * 2 ** (random.bell() * 1.5)));
  const basis = random.pick(["it_load", "unspecified", "unspecified", "grid_connection"] as const);
  const opens = 2022 + random.below(10);
  const kind = opens < 2026 ? "actual" : "planned";
  const drafts: readonly Draft[] = [
    ...amounts(random, country, mw, said),
    { field: "capacity", mw, basis, stage: "full_build", ...said(0, "whole site") },
    {
      field: "capacity",
      mw: random.chance(0.5) ? mw : Math.max(1, Math.round(mw * random.pick([0.3, 0.5, 1.2, 1.5]))),
      basis,
      stage: random.pick(["full_build", "phase", "operating"] as const),
      ...said(2, "as the paper says"),
    },
    { field: "opening", date: period(random, opens), stage: "first", kind: "planned", ...said(0, "first phase") },
    {
      field: "opening",
      date: period(random, Math.min(opens + random.below(3), kind === "actual" ? 2025 : 2035)),
      stage: "first",
      kind,
      ...said(3, "first phase, as told later"),
      qualifier: kind === "actual" ? "exact" : random.pick(qualified),
    },
    {
      field: "status",
      value: kind === "actual" ? "operating" : random.pick(ahead),
      ...said(random.below(4), "whole site"),
      qualifier: "exact",
    },
    extra(random, mw, customer, { ...said(1, "whole site"), qualifier: "exact" }),
  ];
  return numbered(site, drafts);
}

const qualified = ["exact", "exact", "exact", "about", "at_least", "up_to"] as const;
const ahead = ["under_construction", "permitting", "announced", "announced", "paused", "cancelled"] as const;

function amounts(
  random: Random,
  country: Country,
  mw: number,
  said: (index: number, scope: string) => Said,
): readonly Draft[] {
  const [own, perEuro] = money[country];
  const euros = mw * (6 + random.below(7)) * 1e6;
  const first = { amount: millions(euros * perEuro), currency: own };
  const second = random.chance(0.4)
    ? { amount: millions(euros * random.pick([0.5, 0.8, 1.25])), currency: "EUR" }
    : { amount: millions(euros * perEuro * random.pick([1, 1, 0.75, 1.5])), currency: own };
  const measure = random.pick(["site_total", "site_total", "phase"] as const);
  return [
    { field: "investment", ...first, measure: "site_total", ...said(0, "whole site") },
    { field: "investment", ...second, measure, ...said(1, "as the trade paper says") },
  ];
}

function millions(amount: number): number {
  return Math.max(1, Math.round(amount / 1e6)) * 1e6;
}

function period(random: Random, year: number): string {
  const month = 1 + random.below(12);
  const half = month < 7 ? 1 : 2;
  return random.pick([
    `${year}`,
    `${year}-H${half}`,
    `${year}-Q${Math.ceil(month / 3)}`,
    `${year}-${String(month).padStart(2, "0")}`,
  ]);
}

function extra(random: Random, mw: number, customer: string, rest: Said): Draft {
  const drafts: readonly Draft[] = [
    { field: "tenant", organisation: customer, ...rest },
    { field: "owner", organisation: customer, ...rest },
    {
      field: "accelerators",
      count: mw * 500,
      model: random.pick(["NVIDIA GB300", "AMD MI400", null]),
      stage: "planned",
      ...rest,
    },
    { field: "energy", text: "hydropower under a long contract", ...rest },
    { field: "heat_reuse", text: "district heating", ...rest },
    { field: "site_area", m2: mw * 900, ...rest },
    { field: "jobs", count: 5 + mw, stage: "permanent", ...rest },
  ];
  return random.pick(drafts);
}

/** Returns the claims in the order of the files, with their ids and their keys in the order of the schema. */
function numbered(site: string, drafts: readonly Draft[]): readonly Claim[] {
  return fields.flatMap((field) =>
    drafts
      .filter((draft) => draft.field === field)
      .map((draft, index) => ({ id: `${site}.${field}.${index + 1}`, ...draft })),
  );
}
