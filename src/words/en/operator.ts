import { sitesOf } from "./counts";
import type { NamedRole } from "../../domain/headline/roles";
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
    owner: (count: number) => `named as owner of ${sitesOf(count)}`,
    tenant: (count: number) => `named as tenant of ${sitesOf(count)}`,
    earlier: {
      owner: (count: number) => `earlier named as owner of ${sitesOf(count)}`,
      tenant: (count: number) => `earlier named as tenant of ${sitesOf(count)}`,
    },
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
  instead: (names: readonly string[]) => `The newest statements name ${and(names)}.`,
  programmes: "Programmes",
  programmesNote: "Commitments that belong to no single site, and are never added to one.",
  watchlist: "On the watchlist",
  watchlistNote: "Data centers for which no source states AI, kept out of the record.",
  claims: (count: number) => plural(count, "statement", "statements"),
  noClaims: "no statement",
  unknown: (id: string) =>
    `The record has no organisation with the id “${id}”. It may have been mistyped, or never existed.`,
  resembling: "Organisations whose ids resemble it",
};
