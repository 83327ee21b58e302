import { rateFor } from "../../../src/domain/record/money";
import { at } from "../fault";
import { allClaims } from "../record-set";
import type { Rule } from "../rule";

const iso4217: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

export const currencies: Rule = {
  name: "currencies",
  doc: "A currency is an ISO 4217 code that exists.",
  check: (set) =>
    allClaims(set).flatMap(({ file, path, claim }) =>
      claim.field === "investment" && !iso4217.has(claim.currency)
        ? [
            {
              file,
              path: at(path, "currency"),
              subject: claim.id,
              value: claim.currency,
              tip: "not an ISO 4217 code: SEK, NOK, DKK, ISK, EUR, USD …",
            },
          ]
        : [],
    ),
};

export const rateKnown: Rule = {
  name: "rate-known",
  doc: "A dated amount in another currency than the euro has a rate for its month, or its year.",
  check: (set) =>
    allClaims(set).flatMap(({ file, path, claim }) => {
      if (claim.field !== "investment" || claim.stated === null || claim.currency === "EUR") return [];
      const { stated, currency } = claim;
      if (set.rates.some(({ record }) => rateFor(currency, "EUR", stated, record) !== null)) return [];
      const tip = `exchange-rates.json has no ${currency} rate for ${stated}: add it, or name the claim in exceptions.json`;
      return [{ file, path: at(path, "currency"), subject: claim.id, value: currency, tip }];
    }),
};

export const conversions: Rule = {
  name: "conversions",
  doc: "Only an amount of money can be a publisher's own conversion.",
  check: (set) =>
    allClaims(set)
      .filter(({ claim }) => claim.converted === true && claim.field !== "investment")
      .map(({ file, path, claim }) => ({
        file,
        path: at(path, "converted"),
        subject: claim.id,
        value: claim.converted,
        tip: `remove it from a claim about ${claim.field}`,
      })),
};

export const moneyRules: readonly Rule[] = [currencies, rateKnown, conversions];
