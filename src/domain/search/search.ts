import { biddingZoneOf } from "../place/bidding-zone";
import { claimsOf } from "../record/claim";
import { countryCalled, countryNames } from "../record/country";
import type { Organisation } from "../record/dataset";
import { fold } from "../record/fold";
import { otherNames } from "./place-names";
import type { Site } from "../record/site";
import { spellings, wordsOf } from "./spelling";

/** What of a site a text search looks at, in the order in which a match is told. */
export const searchKinds = ["name", "alias", "place", "zone", "operator", "tenant", "id"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A text under which a site is found. */
export type SearchText = { readonly kind: SearchKind; readonly text: string };

/** Where in a text a word was found: `text.slice(from, to)`. */
export type Match = SearchText & { readonly from: number; readonly to: number };

/** The texts under which a site is found: its names, its place and bidding zone, who runs it or is named as its tenant, by all their names, and its id. */
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

/** The ids of everyone whom an undoubted claim names as a tenant: a later tenant does not make an earlier one unsaid. */
export function tenantsOf({ claims }: Pick<Site, "claims">): readonly string[] {
  return [
    ...new Set(claimsOf(claims, "tenant").flatMap((claim) => (claim.doubt === undefined ? claim.organisation : []))),
  ];
}

/**
 * Where what was typed is found among the texts, without case, marks over letters, punctuation and what cannot be seen,
 * in either English spelling: the whole of it in one text, else each word in some text, in any order. A country's name is
 * looked for in places, since a company that bears it may lie elsewhere; an id only as a whole. Empty where nothing was
 * typed; null where a word, or anything that could be one, is found nowhere.
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

/** What was typed, read once for all the texts in which it is looked for. */
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

/** Whether a name holds what was typed: the same search, in one text. */
export function matchIn(text: string, typed: string): boolean {
  return search([{ kind: "name", text }], typed) !== null;
}

/** The first of the texts that holds a folded word in any of its spellings; one in which it begins a word goes before one that only holds it. */
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

/** A text folded letter by letter; the same with a space before each word; and for each letter where the one it came from begins and ends. */
type Folded = {
  readonly folded: string;
  readonly spaced: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

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
