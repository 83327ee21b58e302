import { expect, test } from "vitest";
import type { InvestmentClaim } from "../../../src/domain/record/claim";
import { fieldBrief, fieldSummary } from "../../../src/features/site/fields/field-summary";
import { capacity, investment } from "../support/builders";

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

test("a bound is not counted with the figure that it bounds", () => {
  expect(summary({}, { qualifier: "about" }, { qualifier: "up_to" }, { qualifier: "up_to" })).toBe(
    "The whole site: 2 statements say €1 bn and 2 say up to €1 bn.",
  );
});

test("a fold says what its values are of, that of the plan first", () => {
  const part = (number: number) => capacity({ id: `x.capacity.${number}`, stage: "phase", mw: 60 });
  const plan = capacity({ id: "x.capacity.4", mw: 430 });
  const claims = [part(1), part(2), part(3), plan];
  expect(fieldBrief(claims, new Set([plan.id]), String)).toBe("Planned, the whole site: 430 MW IT load.");
  expect(fieldBrief([part(1), part(2)], new Set(), String)).toBe(
    "A part of the site: both statements say 60 MW IT load.",
  );
});
