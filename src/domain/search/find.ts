import { biddingZoneOf, biddingZones, type BiddingZone } from "../place/bidding-zone";
import { countriesOf, countryNames, type Country } from "../record/country";
import type { Organisation } from "../record/dataset";
import type { Site } from "../record/site";
import { otherNames } from "./place-names";
import { search, searchTexts, type Match, type SearchText } from "./search";

/** What can be found from anywhere, in the order in which equally good finds stand. */
const findKinds = ["country", "organisation", "site", "municipality", "zone", "page"] as const;

export type FindKind = (typeof findKinds)[number];

/** A thing that can be found: `id` is unique among its kind, but that a page may have two names; `site` is the site that it is, if it is one. */
export type Findable = {
  readonly kind: FindKind;
  readonly id: string;
  readonly name: string;
  readonly country: Country | null;
  /** The bidding zone that it is, if it is one. */
  readonly zone: BiddingZone | null;
  readonly site: Site | null;
  readonly texts: readonly SearchText[];
};

/** A find with the text in which it was found; null where nothing is asked for. */
export type Find = { readonly item: Findable; readonly match: Match | null };

/** The most finds of a kind. */
const most: Readonly<Record<FindKind, number>> = {
  country: 7,
  organisation: 6,
  site: 8,
  municipality: 4,
  zone: 4,
  page: 5,
};

const named = (names: readonly string[]): readonly SearchText[] =>
  names.map((text, index) => ({ kind: index === 0 ? "name" : "alias", text }));

/**
 * Returns all that can be found in a record, and the pages of the site by their paths, names and other words. A bidding zone
 * is found by its code and by the town of its name in `zones`, where the record has a site in it.
 */
export function findablesOf(
  {
    sites,
    organisations,
  }: { readonly sites: readonly Site[]; readonly organisations: ReadonlyMap<string, Organisation> },
  pages: readonly { readonly path: string; readonly name: string; readonly also: readonly string[] }[],
  zones: Readonly<Record<BiddingZone, string>>,
): readonly Findable[] {
  const places = new Map(sites.map((site) => [`${site.country} ${site.municipality}`, site]));
  const inZones = new Map(sites.map((site) => [biddingZoneOf(site), site.country]));
  const of = (
    kind: FindKind,
    id: string,
    names: readonly string[],
    own: Partial<Pick<Findable, "country" | "zone" | "site" | "texts">> = {},
  ): Findable => ({
    kind,
    id,
    name: names[0] ?? id,
    country: null,
    zone: null,
    site: null,
    texts: named(names),
    ...own,
  });
  return [
    ...countriesOf(sites).map((country) =>
      of("country", country, countryNames[country], {
        country,
        // The name of a country is looked for in places alone.
        texts: countryNames[country].map((text) => ({ kind: "place", text })),
      }),
    ),
    ...[...organisations.values()].map(({ id, name, aliases }) => of("organisation", id, [name, ...aliases])),
    ...sites.map((site) =>
      of("site", site.id, [site.name], { country: site.country, site, texts: searchTexts(site, organisations) }),
    ),
    ...[...places].map(([id, { municipality, country }]) =>
      of("municipality", id, [municipality, ...otherNames(municipality)], { country }),
    ),
    ...biddingZones.flatMap((zone) => {
      const country = inZones.get(zone);
      const name = zones[zone];
      // Its code and a town, by whatever name that is called.
      const names = [name, ...otherNames(name.slice(zone.length + 1))];
      return country === undefined ? [] : of("zone", zone, names, { country, zone });
    }),
    ...pages.map(({ path, name, also }) => of("page", path, [name, ...also])),
  ];
}

/**
 * Returns what a text finds, by kind: the kinds that it finds by name first, and of each kind the finds by name, then by
 * other names, then by anything else. Nothing asked for finds the pages.
 */
export function findAnything(all: readonly Findable[], typed: string): readonly Find[] {
  if (typed.trim() === "") return all.filter(({ kind }) => kind === "page").map((item) => ({ item, match: null }));
  const groups = findKinds.map((kind) =>
    all
      .flatMap((item): readonly Find[] => {
        const matches = item.kind === kind ? search(item.texts, typed) : null;
        return matches === null ? [] : [{ item, match: matches[0] ?? null }];
      })
      .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.item.name < b.item.name ? -1 : 1))
      .slice(0, most[kind]),
  );
  const best = (group: readonly Find[]) => Math.min(...group.map(rankOf));
  return groups.toSorted((a, b) => best(a) - best(b)).flat();
}

/** The beginning of a name is best, then the rest of it and the beginning of another name, then anything else. */
function rankOf({ item, match }: Find): number {
  if (item.kind === "country") return match?.from === 0 ? 0 : 1;
  if (match?.kind === "name") return match.from === 0 ? 0 : 1;
  if (match?.kind === "alias") return match.from === 0 ? 1 : 2;
  return 3;
}
