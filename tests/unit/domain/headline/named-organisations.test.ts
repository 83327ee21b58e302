import { expect, test } from "vitest";
import type { OrganisationClaim } from "../../../../src/domain/record/claim";
import { newestNamed, namedBeside } from "../../../../src/domain/headline/named-organisations";
import { ruleContext } from "../../support/builders";

let count = 0;
const tenant = (organisation: string, own: Partial<OrganisationClaim> = {}): OrganisationClaim => ({
  id: `x.tenant.${(count += 1)}`,
  field: "tenant",
  organisation,
  qualifier: "exact",
  scope: "whole site",
  stated: "2026-02-03",
  source: "press",
  ...own,
});
const names = (...claims: readonly OrganisationClaim[]) =>
  newestNamed(claims, ruleContext)?.claims.map(({ organisation }) => organisation) ?? null;

test("the newest day decides, and all whom it names stand side by side", () => {
  expect(names(tenant("old", { stated: "2024" }), tenant("a"), tenant("b", { source: "trade" }))).toEqual(["b", "a"]);
});

test("an organisation stands once", () => {
  expect(names(tenant("a"), tenant("a", { source: "primary" }))).toEqual(["a"]);
});

test("doubted and undated claims stand back, an aggregator behind better ones", () => {
  expect(
    names(
      tenant("a"),
      tenant("doubted", { doubt: "Misread." }),
      tenant("undated", { stated: null }),
      tenant("copied", { source: "aggregator", stated: "2026-05" }),
    ),
  ).toEqual(["a"]);
});

test("nobody is named where no claim may stand", () => {
  expect(names()).toBeNull();
  expect(names(tenant("a", { doubt: "Misread." }))).toBeNull();
});

test("those who stand together have not lost", () => {
  const [a, b] = [tenant("a"), tenant("b")];
  expect(newestNamed([a, b], ruleContext)?.headline.lost.size).toBe(0);
});

test("beside them stand those whom undoubted claims name, earlier or not", () => {
  const claims = [
    tenant("a"),
    tenant("old", { stated: "2024" }),
    tenant("undated", { stated: null }),
    tenant("doubted", { stated: "2024", doubt: "Misread." }),
  ];
  const newest = newestNamed(claims, ruleContext);
  expect(newest && namedBeside(claims, newest)).toEqual({ before: ["old"], also: ["undated"] });
});
