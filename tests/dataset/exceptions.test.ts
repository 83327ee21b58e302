import { expect, test } from "vitest";
import { rules } from "../../tools/validate/rules";
import { runRules } from "../../tools/validate/run";
import { dataset, investment, site } from "./fixture";

const id = "se-lund-acme.investment.1";
const late = (date: string): Record<string, unknown> => ({ date, kind: "other", text: "x", source: "a-source" });
const koruna = [site({ claims: [investment(id, { currency: "CZK" })] })];

function run(sites: Record<string, unknown>[], ...exceptions: Record<string, unknown>[]): string[] {
  return runRules(dataset({ sites, exceptions }).set, rules).map(({ rule, path }) => `${rule} ${path}`);
}

test("an exception takes out the fault that it names", () => {
  expect(run(koruna)).toEqual(["rate-known claims[0].currency"]);
  expect(run(koruna, { rule: "rate-known", subject: id, reason: "No rate." })).toEqual([]);
});

test("it takes out one fault, not all of its kind", () => {
  const events = [late("2026-05"), late("2026-06")];
  const exception = { rule: "event-dates", subject: "se-lund-acme", reason: "Expected." };
  expect(run([site({ events })], exception)).toEqual(["event-dates events[1].date"]);
});

test("an exception that is not needed is a fault, as is one without a rule", () => {
  expect(run([site()], { rule: "rate-known", subject: id, reason: "No rate." })).toEqual(["exceptions [0]"]);
  expect(run([site()], { rule: "no-such-rule", subject: id, reason: "None." })).toEqual(["exceptions [0]"]);
});

test("an exception of a record that cannot be read is left alone", () => {
  const exception = { rule: "rate-known", subject: id, reason: "No rate." };
  expect(run([site({ claims: [investment(id, { currency: "koruna" })] })], exception)).toEqual([]);
});
