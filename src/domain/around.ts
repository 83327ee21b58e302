import { claimsOf, type Claim } from "./claim";
import type { Dataset } from "./dataset";
import type { Facts } from "./facts";
import { capacityOf, investmentOf, openingOf } from "./headline";
import { decide, type Judge, type Verdict } from "./verdict";

/** A claim among the others about the same thing, and whether it stands for the site. */
export type Around = {
  readonly facts: Facts;
  readonly claim: Claim;
  /** The verdict over the claims about the same thing; null where none of them may stand. */
  readonly verdict: Verdict<Claim> | null;
  /** It is the site's headline for its field. */
  readonly isHeadline: boolean;
  /** It is the headline, and of a part only. */
  readonly isPart: boolean;
};

/** Finds a claim of the sites by its id, with what surrounds it; null where none of them has it. */
export function around(id: string, all: readonly Facts[], judge: Judge): Around | null {
  for (const facts of all) {
    const claim = facts.site.claims.find((one) => one.id === id);
    if (!claim) continue;
    const headline = [facts.investment, facts.capacity, facts.opening].find((one) => one?.claim === claim);
    const isHeadline = headline !== undefined || facts.statusClaim === claim;
    return {
      facts,
      claim,
      verdict: verdictAround(claim, facts.site.claims, judge),
      isHeadline,
      isPart: headline?.part ?? false,
    };
  }
  return null;
}

/** The verdict over the claims that are about the same thing as a claim: its measure, its basis and stage, its field. */
function verdictAround(claim: Claim, claims: readonly Claim[], judge: Judge): Verdict<Claim> | null {
  switch (claim.field) {
    case "investment":
      return investmentOf(claims, judge, claim.measure);
    case "capacity":
      return capacityOf(claims, judge, claim.basis, claim.stage);
    case "opening":
      return openingOf(claims, judge, claim.stage);
    case "accelerators":
    case "cooling":
    case "energy":
    case "heat_reuse":
    case "jobs":
    case "owner":
    case "pue":
    case "site_area":
    case "status":
    case "tenant":
      return decide<Claim>(claimsOf(claims, claim.field), judge);
  }
}

/** The claim of a data set with an id, whatever day it was stated; null where no site has it. */
export function hasClaim({ sites }: Pick<Dataset, "sites">, id: string): boolean {
  return sites.some((site) => site.claims.some((claim) => claim.id === id));
}
