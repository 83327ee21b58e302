import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OrganisationClaim } from "../../../../src/domain/record/claim";
import { fold } from "../../../../src/domain/record/texts";
import { spellings } from "../../../../src/domain/search/spelling";
import { matchIn, search, searchTexts, tenantsOf } from "../../../../src/domain/search/search";
import { organisation, site, status } from "../../support/builders";
import { everySite } from "../../support/record";

const tenant = (organisationId: string, own: Partial<OrganisationClaim> = {}): OrganisationClaim => ({
  ...status(),
  id: `x.tenant.${organisationId}`,
  field: "tenant",
  organisation: organisationId,
  ...own,
});

const found = (typed: string) =>
  everySite.flatMap((readSite) => (search(readSite.texts, typed) === null ? [] : readSite.site.id));

/** The texts in which something was found, with what was found in brackets. */
const told = (texts: readonly string[], typed: string) =>
  search(
    texts.map((text) => ({ kind: "name", text })),
    typed,
  )?.map(({ text, from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`);

describe("what was typed", () => {
  test.each([
    ["borlange", "se-borlange-ecodatacenter"],
    ["Kvarnsveden", "se-borlange-ecodatacenter"],
    ["BORLÄNGE", "se-borlange-ecodatacenter"],
    ["keflavik", "is-keflavik-verne"],
    ["saeby", "dk-saeby-prime"],
    ["narvik nscale", "no-narvik-nscale"],
    ["greenland", "gl-kangerlussuaq-amforge"],
    ["mistral", "se-borlange-ecodatacenter"],
  ])("%s finds %s", (typed, id) => {
    expect(found(typed)).toContain(id);
  });

  test("finds nothing where one of its words is nowhere", () => {
    expect(found("narvik zzz")).toEqual([]);
  });

  test("of nothing but spaces finds everything, and nothing to show", () => {
    expect(found("   ")).toHaveLength(everySite.length);
    expect(told(["Narvik"], " ")).toEqual([]);
  });

  test.each(["\\", "*", "%", "-", "\u0000", "💥"])(
    "finds nothing where it holds no letter and no digit: %s",
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  test.each([
    ["nar\u00ADvik", "a soft hyphen"],
    ["\u200Bnarvik\uFEFF", "marks that cannot be seen"],
    ["\u202Anarvik\u202C", "marks of direction"],
    ["“Narvik”", "typographic quotes"],
    ["Narvik – Nscale", "a dash"],
    ["narvik/nscale", "a slash"],
    ["nscale, narvik.", "another order, a comma and a full stop"],
    ["Na\u0301rvik", "a mark of its own over a letter"],
    ["ｎａｒｖｉｋ", "wide letters"],
    ["Norge nscale", "the country in its own language"],
    ["NO4 nscale", "the bidding zone"],
    ["no-narvik-nscale", "its id"],
    ["no narvik nscale", "its id in words"],
    ["no\u2011narvik\u2011nscale", "its id with hyphens that do not break"],
  ])("finds Narvik as %j: with %s", (typed) => {
    expect(found(typed)).toContain("no-narvik-nscale");
  });

  test.each([
    ["copenhagen", "dk-copenhagen-dcai-gefion"],
    ["Helsingfors", null],
    ["Esbo", "fi-espoo-atnorth-fin02"],
    ["Fredrikshamn", "fi-hamina-google"],
    ["villmanstrand", "fi-lappeenranta-nebius"],
    ["Suomi", "fi-hamina-google"],
    ["Ísland", "is-keflavik-verne"],
    ["Kalaallit Nunaat", "gl-kangerlussuaq-amforge"],
    ["soenderborg", "dk-sonderborg-sdu-bitten"],
    ["kristinestad", "fi-kristiinankaupunki-neoix"],
  ])("%s finds a place by another of its names", (typed, id) => {
    if (id === null) expect(found(typed)).toEqual([]);
    else expect(found(typed)).toContain(id);
  });

  test("finds both English spellings, at each letter on the way", () => {
    for (const [text, typed] of [
      ["Brookfield AI centre", "center"],
      ["Thylander Data Center", "centre"],
    ] as const)
      for (let length = 3; length <= typed.length; length += 1)
        expect(matchIn(text, typed.slice(0, length)), typed.slice(0, length)).toBe(true);
  });

  test("that is a country finds what lies there, and no company elsewhere that bears its name", () => {
    const inSweden = searchTexts(
      site({ country: "SE" }),
      new Map([["acme", organisation({ name: "Acme Norway AS" })]]),
    );
    expect(search(inSweden, "Norway")).toBeNull();
    expect(search(inSweden, "Acme Norway")).not.toBeNull();
    for (const [name, country] of [
      ["Sverige", "SE"],
      ["norge", "NO"],
      ["Finland", "FI"],
      ["Finland.", "FI"],
      ["“Finland”", "FI"],
      ["Danmark", "DK"],
    ] as const)
      expect(found(name)).toEqual(
        everySite.filter((readSite) => readSite.site.country === country).map(({ site: { id } }) => id),
      );
  });
});

describe("the match", () => {
  test("is where the letters stand, whatever folding makes of them", () => {
    expect(told(["Sæby Ångström"], "angstrom")).toEqual(["Sæby [Ångström]"]);
    expect(told(["Sæby"], "saeby")).toEqual(["[Sæby]"]);
    expect(told(["x𝒶"], "a")).toEqual(["x[𝒶]"]);
    expect(told(["💥 \u{11FD5}à"], "a")).toEqual(["💥 \u{11FD5}[à]"]);
    expect(told(["Norðurþing"], "thing")).toEqual(["Norður[þing]"]);
  });

  test("prefers the whole of what was typed in one text, then each word apart", () => {
    expect(told(["Green Mountain", "Mountain"], "green mountain")).toEqual(["[Green Mountain]"]);
    expect(told(["Green Mountain", "Rjukan"], "rjukan green")).toEqual(["[Rjukan]", "[Green] Mountain"]);
  });

  test("prefers a text in which a word begins so", () => {
    expect(told(["Karlskoga", "Skoga"], "skoga")).toEqual(["[Skoga]"]);
    expect(told(["Karlskoga"], "skoga")).toEqual(["Karl[skoga]"]);
  });

  test("always holds what was typed", () => {
    const texts = fc.array(fc.record({ kind: fc.constant("name" as const), text: fc.string({ unit: "grapheme" }) }));
    fc.assert(
      fc.property(texts, fc.stringMatching(/^[a-zåäöæø]{1,3}$/), (all, typed) => {
        for (const { text, from, to } of search(all, typed) ?? [])
          expect(spellings(fold(typed)).some((spelt) => fold(text.slice(from, to)).includes(spelt))).toBe(true);
      }),
    );
  });
});

test("a name is searched by the same rule", () => {
  expect(matchIn("Työsuojelu", "tyo")).toBe(true);
  expect(matchIn("Acme", "x")).toBe(false);
});

test("a site is found by its names, its place, and by all names of its operator and tenants, once each", () => {
  const acme = site({
    aliases: ["The Barn"],
    locality: "Lund",
    claims: [tenant("initech"), tenant("initech", { id: "x.tenant.2" }), tenant("hooli", { doubt: "Misread." })],
  });
  const organisations = new Map([["acme", organisation({ aliases: ["ACM"] })]]);
  expect(searchTexts(acme, organisations).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "name Acme Lund",
    "alias The Barn",
    "place Lund",
    "place Skåne",
    "place Sweden",
    "place Scania",
    "place Sverige",
    "place Ruotsi",
    "zone SE4",
    "operator Acme AB",
    "operator ACM",
    "tenant initech",
    `id ${acme.id}`,
  ]);
  expect(tenantsOf(acme)).toEqual(["initech"]);
});
