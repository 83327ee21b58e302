import { claimsOf, type Basis, type CapacityStage, type OrganisationClaim } from "../record/claim";
import type { SiteColumn } from "./list-columns";
import { undisclosed } from "../record/dataset";
import { compareKeys, incomparable, type OrderKey } from "../selection/in-order";
import type { ReadSite } from "../headline/read-site";
import { capacityOf, euros, headlineBases } from "../headline/headline";
import { newestNamed } from "../headline/named-organisations";
import { interval } from "../record/partial-date";
import { headlineOf, type PlainField } from "../headline/plain-headline";
import { lateStates } from "../headline/schedule";
import { moneyPerMw } from "../series/bought";
import { disputableFields } from "../headline/disagreement";
import { statusesOrUnknown } from "../record/status";
import type { RuleContext } from "../headline/verdict";

/** What sorting needs beside the sites: the data set for names, and the rule for further values. */
export type SortContext = {
  readonly organisationName: (id: string) => string;
  readonly compareText: (a: string, b: string) => number;
  readonly ruleContext: RuleContext;
};

/**
 * Returns the sites sorted by a column. In both directions, sites that do not state it come last, after those with a
 * value that cannot be compared, such as an amount without a rate or an undisclosed operator. Sites with the same value
 * are sorted by what is related to it, then by name.
 */
export function sorted(
  all: readonly ReadSite[],
  by: { readonly column: SiteColumn; readonly descending: boolean },
  context: SortContext,
): readonly ReadSite[] {
  const steps: readonly Step[] = [by, ...(related[by.column] ?? [])];
  const keyed = all.map((readSite): { readonly readSite: ReadSite; readonly own: readonly OrderKey[] } => ({
    readSite,
    own: steps.map(({ column }) => keys[column](readSite, context)),
  }));
  return keyed
    .toSorted((a, b) => {
      for (const [index, { descending }] of steps.entries()) {
        const found = compareKeys(a.own[index] ?? null, b.own[index] ?? null, descending, context.compareText);
        if (found !== 0) return found;
      }
      return context.compareText(a.readSite.site.name, b.readSite.site.name);
    })
    .map(({ readSite }) => readSite);
}

type Step = { readonly column: SiteColumn; readonly descending: boolean };

/** What sites with the same value of a column are sorted by, so that what belongs together stays together. */
const related: { readonly [C in SiteColumn]?: readonly Step[] } = {
  country: [{ column: "municipality", descending: false }],
  zone: [{ column: "municipality", descending: false }],
  operator: [{ column: "tenant", descending: false }],
  tenant: [{ column: "operator", descending: false }],
  status: [{ column: "opening", descending: false }],
  schedule: [{ column: "opening", descending: false }],
  capacity: [{ column: "basis", descending: false }],
  basis: [{ column: "capacity", descending: true }],
  claims: [{ column: "sources", descending: true }],
  sources: [{ column: "claims", descending: true }],
};

/** Counts the distinct sources of a site's claims. */
export function sourceCount({ site }: ReadSite): number {
  return new Set(site.claims.map((claim) => claim.source)).size;
}

const keys: Record<SiteColumn, (readSite: ReadSite, context: SortContext) => OrderKey> = {
  name: ({ site }) => site.name,
  municipality: ({ site }) => site.municipality,
  country: ({ site }) => site.country,
  zone: ({ zone }) => zone,
  operator: ({ site }, { organisationName }) =>
    site.operator === undisclosed ? incomparable : site.operator && organisationName(site.operator),
  tenant: ({ tenants }, context) => firstName(tenants, context),
  owner: ({ site }, context) =>
    firstName(newestNamed(claimsOf(site.claims, "owner"), context.ruleContext)?.claims ?? [], context),
  kind: ({ site }) => site.kind,
  status: ({ status }) => (status === "unknown" ? null : statusesOrUnknown.indexOf(status)),
  opening: ({ opening }) => (opening ? (interval(opening.claim.date)?.start ?? null) : null),
  schedule: seriousness,
  capacity: ({ capacity }) => capacity?.claim.mw ?? null,
  basis: ({ capacity }) =>
    capacity && `${headlineBases.findIndex((basis) => basis === capacity.claim.basis)} ${capacity.claim.stage}`,
  it_load: megawatts("it_load", "full_build"),
  unspecified: megawatts("unspecified", "full_build"),
  grid_connection: megawatts("grid_connection", "full_build"),
  operating: ({ site }, { ruleContext }) =>
    headlineBases
      .map((basis) => capacityOf(site.claims, ruleContext, basis, "operating")?.claim.mw)
      .find((mw) => mw !== undefined) ?? null,
  investment: inEuros,
  converted: inEuros,
  per_mw: eurosPerMw,
  accelerators: ({ accelerators }) => accelerators?.claim.count ?? null,
  energy: text("energy"),
  cooling: text("cooling"),
  heat_reuse: text("heat_reuse"),
  pue: ({ site }, { ruleContext }) => headlineOf(site.claims, "pue", ruleContext)?.claim.value ?? null,
  site_area: ({ site }, { ruleContext }) => headlineOf(site.claims, "site_area", ruleContext)?.claim.m2 ?? null,
  jobs: ({ site }, { ruleContext }) => headlineOf(site.claims, "jobs", ruleContext)?.claim.count ?? null,
  disputed: ({ disagreements }) => disputableFields.filter((field) => disagreements[field] !== null).length || null,
  claims: ({ site }) => site.claims.length,
  sources: sourceCount,
};

/** Returns the place of a site's schedule, larger where it is more serious; in one state by the months at the most. */
function seriousness({ schedule: { state, findings } }: ReadSite): OrderKey {
  if (state === "not_stated") return null;
  const [worst] = findings;
  if (worst === undefined) return 0;
  const months = worst.state === "passed" ? worst.months : (worst.months?.longest ?? 0);
  return (lateStates.length - lateStates.indexOf(worst.state)) * 1e4 + months;
}

function inEuros({ investment }: ReadSite, { ruleContext }: SortContext): OrderKey {
  return investment && (euros(investment.claim, ruleContext) ?? incomparable);
}

function eurosPerMw({ investment }: ReadSite, { ruleContext: { rates } }: SortContext): OrderKey {
  const perMw = investment && moneyPerMw(investment.claim, "EUR", rates);
  return perMw === null ? null : typeof perMw === "string" ? incomparable : perMw.amount;
}

function megawatts(basis: Basis, stage: CapacityStage) {
  return ({ site }: ReadSite, { ruleContext }: SortContext) =>
    capacityOf(site.claims, ruleContext, basis, stage)?.claim.mw ?? null;
}

function firstName([first]: readonly OrganisationClaim[], { organisationName }: SortContext): OrderKey {
  return first ? organisationName(first.organisation) : null;
}

function text(field: Extract<PlainField, "energy" | "cooling" | "heat_reuse">) {
  return ({ site }: ReadSite, { ruleContext }: SortContext) =>
    headlineOf(site.claims, field, ruleContext)?.claim.text ?? null;
}
