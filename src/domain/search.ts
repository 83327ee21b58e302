import type { Country } from "./country";
import { claimsOf } from "./claim";
import type { Organisation } from "./dataset";
import { fold } from "./fold";
import type { Site } from "./site";

/** What of a site a text search looks at, in the order in which a match is told. */
export const searchKinds = ["name", "alias", "place", "operator", "tenant"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A text under which a site is found. */
export type SearchText = { readonly kind: SearchKind; readonly text: string };

/** Where in a text a word was found: `text.slice(from, to)`. */
export type Match = SearchText & { readonly from: number; readonly to: number };

const countryNames = new Intl.DisplayNames("en", { type: "region" });
const nameOf = (country: Country) => countryNames.of(country) ?? country;

/** The texts under which a site is found: its names, its place, and who runs it or is named as its tenant, by all their names. */
export function searchTexts(
  site: Site,
  organisations: ReadonlyMap<string, Pick<Organisation, "name" | "aliases">>,
): readonly SearchText[] {
  const of = (kind: SearchKind, texts: readonly (string | null)[]) =>
    [...new Set(texts)].flatMap((text) => (text === null ? [] : { kind, text }));
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const known = organisations.get(id);
      return known ? [known.name, ...known.aliases] : [id];
    });
  return [
    ...of("name", [site.name]),
    ...of("alias", site.aliases),
    ...of("place", [site.locality, site.municipality, site.region, nameOf(site.country)]),
    ...of("operator", namesOf(site.operator === null ? [] : [site.operator])),
    ...of("tenant", namesOf(tenantsOf(site))),
  ];
}

/** The ids of everyone whom an undoubted claim names as a tenant: a later tenant does not make an earlier one unsaid. */
export function tenantsOf({ claims }: Pick<Site, "claims">): readonly string[] {
  return [
    ...new Set(claimsOf(claims, "tenant").flatMap((claim) => (claim.doubt === undefined ? claim.organisation : []))),
  ];
}

/**
 * Where what was typed is found among the texts, without case and without the marks over letters: the whole of it in one
 * text, else each word in some text. Empty where nothing was typed; null where a word is found nowhere.
 */
export function search(texts: readonly SearchText[], typed: string): readonly Match[] | null {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const whole = words.length > 1 ? firstMatch(texts, words.join(" ")) : null;
  if (whole) return [whole];
  const found = words.map((word) => firstMatch(texts, word));
  return found.some((match) => match === null) ? null : found.flatMap((match) => match ?? []);
}

/** Whether a name holds what was typed: the same search, in one text. */
export function matchIn(text: string, typed: string): boolean {
  return search([{ kind: "name", text }], typed) !== null;
}

/** The first of the texts that holds a folded word; one in which it begins a word goes before one that only holds it. */
function firstMatch(texts: readonly SearchText[], word: string): Match | null {
  let inside: Match | null = null;
  for (const one of texts) {
    const { folded, spaced, at } = foldedOnce(one);
    const start = spaced.indexOf(` ${word}`);
    const index = start < 0 ? folded.indexOf(word) : start;
    if (index < 0) continue;
    const match = { ...one, from: at[index] ?? 0, to: (at[index + word.length - 1] ?? 0) + 1 };
    if (start >= 0) return match;
    inside ??= match;
  }
  return inside;
}

/** A text folded letter by letter; the same with a space before each word; and for each letter where it came from. */
type Folded = { readonly folded: string; readonly spaced: string; readonly at: readonly number[] };

/** What was folded before: every count of the page and every letter typed asks the same texts. */
const known = new WeakMap<SearchText, Folded>();

function foldedOnce(one: SearchText): Folded {
  const before = known.get(one);
  if (before) return before;
  const folded = foldedWithPlaces(one.text);
  known.set(one, folded);
  return folded;
}

function foldedWithPlaces(text: string): Folded {
  const letters = Array.from(text, (letter) => ({ letter, folded: fold(letter) }));
  let place = 0;
  const at: number[] = [];
  for (const { letter, folded } of letters) {
    for (let index = 0; index < folded.length; index += 1) at.push(place);
    place += letter.length;
  }
  const folded = letters.map((one) => one.folded).join("");
  return { folded, spaced: ` ${folded.replaceAll(/[^a-z0-9]/g, " ")}`, at };
}
