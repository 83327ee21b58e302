import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisationName } from "../../../src/domain/record/dataset";
import { fold } from "../../../src/domain/record/texts";
import { dataset } from "../support/builders";

describe("folded text", () => {
  test.each([
    ["Malmö", "malmo"],
    ["Sæby", "saeby"],
    ["Køge", "koge"],
    ["Høje-Taastrup", "hoje-taastrup"],
    ["STRÄNGNÄS", "strangnas"],
    ["Hønefoss", "honefoss"],
    ["Ålfoten", "alfoten"],
    ["Blönduós", "blonduos"],
    ["Þórður", "thordur"],
    ["A\u030Angstro\u0308m", "angstrom"],
  ])("of %s is %s", (text, plain) => {
    expect(fold(text)).toBe(plain);
  });

  test("folds no further, and the same with and without marks composed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a å Å ä Ö ø Ø æ Æ é ð Þ - 0".split(" ")) }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(fold(text)).toMatch(/^[a-z0-9 -]*$/);
      }),
    );
  });
});

describe("the name of an organisation", () => {
  test("is the record's, else its id, else none", () => {
    expect(organisationName(dataset(), "acme")).toBe("Acme AB");
    expect(organisationName(dataset(), "not-there")).toBe("not-there");
    expect(organisationName(dataset(), null)).toBeNull();
  });
});
