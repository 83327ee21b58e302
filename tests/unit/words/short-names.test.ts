import { expect, test } from "vitest";
import { shortNames } from "../../../src/words/text/selection/short-names";
import { site } from "../support/builders";

test("sites side by side are called by their municipality, two of the same by their own names", () => {
  const lund = site();
  const malmo = site({ id: "se-malmo-acme", name: "Acme Malmö", municipality: "Malmö" });
  const other = site({ id: "se-lund-other", name: "Other Lund" });
  expect(shortNames([lund, malmo])).toEqual(["Lund", "Malmö"]);
  expect(shortNames([lund, malmo, other])).toEqual(["Acme Lund", "Malmö", "Other Lund"]);
});
