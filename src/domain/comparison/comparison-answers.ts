import type { BiddingZone } from "../place/bidding-zone";
import {
  claimsOf,
  type Basis,
  type CapacityClaim,
  type Claim,
  type InvestmentClaim,
  type OrganisationClaim,
} from "../record/claim";
import type { Country } from "../record/country";
import type { Facts } from "../headline/read-site";
import { capacityOf, headlineBases } from "../headline/headline";
import { newestNamed } from "../headline/named-organisations";
import { headlineOf, plainFields } from "../headline/plain-headline";
import type { Kind, Site } from "../record/site";
import type { Slip } from "../headline/slip";
import { sourceClasses, type SourceClass } from "../record/source";
import { capacitySpread, disputableFields, type DisputableField, type Spread } from "../headline/disagreement";
import type { Judge, Verdict } from "../headline/verdict";

/** What a comparison asks of every site, by question, in the order in which it is shown. */
export const comparisonGroups = {
  place: ["place", "zone", "operator", "owner", "tenant", "kind", "status"],
  money: ["investment", "part", "differing"],
  power: ["it_load", "unspecified", "grid_connection", "operating"],
  time: ["opening", "slip"],
  technology: plainFields,
  evidence: ["evidence", "disputed"],
} as const;

export type ComparisonGroup = keyof typeof comparisonGroups;
export type ComparisonRowId = (typeof comparisonGroups)[ComparisonGroup][number];

/** A claim that stands for a site in a row. */
export type Standing = {
  readonly claim: Claim;
  /** It covers a part only. */
  readonly part: boolean;
  /** Sound claims about the same thing differ from it. */
  readonly disputed: boolean;
  /** A part that is marked inside the whole; null: none. */
  readonly inside: InvestmentClaim | null;
};

/** What a site answers to a row, in claims and ids; the words are not its business. */
export type Answer =
  | { readonly kind: "place"; readonly site: Site }
  /** `zone` null: the country has none, or the municipality does not tell. */
  | { readonly kind: "zone"; readonly zone: BiddingZone | null; readonly country: Country }
  | { readonly kind: "operator"; readonly id: string }
  | { readonly kind: "site_kind"; readonly value: Kind }
  /** Whom the newest statements name, whom older ones did, and whom others do besides: organisation ids. */
  | {
      readonly kind: "named";
      readonly claims: readonly OrganisationClaim[];
      readonly before: readonly string[];
      readonly also: readonly string[];
    }
  /** More than one where their bases differ, which are never added. */
  | { readonly kind: "claims"; readonly standing: readonly Standing[] }
  /** The row above shows a part already. */
  | { readonly kind: "above" }
  /** `spread` null: the claims about the same thing agree. */
  | {
      readonly kind: "differing";
      readonly spread: Spread<InvestmentClaim> | null;
      readonly doubted: number;
    }
  | { readonly kind: "slip"; readonly slip: Slip }
  /** Nothing to hold the date against: it is documented, or the only one ever stated. */
  | { readonly kind: "no_slip"; readonly opened: boolean }
  | {
      readonly kind: "evidence";
      readonly claims: number;
      readonly sources: number;
      readonly classes: readonly { readonly name: SourceClass; readonly claims: number }[];
      readonly doubted: number;
    }
  | { readonly kind: "disputed"; readonly fields: readonly DisputableField[] };

/** A site's answer to a row, by the judge's rule; null is "not stated". */
export function answerOf(row: ComparisonRowId, facts: Facts, judge: Judge): Answer | null {
  return answers[row](facts, judge);
}

/** The claims on which an answer rests, in the order in which it shows them. */
export function claimsBehind(answer: Answer | null): readonly Claim[] {
  switch (answer?.kind) {
    case "named":
      return answer.claims;
    case "claims":
      return answer.standing.map(({ claim }) => claim);
    case "differing":
      return answer.spread ? [answer.spread.lowest, answer.spread.highest] : [];
    case "slip":
      return [answer.slip.first];
    case "place":
    case "zone":
    case "operator":
    case "site_kind":
    case "above":
    case "no_slip":
    case "evidence":
    case "disputed":
    case undefined:
      return [];
  }
}

type Ask = (facts: Facts, judge: Judge) => Answer | null;

const answers: Readonly<Record<ComparisonRowId, Ask>> = {
  place: ({ site }) => ({ kind: "place", site }),
  zone: ({ zone, site }) => ({ kind: "zone", zone, country: site.country }),
  operator: ({ site }) => (site.operator === null ? null : { kind: "operator", id: site.operator }),
  owner: named("owner"),
  tenant: named("tenant"),
  kind: ({ site }) => ({ kind: "site_kind", value: site.kind }),
  status: ({ statusClaim }) => standing(statusClaim && { claim: statusClaim, part: false }),

  investment: ({ investment, investmentPhase, spreads }) =>
    standing(investment, { disputed: spreads.investment !== null, inside: investmentPhase }),
  part: ({ investment, investmentPhase }) =>
    investment?.part ? { kind: "above" } : standing(investmentPhase && { claim: investmentPhase, part: true }),
  differing: ({ site, spreads, investment }) => {
    const doubted = claimsOf(site.claims, "investment").filter((claim) => claim.doubt !== undefined).length;
    return investment === null && doubted === 0 ? null : { kind: "differing", spread: spreads.investment, doubted };
  },

  it_load: planned("it_load"),
  unspecified: planned("unspecified"),
  grid_connection: planned("grid_connection"),
  operating: ({ site }, judge) =>
    whole(headlineBases.flatMap((basis) => capacityOf(site.claims, judge, basis, "operating") ?? [])),

  opening: ({ opening, spreads }) => standing(opening, { disputed: spreads.opening !== null }),
  slip: ({ slip, opening }) =>
    slip ? { kind: "slip", slip } : opening && { kind: "no_slip", opened: opening.claim.kind === "actual" },

  accelerators: ({ accelerators }) => standing(accelerators),
  energy: ({ site }, judge) => standing(headlineOf(site.claims, "energy", judge)),
  cooling: ({ site }, judge) => standing(headlineOf(site.claims, "cooling", judge)),
  heat_reuse: ({ site }, judge) => standing(headlineOf(site.claims, "heat_reuse", judge)),
  pue: ({ site }, judge) => standing(headlineOf(site.claims, "pue", judge)),
  site_area: ({ site }, judge) => standing(headlineOf(site.claims, "site_area", judge)),
  jobs: ({ site }, judge) => standing(headlineOf(site.claims, "jobs", judge)),

  evidence: ({ site: { claims } }, { sources }) => ({
    kind: "evidence",
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
    classes: sourceClasses.flatMap((name) => {
      const count = claims.filter(({ source }) => sources.get(source)?.class === name).length;
      return count === 0 ? [] : { name, claims: count };
    }),
    doubted: claims.filter(({ doubt }) => doubt !== undefined).length,
  }),
  disputed: ({ spreads }) => ({
    kind: "disputed",
    fields: disputableFields.filter((field) => spreads[field] !== null),
  }),
};

function standing(
  headline: Pick<Standing, "claim" | "part"> | null,
  more: Partial<Pick<Standing, "disputed" | "inside">> = {},
): Answer | null {
  if (!headline) return null;
  const { claim, part } = headline;
  return { kind: "claims", standing: [{ claim, part, disputed: false, inside: null, ...more }] };
}

/** What is planned on one basis; where no claim of it speaks of the whole, the best part. */
function planned(basis: Basis): Ask {
  return ({ site }, judge) => {
    const found = capacityOf(site.claims, judge, basis, "full_build");
    if (found) return whole([found]);
    const phase = capacityOf(site.claims, judge, basis, "phase");
    return standing(phase && { claim: phase.claim, part: true }, { disputed: capacitySpread(phase) !== null });
  };
}

function whole(verdicts: readonly Verdict<CapacityClaim>[]): Answer | null {
  if (verdicts.length === 0) return null;
  return {
    kind: "claims",
    standing: verdicts.map((verdict) => ({
      claim: verdict.claim,
      part: false,
      disputed: capacitySpread(verdict) !== null,
      inside: null,
    })),
  };
}

function named(role: "owner" | "tenant"): Ask {
  return ({ site }, judge) => {
    const all = claimsOf(site.claims, role);
    const newest = newestNamed(all, judge);
    if (!newest) return null;
    const { stated } = newest.headline.claim;
    const shown = newest.claims.map(({ organisation }) => organisation);
    const others = all.filter(({ organisation, doubt }) => doubt === undefined && !shown.includes(organisation));
    const isOlder = (claim: OrganisationClaim) => claim.stated !== null && stated !== null && claim.stated < stated;
    const before = [...new Set(others.filter(isOlder).map(({ organisation }) => organisation))];
    const also = [...new Set(others.map(({ organisation }) => organisation))].filter((id) => !before.includes(id));
    return { kind: "named", claims: newest.claims, before, also };
  };
}
