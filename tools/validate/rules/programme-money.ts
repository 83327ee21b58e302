import type { InvestmentClaim } from "../../../src/domain/record/claim";
import { mayStandForInvestment } from "../../../src/domain/headline/headline";
import { at } from "../fault";
import { claimsIn, type LocatedClaim } from "../record-set";
import type { Rule } from "../rule";

type Sum = Omit<LocatedClaim, "claim"> & { readonly claim: InvestmentClaim };

export const programmeMoney: Rule = {
  name: "programme-money",
  doc: "A programme's sum is not repeated as a sum of a site, by the same source or for the same operator.",
  check: ({ sites, programmes }) => {
    const committed = sums(claimsIn(programmes));
    return sums(claimsIn(sites))
      .filter(({ claim }) => canStand(claim))
      .flatMap(({ file, path, claim, owner }) => {
        const same = committed.find(
          (other) =>
            other.claim.amount === claim.amount &&
            other.claim.currency === claim.currency &&
            (other.claim.source === claim.source ||
              (owner.record.operator !== null && other.owner.record.operator === owner.record.operator)),
        );
        const tip = `the same sum as ${same?.claim.id}: keep it where its source puts it, or name the claim in exceptions.json`;
        return same ? [{ file, path: at(path, "amount"), subject: claim.id, value: claim.amount, tip }] : [];
      });
  },
};

/** Words in a scope that mean more than one site. */
const wide =
  /\b(Sweden|Norway|Finland|Denmark|Iceland|Greenland|Faroes?|Nordics?|Scandinavia|Europe|worldwide|nationwide|countries|\w+-wide)\b/i;

export const wideMoney: Rule = {
  name: "wide-money",
  doc: "A sum that its scope gives to a country, or to several, is a programme's and not a site's.",
  check: ({ sites }) =>
    sums(claimsIn(sites)).flatMap(({ file, path, claim }) => {
      const word = canStand(claim) ? wide.exec(claim.scope)?.[0] : undefined;
      const tip = `speaks of ${word}: move it to programmes.json, or name the claim in exceptions.json`;
      return word === undefined ? [] : [{ file, path: at(path, "scope"), subject: claim.id, value: claim.scope, tip }];
    }),
};

/**
 * Returns whether an amount could be the headline of a site: not doubted, not converted, and of a measure that means
 * spending on it.
 */
function canStand({ doubt, converted, measure }: InvestmentClaim): boolean {
  return !doubt && !converted && mayStandForInvestment(measure);
}

function sums(claims: readonly LocatedClaim[]): Sum[] {
  return claims.flatMap(({ claim, ...place }) => (claim.field === "investment" ? [{ ...place, claim }] : []));
}

export const programmeMoneyRules: readonly Rule[] = [programmeMoney, wideMoney];
