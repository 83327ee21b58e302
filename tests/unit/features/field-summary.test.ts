import { expect, test } from "vitest";
import type { InvestmentClaim } from "../../../src/domain/record/claim";
import { fieldSummary } from "../../../src/features/site/fields/field-summary";
import { investment } from "../support/builders";

const summary = (...claims: readonly Partial<InvestmentClaim>[]) =>
  fieldSummary(
    claims.map((own, index) => investment({ id: `x.investment.${index + 1}`, ...own })),
    new Set(["x.investment.1"]),
    String,
  );

test("says in plain words what the statements of a field say", () => {
  expect(summary({}, {})).toBe("The whole site: both statements say €1 bn.");
  expect(summary({}, {}, { converted: true, amount: 9e9 })).toBe(
    "The whole site: 2 statements say €1 bn. 1 statement is a publisher’s own conversion.",
  );
  expect(summary({}, {}, { amount: 2e9 })).toBe("The whole site: 2 statements say €1 bn and 1 says €2 bn.");
  const nok = { amount: 10e9, currency: "NOK" } as const;
  const many = [1, 2, 3, 4].map((billions) => ({ amount: billions * 1e9 }));
  expect(summary(...many, {}, nok)).toBe(
    "The whole site: 2 statements say €1 bn, 1 says €2 bn, 1 says €3 bn and 2 give other figures.",
  );
  expect(summary(...many)).toBe("The whole site: 4 statements give 4 different figures, from €1 bn to €4 bn.");
});
