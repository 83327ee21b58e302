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
import { accountOf, type Account } from "../headline/account";
import type { ReadSite } from "../headline/read-site";
import { capacityOf, headlineBases } from "../headline/headline";
import { newestNamed, type NamedRole, namedBeside } from "../headline/named-organisations";
import { acceleratorCounts, headlineOf, plainFields } from "../headline/plain-headline";
import type { Kind, Site } from "../record/site";
import { findingClaims, type Schedule } from "../headline/schedule";
import { sourceClasses, type SourceClass } from "../record/source";
import { capacityDisagreement, type DisputableField } from "../headline/disagreement";
import { sizeLadder, type LadderStage } from "../series/size-ladder";
import type { RuleContext, Verdict } from "../headline/verdict";

/** The rows of a comparison by group, in the order in which they are shown. */
export const comparisonGroups = {
  place: ["place", "zone", "operator", "owner", "tenant", "kind", "status"],
  money: ["investment", "part", "per_mw", "money_account"],
  power: ["operating", "phase", "it_load", "unspecified", "grid_connection", "ambition", "power_account"],
  time: ["opening", "schedule", "time_account"],
  technology: plainFields,
  evidence: ["evidence"],
} as const;

export type ComparisonGroup = keyof typeof comparisonGroups;
export type ComparisonRowId = (typeof comparisonGroups)[ComparisonGroup][number];

/** A headline claim of a site in a row. */
export type AnswerValue = {
  readonly claim: Claim;
  /** True if the claim is about a part of the site. */
  readonly part: boolean;
  /** True if claims about the same thing that are neither doubted nor converted differ from it. */
  readonly disputed: boolean;
  /** The claim about a part that is marked inside the whole, or null. */
  readonly inside: InvestmentClaim | null;
};

/** The answer of a site to a row, in claims and ids without words. */
export type Answer =
  | { readonly kind: "place"; readonly site: Site }
  /** `zone` is null if the country has none, or if it cannot be derived from the municipality. */
  | { readonly kind: "zone"; readonly zone: BiddingZone | null; readonly country: Country }
  | { readonly kind: "operator"; readonly id: string }
  | { readonly kind: "site_kind"; readonly value: Kind }
  /**
   * The claims with the organisations that the newest statements name. `before` has those that older statements name,
   * and `also` those of other statements, both as organisation ids.
   */
  | {
      readonly kind: "named";
      readonly role: NamedRole;
      readonly claims: readonly OrganisationClaim[];
      readonly before: readonly string[];
      readonly also: readonly string[];
    }
  /** Several claims if they have different bases, which are never added. */
  | { readonly kind: "claims"; readonly standing: readonly AnswerValue[] }
  /** The row above already shows a part. */
  | { readonly kind: "above" }
  /** The amount whose own statement gives the megawatts that it buys. */
  | { readonly kind: "per_mw"; readonly claim: InvestmentClaim }
  /** What is true of all claims of the field. */
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "schedule"; readonly schedule: Schedule }
  | {
      readonly kind: "evidence";
      readonly claims: number;
      readonly sources: number;
      readonly classes: readonly { readonly name: SourceClass; readonly claims: number }[];
      readonly doubted: number;
    };

/** Returns the answer of a site to a row. Null means "not stated". */
export function answerOf(row: ComparisonRowId, readSite: ReadSite, ruleContext: RuleContext): Answer | null {
  return answers[row](readSite, ruleContext);
}

/** Returns the claims of an answer, in the order in which it shows them. */
export function claimsOfAnswer(answer: Answer | null): readonly Claim[] {
  switch (answer?.kind) {
    case "named":
      return answer.claims;
    case "claims":
      return answer.standing.map(({ claim }) => claim);
    case "per_mw":
      return [answer.claim];
    case "account":
      return answer.account.differing.slice(0, 1).flatMap(({ lowest, highest }) => [lowest, highest]);
    case "schedule":
      return answer.schedule.findings.flatMap(findingClaims);
    case "place":
    case "zone":
    case "operator":
    case "site_kind":
    case "above":
    case "evidence":
    case undefined:
      return [];
  }
}

type AnswerFunction = (readSite: ReadSite, ruleContext: RuleContext) => Answer | null;

const answers: Readonly<Record<ComparisonRowId, AnswerFunction>> = {
  place: ({ site }) => ({ kind: "place", site }),
  zone: ({ zone, site }) => ({ kind: "zone", zone, country: site.country }),
  operator: ({ site }) => (site.operator === null ? null : { kind: "operator", id: site.operator }),
  owner: named("owner"),
  tenant: named("tenant"),
  kind: ({ site }) => ({ kind: "site_kind", value: site.kind }),
  status: ({ statusClaim, extension }) =>
    standingAll([
      ...(statusClaim ? [{ claim: statusClaim, part: false }] : []),
      ...(extension ? [{ claim: extension, part: true }] : []),
    ]),

  investment: ({ investment, investmentPhase, disagreements }) =>
    standing(investment, { disputed: disagreements.investment !== null, inside: investmentPhase }),
  part: ({ investment, investmentPhase }) =>
    investment?.part ? { kind: "above" } : standing(investmentPhase && { claim: investmentPhase, part: true }),
  per_mw: ({ investment, investmentPhase }) => {
    const claim = [investment?.claim, investmentPhase].find((one) => one?.covers_mw !== undefined);
    return claim ? { kind: "per_mw", claim } : null;
  },
  money_account: accountOfField("investment"),

  it_load: planned("it_load"),
  unspecified: planned("unspecified"),
  grid_connection: planned("grid_connection"),
  operating: ({ site }, ruleContext) =>
    whole(headlineBases.flatMap((basis) => capacityOf(site.claims, ruleContext, basis, "operating") ?? [])),
  phase: rungs("phase"),
  ambition: rungs("potential"),
  power_account: accountOfField("capacity"),

  opening: ({ opening, disagreements }) => standing(opening, { disputed: disagreements.opening !== null }),
  schedule: ({ schedule }) => (schedule.state === "not_stated" ? null : { kind: "schedule", schedule }),
  time_account: accountOfField("opening"),

  // As in the chart: a count of one model does not replace that of another.
  accelerators: (readSite, ruleContext) =>
    standingAll(acceleratorCounts(readSite.site.claims, ruleContext).map(({ headline }) => headline)),
  energy: ({ site }, ruleContext) => standing(headlineOf(site.claims, "energy", ruleContext)),
  cooling: ({ site }, ruleContext) => standing(headlineOf(site.claims, "cooling", ruleContext)),
  heat_reuse: ({ site }, ruleContext) => standing(headlineOf(site.claims, "heat_reuse", ruleContext)),
  pue: ({ site }, ruleContext) => standing(headlineOf(site.claims, "pue", ruleContext)),
  site_area: ({ site }, ruleContext) => standing(headlineOf(site.claims, "site_area", ruleContext)),
  jobs: ({ site }, ruleContext) => standing(headlineOf(site.claims, "jobs", ruleContext)),

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
};

function accountOfField(field: DisputableField): AnswerFunction {
  return ({ site }, ruleContext) => {
    const account = accountOf(site.claims, field, ruleContext);
    return account && { kind: "account", account };
  };
}

type Chosen = Pick<AnswerValue, "claim" | "part">;

function standing(
  headline: Chosen | null,
  more: Partial<Pick<AnswerValue, "disputed" | "inside">> = {},
): Answer | null {
  return standingAll(headline ? [headline] : [], more);
}

/** Returns the answer with several headlines; null if there is none. */
function standingAll(
  headlines: readonly Chosen[],
  more: Partial<Pick<AnswerValue, "disputed" | "inside">> = {},
): Answer | null {
  if (headlines.length === 0) return null;
  return {
    kind: "claims",
    standing: headlines.map(({ claim, part }) => ({ claim, part, disputed: false, inside: null, ...more })),
  };
}

/** Returns the answer with the planned capacity of the whole site on one basis. */
function planned(basis: Basis): AnswerFunction {
  return ({ site }, ruleContext) => {
    const found = capacityOf(site.claims, ruleContext, basis, "full_build");
    return whole(found ? [found] : []);
  };
}

/** Returns the answer with the sizes of one stage of the ladder, one for each basis. */
function rungs(stage: LadderStage): AnswerFunction {
  return (readSite, ruleContext) => {
    const found = sizeLadder(readSite, ruleContext).filter((rung) => rung.stage === stage);
    return standingAll(found.map(({ claim }) => ({ claim, part: stage === "phase" })));
  };
}

function whole(verdicts: readonly Verdict<CapacityClaim>[]): Answer | null {
  if (verdicts.length === 0) return null;
  return {
    kind: "claims",
    standing: verdicts.map((verdict) => ({
      claim: verdict.claim,
      part: false,
      disputed: capacityDisagreement(verdict) !== null,
      inside: null,
    })),
  };
}

function named(role: NamedRole): AnswerFunction {
  return ({ site }, ruleContext) => {
    const all = claimsOf(site.claims, role);
    const newest = newestNamed(all, ruleContext);
    if (!newest) return null;
    return { kind: "named", role, claims: newest.claims, ...namedBeside(all, newest) };
  };
}
