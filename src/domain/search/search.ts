import { biddingZoneOf } from "../place/bidding-zone";
import { claimsOf } from "../record/claim";
import { countryCalled, countryNames } from "../record/country";
import type { Organisation } from "../record/dataset";
import { fold } from "../record/texts";
import { otherNames } from "./place-names";
import type { Site } from "../record/site";
import { spellings, wordsOf } from "./spelling";

/** The parts of a site that a text search covers, in the order in which a match is reported. */
export const searchKinds = ["name", "alias", "place", "zone", "operator", "tenant", "id"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A searchable text of a site. */
export type SearchText = { readonly kind: SearchKind; readonly text: string };

/** The position of a word in a text: `text.slice(from, to)`. */
export type Match = SearchText & { readonly from: number; readonly to: number };

/**
 * Returns the searchable texts of a site: its names, place, bidding zone, operator, tenants (each with all names) and
 * id.
 */
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
  const places = [site.locality, site.municipality, site.region];
  return [
    ...of("name", [site.name]),
    ...of("alias", site.aliases),
    ...of("place", [...places, ...countryNames[site.country].slice(0, 1)]),
    ...of("place", [...places.flatMap(otherNames), ...countryNames[site.country].slice(1)]),
    ...of("zone", [biddingZoneOf(site)]),
    ...of("operator", namesOf(site.operator === null ? [] : [site.operator])),
    ...of("tenant", namesOf(tenantsOf(site))),
    ...of("id", [site.id]),
  ];
}

/** Returns the ids of all tenants that claims without a doubt name, now or earlier. */
export function tenantsOf({ claims }: Pick<Site, "claims">): readonly string[] {
  return [
    ...new Set(claimsOf(claims, "tenant").flatMap((claim) => (claim.doubt === undefined ? claim.organisation : []))),
  ];
}

/**
 * Searches the texts of a site, ignoring case, diacritics, punctuation and invisible characters, in both English
 * spellings. A match is the whole query in one text, or else each of its words in any text. The name of a country is
 * searched for in places only, because a company with that name may be elsewhere; an id matches only as a whole.
 * Returns an empty list for an empty query and null if a word is not found.
 */
export function search(texts: readonly SearchText[], typed: string): readonly Match[] | null {
  const { words, whole, spelt, isNothing, isCountry } = queryOf(typed);
  if (words.length === 0) return isNothing ? [] : null;
  const asked = isCountry ? texts.filter(({ kind }) => kind === "name" || kind === "alias" || kind === "place") : texts;
  if (isCountry && !asked.some((one) => one.kind === "place" && firstMatch([one], [whole]))) return null;
  const match = words.length > 1 ? firstMatch(asked, [whole]) : null;
  if (match) return [match];
  const parts = asked.filter(({ kind }) => kind !== "id");
  const found = spelt.map((word) => firstMatch(parts, word));
  return found.some((one) => one === null) ? null : found.flatMap((one) => one ?? []);
}

/** A query, parsed once for all texts. */
type Query = {
  readonly words: readonly string[];
  readonly whole: string;
  readonly spelt: readonly (readonly string[])[];
  readonly isNothing: boolean;
  readonly isCountry: boolean;
};

let last: { readonly typed: string; readonly query: Query } | null = null;

function queryOf(typed: string): Query {
  if (last?.typed === typed) return last.query;
  const words = wordsOf(typed);
  const whole = words.join(" ");
  const query = {
    words,
    whole,
    spelt: words.map(spellings),
    isNothing: fold(typed).trim() === "",
    isCountry: countryCalled(whole) !== undefined,
  };
  last = { typed, query };
  return query;
}

/** Returns whether a name matches a query, by the same search. */
export function matchIn(text: string, typed: string): boolean {
  return search([{ kind: "name", text }], typed) !== null;
}

/**
 * Returns the first text that contains a folded word in any spelling. Texts in which it begins a word come before the
 * others.
 */
function firstMatch(texts: readonly SearchText[], spelt: readonly string[]): Match | null {
  let inside: Match | null = null;
  for (const one of texts) {
    const { folded, spaced, starts, ends } = foldedOnce(one);
    for (const word of spelt) {
      const start = spaced.indexOf(` ${word}`);
      const index = start < 0 ? folded.indexOf(word) : start;
      if (index < 0) continue;
      const match = { ...one, from: starts[index] ?? 0, to: ends[index + word.length - 1] ?? 0 };
      if (start >= 0) return match;
      inside ??= match;
    }
  }
  return inside;
}

/**
 * A folded text, the same with a space before each word, and for each folded letter the start and end of its original.
 */
type Folded = {
  readonly folded: string;
  readonly spaced: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** Cache of folded texts, because every count and every typed letter searches the same ones. */
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
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { letter, folded } of letters) {
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(place);
      ends.push(place + letter.length);
    }
    place += letter.length;
  }
  const folded = letters.map((one) => one.folded).join("");
  return {
    folded,
    spaced: ` ${folded.replaceAll(/[^\p{L}\p{N}]/gu, (sign) => " ".repeat(sign.length))}`,
    starts,
    ends,
  };
}
