import { claimsOf, type Basis, type Claim } from "../record/claim";
import type { SiteColumn } from "./list-columns";
import type { ReadSite } from "../headline/read-site";
import { capacityOf, headlineBases, type Headline } from "../headline/headline";
import { newestNamed } from "../headline/named-organisations";
import { acceleratorCounts, headlineOf, type PlainField } from "../headline/plain-headline";
import type { RuleContext } from "../headline/verdict";

/** A claim in a cell of the site list. `part` is true if it is about a part of the site. */
export type Shown = { readonly claim: Claim; readonly part: boolean };

type ClaimsFunction = (readSite: ReadSite, ruleContext: RuleContext) => readonly Shown[];

/** The columns whose cells show claims. The others show keys of the record or values derived from claims. */
export const claimColumns = [
  "tenant",
  "owner",
  "status",
  "opening",
  "capacity",
  "it_load",
  "unspecified",
  "grid_connection",
  "operating",
  "investment",
  "converted",
  "per_mw",
  "accelerators",
  "energy",
  "cooling",
  "heat_reuse",
  "pue",
  "site_area",
  "jobs",
] as const satisfies readonly SiteColumn[];

export type ClaimColumn = (typeof claimColumns)[number];

/** Returns whether the cells of a column show claims. */
export function showsClaims(column: SiteColumn): column is ClaimColumn {
  return claimColumns.some((known) => known === column);
}

/** Returns the claims that a cell shows, each a headline. An empty list means "not stated". */
export function claimsOfColumn(column: ClaimColumn, readSite: ReadSite, ruleContext: RuleContext): readonly Shown[] {
  return behind[column](readSite, ruleContext);
}

const behind: Record<ClaimColumn, ClaimsFunction> = {
  tenant: ({ tenants }) => tenants.map((claim) => ({ claim, part: false })),
  owner: ({ site }, ruleContext) =>
    (newestNamed(claimsOf(site.claims, "owner"), ruleContext)?.claims ?? []).map((claim) => ({ claim, part: false })),
  status: ({ statusClaim, extension }) => [
    ...(statusClaim ? [{ claim: statusClaim, part: false }] : []),
    ...(extension ? [{ claim: extension, part: true }] : []),
  ],
  opening: ({ opening }) => one(opening),
  capacity: ({ capacity }) => one(capacity),
  it_load: planned("it_load"),
  unspecified: planned("unspecified"),
  grid_connection: planned("grid_connection"),
  operating: ({ site }, ruleContext) =>
    headlineBases.flatMap((basis) => whole(capacityOf(site.claims, ruleContext, basis, "operating"))),
  investment: ({ investment }) => one(investment),
  converted: ({ investment }) => one(investment),
  // An amount is never divided by the megawatts of another statement.
  per_mw: ({ investment }) => one(investment?.claim.covers_mw === undefined ? null : investment),
  accelerators: ({ site }, ruleContext) =>
    acceleratorCounts(site.claims, ruleContext).flatMap(({ headline }) => one(headline)),
  energy: plain("energy"),
  cooling: plain("cooling"),
  heat_reuse: plain("heat_reuse"),
  pue: plain("pue"),
  site_area: plain("site_area"),
  jobs: plain("jobs"),
};

function one(headline: Headline<Claim> | null): readonly Shown[] {
  return headline ? [headline] : [];
}

function whole(verdict: { readonly claim: Claim } | null): readonly Shown[] {
  return verdict ? [{ claim: verdict.claim, part: false }] : [];
}

function planned(basis: Basis): ClaimsFunction {
  return ({ site }, ruleContext) => whole(capacityOf(site.claims, ruleContext, basis, "full_build"));
}

function plain(field: PlainField): ClaimsFunction {
  return ({ site }, ruleContext) => whole(headlineOf(site.claims, field, ruleContext));
}
