import { sitesOf } from "./counts";
import type { BiddingZone } from "../../domain/place/bidding-zone";
import type { Country } from "../../domain/record/country";
import type { NamedRole } from "../../domain/headline/named-organisations";
import type { Field } from "../../domain/record/claim";
import { country as countryNames, field as fieldNames, inPlace, zone as zoneNames } from "./terms";
import { and, andNames, lowerFirst, plural, upperFirst } from "../format/text";
import { date } from "../format/date";
import { integer } from "../format/number";

/** The words of the pages about one site, the programmes and the watchlist, and of their tables of claims. */
export const siteWords = {
  claims: {
    count: (count: number) => plural(count, "statement", "statements"),
    show: (count: number) => `Show ${plural(count, "statement", "statements")}`,
    countFrom: (count: number, sources: number) =>
      `${plural(count, "statement", "statements")} from ${plural(sources, "source", "sources")}`,
    figure: {
      investment: "Amount",
      capacity: "Capacity",
      opening: "Date",
      status: "Status",
      tenant: "Tenant",
      owner: "Owner",
      accelerators: "Count",
      energy: "Energy",
      cooling: "Cooling",
      heat_reuse: "Heat reuse",
      pue: "Ratio",
      site_area: "Area",
      jobs: "Count",
    },
    value: "Value",
    about: "About",
    extra: { capacity: "Basis", opening: "Kind", accelerators: "Model" },
    labelled: (label: string, value: string) => `${label}: ${value}`,
    scope: "What it covers",
    by: "Said by",
    class: "Class",
    stated: "Stated",
    basisNotStated: "IT or grid not said",
    modelNotStated: "model not stated",
    planned: "planned",
    actual: "documented",
    accelerators: { operating: "In operation", planned: "Planned" },
    jobs: { permanent: "Permanent", construction: "In construction", unspecified: "Kind not stated" },
    extension: "An extension, a phase or a building; never stands for the site",
    coversMw: (mw: string) => `for ${mw} MW`,
    group: (field: string, title: string) => `${field}: ${lowerFirst(title)}`,
    shown: "shown",
    doubted: "doubted",
    converted: "publisher’s conversion",
    asStated: "as stated",
    notConverted: "not converted",
    via: (text: string) => `second-hand: ${text}`,
  },

  zone: {
    sites: (zone: BiddingZone, count: number) => `${zoneNames[zone]}, ${sitesOf(count)}`,
    notKnown: "The municipality alone does not tell the bidding zone",
    noMarket: (country: Country) => `${countryNames[country]} has no bidding zones`,
    rule: "how we know",
  },

  site: {
    aliases: (names: readonly string[]) => `Also called ${and(names)}`,
    partOf: "Part of",
    parts: "Has as parts",
    headlines: "What stands for the site",
    jumps: "On this page",
    rest: "Everything else",
    ladder: {
      title: "How big: from what runs to what is hoped for",
      key: "Hatched: a part. Empty and dashed: hoped for, in no total. What the megawatts are:",
      or: "or",
      stage: { operating: "Running", phase: "A part", full_build: "The plan", potential: "Ambition beyond it" },
      none: { operating: "no source says how much runs", full_build: "no plan is stated for the whole site" },
    },
    part: (scope: string, kind: string | null = null) => `part: ${kind === null ? "" : `${kind}, `}${scope}`,
    ofWhich: (amount: string, scope: string) => `a part of it, ${amount}: ${scope}`,
    convertedAt: (amount: string, rate: string) => `${amount} at ${rate}`,
    notConverted: (currency: string, reason: string) => `not converted to ${currency}: ${reason}`,
    capacity: {
      full_build: "Capacity, planned",
      operating: "Capacity, in operation",
      inPlace: `Capacity ${inPlace}`,
      none: "Capacity",
    },
    firstOpening: "First opening",
    passed: (past: string) => `Date passed, opening not documented: ${past}.`,
    /** `day` is that of the statement about the status; null if it has none. */
    statusUnlike: (status: string, day: string | null) =>
      `the status, ${status.toLowerCase()}, is ${day === null ? "an undated statement" : `of ${date(day)}`} and another source’s; the rule keeps both`,
    operatingAnyway: "The site operates; the date shown is only a plan",
    /** Of owners, since a statement about one share ends no other. */
    earlierNames: (role: NamedRole, names: readonly string[]) => {
      const still = names.length === 1 ? ", perhaps an owner still" : ", perhaps owners still";
      return `named earlier${role === "owner" ? still : ""}: ${and(names)}`;
    },
    otherNames: (names: readonly string[]) => `also named: ${and(names)}`,
    /** The counts of other models and stages, which one count does not replace. */
    otherCounts: (counts: readonly string[]) => `also ${andNames(counts)}`,
    whyLink: "Why this one?",
    noneStands: "What is stated cannot count here: it is doubted, or about something else.",
    all: (count: number, field: string) =>
      count === 1 ? `The one about ${field}` : `All ${integer(count)} about ${field}`,
    /** What is folded under a head that names no field. */
    about: (found: readonly Field[]) => `${upperFirst(and(found.map((one) => lowerFirst(fieldNames[one]))))}.`,
    noClaims: (names: readonly string[]) => {
      const text = names.map(lowerFirst).join(", ");
      return `${upperFirst(text)}: not stated.`;
    },
    noClaimsAtAll: "The record has no statement about this site.",
    /** What several statements say alike; `isAll`: there are no others of their kind. */
    alike: (figure: string, count: number, isAll: boolean) =>
      `${!isAll ? integer(count) : count === 2 ? "both" : `all ${integer(count)}`} statements say ${figure}`,
    /** What each of several groups of statements says, the largest first; `others` give further figures. */
    values: (list: readonly (readonly [figure: string, count: number])[], others: number) =>
      and([
        ...list.map(
          ([figure, count], index) =>
            `${index === 0 ? plural(count, "statement says", "statements say") : plural(count, "says", "say")} ${figure}`,
        ),
        ...(others > 0 ? [plural(others, "gives another figure", "give other figures")] : []),
      ]),
    range: (figures: number, count: number, low: string, high: string) =>
      `${integer(count)} statements give ${integer(figures)} different figures, from ${low} to ${high}`,
    doubtedCount: (count: number) =>
      `${plural(count, "statement is", "statements are")} doubted, with the reason under ${count === 1 ? "it" : "each"}.`,
    convertedCount: (count: number) =>
      `${plural(count, "statement is a publisher’s own conversion", "statements are publishers’ own conversions")}.`,

    details: "About the site",
    map: (name: string) => `Map around ${name}`,
    place: "Place",
    coordinates: (lat: number, lon: number, digits: number) =>
      `${Math.abs(lat).toFixed(digits)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon).toFixed(digits)}° ${lon < 0 ? "W" : "E"}.`,
    baseMap: "Base map: Natural Earth; towns: GeoNames, CC BY 4.0.",
    note: "Curators’ note",
    whyListed: "Why it is in the record",
    happened: "What happened",
    nothingHappened: "No dated event is in the record.",
    expected: "expected",
    earlier: (count: number) => `${integer(count)} earlier`,
    nearest: "Nearest in the record",
    sameMunicipality: "same municipality",
    kilometres: (km: number, vague: boolean) => (km < 1 ? "under 1 km" : `${vague ? "about " : ""}${integer(km)} km`),
    newest: (day: string | null) => (day === null ? "no dated statement" : `newest statement: ${date(day)}`),
    noteKept: (version: string) =>
      `The curators’ note was written with release ${version} and knows what came after this day; it is left out.`,
    readNow: "Read the record as of its release",
    unknown: (id: string) => `The record has no site with the id “${id}”. It may have been mistyped, or never existed.`,
    resembling: "Sites whose ids resemble it",
    toOverview: "To the overview",
  },

  programmes: {
    measure: { site_total: "announced in all", phase: "a part of it" },
    opening: { first: "first capacity in use", phase: "a part of it", full: "all in use" },
    count: (count: number) => plural(count, "programme", "programmes"),
  },
};
