import type {
  CapacityClaim,
  Claim,
  InvestmentClaim,
  OpeningClaim,
  StatusClaim,
} from "../../../src/domain/record/claim";
import type { Dataset, Organisation } from "../../../src/domain/record/dataset";
import { toReadSite, type ReadSite } from "../../../src/domain/headline/read-site";
import type { ExchangeRates, MonthRates } from "../../../src/domain/record/money";
import type { Site } from "../../../src/domain/record/site";
import { sourceClasses, type SourceBrief } from "../../../src/domain/record/source";
import type { RuleContext, Sources } from "../../../src/domain/headline/verdict";

/** The ISO day as of which the tests read, unless they give another. */
export const today = "2026-11-21";

/** One source of each class, with the class as its id, so that tests can write `source: "press"`. */
export const sources: Sources = new Map(sourceClasses.map((name) => [name, brief(name)]));

/** The headline rule with these sources and exchange rates for the euro only. */
export const ruleContext: RuleContext = {
  rule: "headline",
  sources,
  rates: {
    base: "EUR",
    unit: "",
    source: "",
    kinds: { ecb_month_mean: "", mixed_month_mean: "", market_month_mean: "" },
    notes: [],
    monthly: {},
  },
};

function brief(name: (typeof sourceClasses)[number]): SourceBrief {
  return { id: name, publisher: `The ${name} one`, class: name };
}

const statement = { qualifier: "exact", scope: "whole site", stated: "2026-02-03", source: "press" } as const;

/** Returns an investment in the whole site: EUR 1 bn, stated by the press in February 2026. */
export function investment(own: Partial<Omit<InvestmentClaim, "field">> = {}): InvestmentClaim {
  return {
    id: "x.investment.1",
    field: "investment",
    amount: 1e9,
    currency: "EUR",
    measure: "site_total",
    ...statement,
    ...own,
  };
}

/** Returns a planned capacity: 100 MW of IT load. */
export function capacity(own: Partial<Omit<CapacityClaim, "field">> = {}): CapacityClaim {
  return {
    id: "x.capacity.1",
    field: "capacity",
    mw: 100,
    basis: "it_load",
    stage: "full_build",
    ...statement,
    ...own,
  };
}

/** Returns a planned first opening in 2027. */
export function opening(own: Partial<Omit<OpeningClaim, "field">> = {}): OpeningClaim {
  return {
    id: "x.opening.1",
    field: "opening",
    date: "2027",
    stage: "first",
    kind: "planned",
    ...statement,
    ...own,
  };
}

/** Returns a claim with the status "announced". */
export function status(own: Partial<Omit<StatusClaim, "field">> = {}): StatusClaim {
  return { id: "x.status.1", field: "status", value: "announced", ...statement, ...own };
}

/** Returns a site in Sweden without claims. */
export function site(own: Partial<Site> = {}): Site {
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
    ai_source: "press",
    claims: [],
    events: [],
    notes: null,
    ...own,
  };
}

const organisations = new Map([["acme", organisation()]]);

/** Returns a site with these claims as the headline rule reads it. */
export function readSites(own: Partial<Site> = {}, ...claims: readonly Claim[]): ReadSite {
  return toReadSite(site({ claims, ...own }), ruleContext, today, { organisations });
}

/** Returns the organisation that operates the sites. */
export function organisation(own: Partial<Organisation> = {}): Organisation {
  return { id: "acme", name: "Acme AB", aliases: [], hq_country: "SE", website: null, ...own };
}

/** Returns exchange rates to the euro by month: `rates({ "2026-02": { SEK: 11 } })`. */
export function rates(months: Readonly<Record<string, Readonly<Record<string, number>>>>): ExchangeRates {
  const monthly = Object.entries(months).map(([month, each]): [string, MonthRates] => [
    month,
    { kind: "ecb_month_mean", rates: each },
  ]);
  return {
    base: "EUR",
    unit: "units of the currency for one euro",
    source: "a bank",
    kinds: { ecb_month_mean: "a", mixed_month_mean: "b", market_month_mean: "c" },
    notes: [],
    monthly: Object.fromEntries(monthly),
  };
}

/** Returns a data set of the release 2026.11.1, empty unless given otherwise. */
export function dataset(own: Partial<Dataset> = {}): Dataset {
  return {
    release: { version: "2026.11.1", date: today, note: "First." },
    sites: [site()],
    sources,
    organisations: new Map([["acme", organisation()]]),
    rates: rates({ "2026-02": { SEK: 11 } }),
    redirects: [],
    beside: { programmes: 0, watchlist: 0 },
    ...own,
  };
}
