import { sitesOf } from "./counts";
import type { NamedRole, NamedWhen } from "../../domain/headline/named-organisations";
import { and, plural } from "../format/text";
import { date } from "../format/date";
import { locale } from "./locale";

const regions = new Intl.DisplayNames(locale, { type: "region" });

/** The words of the page of an organisation. */
export const operatorWords = {
  headquarters: (country: string) => `headquarters: ${regions.of(country) ?? country}`,
  website: "website",
  overview: "On the map and in the charts",
  summary: (roles: readonly string[]) =>
    roles.length === 0 ? "No site in the record names it." : `In the record: ${and(roles)}.`,
  roles: {
    operator: (count: number) => `operator of ${sitesOf(count)}`,
    named: {
      now: {
        owner: (count) => `named as owner of ${sitesOf(count)}`,
        tenant: (count) => `named as tenant of ${sitesOf(count)}`,
      },
      // A statement about one share ends no other.
      before: {
        owner: (count) => `named earlier as owner of ${sitesOf(count)} (perhaps still)`,
        tenant: (count) => `named earlier as tenant of ${sitesOf(count)}`,
      },
      also: {
        owner: (count) => `also named as owner of ${sitesOf(count)}`,
        tenant: (count) => `also named as tenant of ${sitesOf(count)}`,
      },
    } satisfies Record<NamedWhen, Record<NamedRole, (count: number) => string>>,
    programme: (count: number) => plural(count, "programme", "programmes"),
    watchlist: (count: number) => `${plural(count, "data center", "data centers")} on the watchlist`,
  },
  views: {
    operator: (count: number) => `The ${sitesOf(count)} that it operates`,
    tenant: (count: number) => `The ${sitesOf(count)} that name it as a tenant, now or before`,
  },
  /** Of which sites a file is. */
  files: {
    operator: (name: string) => `${name} as operator`,
    owner: (name: string) => `${name} named as owner, now or before`,
    tenant: (name: string) => `${name} named as tenant, now or before`,
  },
  operator: "Operator",
  operatorNote: "Who builds and runs the site.",
  named: { owner: "Owner", tenant: "Tenant" } satisfies Record<NamedRole, string>,
  namedNote: {
    owner: "As sources name it, the newest statement first; doubted statements are left out.",
    tenant: "As sources name it, the newest statement first; doubted statements are left out.",
  } satisfies Record<NamedRole, string>,
  namedHead: "Named by",
  since: (stated: string | null) => (stated === null ? "undated" : `since ${date(stated)}`),
  newest: (stated: string | null) => (stated === null ? "newest, undated" : `newest ${date(stated)}`),
  /** Whom the newest statements of a site name, where this organisation is not among them. */
  instead: (role: NamedRole, when: NamedWhen, names: readonly string[]) => {
    const newest = `newest statements name ${and(names)}`;
    if (when === "also") return `Beside it the ${newest}.`;
    return role === "owner" ? `The ${newest}; this one may be an owner still.` : `The ${newest}.`;
  },
  programmes: "Programmes",
  programmesNote: "Commitments that belong to no single site, and are never added to one.",
  watchlist: "On the watchlist",
  watchlistNote: "Data centers kept out of the record for want of clear sources.",
  claims: (count: number) => plural(count, "statement", "statements"),
  noClaims: "no statement",
  unknown: (id: string) =>
    `The record has no organisation with the id “${id}”. It may have been mistyped, or never existed.`,
  resembling: "Organisations whose ids resemble it",
};
