import { newestNamed } from "../headline/named-organisations";
import { acceleratorCounts, headlineOf } from "../headline/plain-headline";
import { claimsOf, type Claim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import { capacityOf, investmentOf, mayStandForInvestment, openingOf, statusOf } from "../headline/headline";
import type { RuleContext, Verdict } from "../headline/verdict";

/** A claim with the other claims about the same thing, and whether it is the headline. */
export type ClaimContext = {
  readonly readSite: ReadSite;
  readonly claim: Claim;
  /** The other claims about the same thing: its measure, its basis and stage, its field. */
  readonly siblings: readonly Claim[];
  /** The result of the rule for the claims about the same thing, or null if it excludes all. */
  readonly verdict: Verdict<Claim> | null;
  /** True if it is the headline of the site for its field. */
  readonly isHeadline: boolean;
  /** True if it is the headline and about a part of the site. */
  readonly isPart: boolean;
};

/** Returns the claim with an id and its context, or null if no site has it. */
export function claimContext(id: string, all: readonly ReadSite[], ruleContext: RuleContext): ClaimContext | null {
  for (const readSite of all) {
    const claim = readSite.site.claims.find((one) => one.id === id);
    if (!claim) continue;
    const verdict = verdictAround(claim, readSite.site.claims, ruleContext);
    const headline = [readSite.investment, readSite.capacity, readSite.opening].find((one) => one?.claim === claim);
    return {
      readSite,
      claim,
      siblings: readSite.site.claims.filter((other) => other !== claim && kindOf(other) === kindOf(claim)),
      verdict,
      isHeadline:
        headline !== undefined ||
        readSite.statusClaim === claim ||
        standsInPlainField(verdict, claim, ruleContext, readSite),
      isPart: headline?.part ?? false,
    };
  }
  return null;
}

/** Returns whether a claim of a field without parts stands for the site. */
function standsInPlainField(
  verdict: Verdict<Claim> | null,
  claim: Claim,
  ruleContext: RuleContext,
  { site: { claims } }: ReadSite,
): boolean {
  if (claim.field === "jobs") return headlineOf(claims, "jobs", ruleContext)?.claim === claim;
  const hasKinds = ["investment", "capacity", "opening", "status"].includes(claim.field);
  return !hasKinds && verdict?.claim === claim;
}

/** The verdict over the claims that are about the same thing as a claim: its measure, its basis and stage, its field. */
function verdictAround(claim: Claim, claims: readonly Claim[], ruleContext: RuleContext): Verdict<Claim> | null {
  switch (claim.field) {
    case "investment":
      return investmentOf(claims, ruleContext, claim.measure);
    case "capacity":
      return capacityOf(claims, ruleContext, claim.basis, claim.stage);
    case "opening":
      return openingOf(claims, ruleContext, claim.stage);
    case "status":
      return statusOf(claims, ruleContext, claim.part === true);
    case "accelerators":
      return acceleratorCounts(claims, ruleContext).find(({ same }) => same.includes(claim))?.headline ?? null;
    case "owner":
    case "tenant": {
      const named = newestNamed(claimsOf(claims, claim.field), ruleContext);
      // Those that the newest statements name stand side by side.
      const own = named?.claims.find((one) => one === claim) ?? named?.headline.claim;
      return named && own ? { ...named.headline, claim: own, newest: own } : null;
    }
    case "cooling":
    case "energy":
    case "heat_reuse":
    case "pue":
    case "site_area":
      return headlineOf(claims, claim.field, ruleContext);
    case "jobs":
      return headlineOf(
        claimsOf(claims, "jobs").filter(({ stage }) => stage === claim.stage),
        "jobs",
        ruleContext,
      );
  }
}

/** Returns a text that is equal for claims about the same thing. */
function kindOf(claim: Claim): string {
  if (claim.field === "investment") return `investment ${claim.measure}`;
  if (claim.field === "capacity") return `capacity ${claim.basis} ${claim.stage}`;
  if (claim.field === "status") return claim.part === true ? "status of a part" : "status";
  return claim.field === "opening" ? `opening ${claim.stage}` : claim.field;
}

/** Returns whether claims of this kind can be a headline, of the whole or of a part. */
export function mayStand(claim: Claim): boolean {
  if (claim.field === "investment") return mayStandForInvestment(claim.measure);
  if (claim.field === "capacity") return claim.stage !== "potential" && claim.basis !== "backup_power";
  if (claim.field === "status") return claim.part !== true;
  return claim.field !== "opening" || claim.stage !== "full";
}
