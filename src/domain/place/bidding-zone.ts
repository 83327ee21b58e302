import type { Country } from "../record/country";
import type { Site } from "../record/site";

/** The bidding zones of the Nordic electricity market. Iceland and Greenland have none. */
export const biddingZones = [
  "SE1",
  "SE2",
  "SE3",
  "SE4",
  "NO1",
  "NO2",
  "NO3",
  "NO4",
  "NO5",
  "FI",
  "DK1",
  "DK2",
] as const;

export type BiddingZone = (typeof biddingZones)[number];

/**
 * The rule that derives a zone from a place, which the Method page prints: a country that is one zone, a region within
 * one, or a municipality of a region that a border crosses. A place without an entry has no zone, because a border
 * crosses it or is near.
 */
export const zoneRule: {
  readonly countries: { readonly [C in Country]?: BiddingZone };
  readonly regions: Readonly<Record<string, BiddingZone>>;
  readonly municipalities: Readonly<Record<string, BiddingZone>>;
} = {
  countries: { FI: "FI" },
  // Denmark is divided at the Great Belt; these Swedish counties are completely in one zone.
  regions: {
    "DK Nordjylland": "DK1",
    "DK Midtjylland": "DK1",
    "DK Syddanmark": "DK1",
    "DK Sjælland": "DK2",
    "DK Hovedstaden": "DK2",
    "SE Norrbotten": "SE1",
    "SE Västernorrland": "SE2",
    "SE Jämtland": "SE2",
    "SE Stockholm": "SE3",
    "SE Södermanland": "SE3",
    "SE Östergötland": "SE3",
    "SE Uppsala": "SE3",
    "SE Värmland": "SE3",
    "SE Västmanland": "SE3",
    "SE Örebro": "SE3",
    "SE Gotland": "SE3",
    "SE Skåne": "SE4",
    "SE Blekinge": "SE4",
    "SE Kronoberg": "SE4",
  },
  municipalities: {
    "SE Avesta": "SE3",
    "SE Borlänge": "SE3",
    "SE Falun": "SE3",
    "SE Gävle": "SE3",
    "SE Göteborg": "SE3",
    "SE Sandviken": "SE3",
    "NO Oslo": "NO1",
    "NO Ringerike": "NO1",
    "NO Arendal": "NO2",
    "NO Drangedal": "NO2",
    "NO Fyresdal": "NO2",
    "NO Porsgrunn": "NO2",
    "NO Skien": "NO2",
    "NO Sola": "NO2",
    "NO Stavanger": "NO2",
    "NO Time": "NO2",
    "NO Tinn": "NO2",
    "NO Tysvær": "NO2",
    "NO Vennesla": "NO2",
    "NO Vinje": "NO2",
    "NO Stad": "NO3",
    "NO Tydal": "NO3",
    "NO Fauske": "NO4",
    "NO Hemnes": "NO4",
    "NO Meløy": "NO4",
    "NO Narvik": "NO4",
    "NO Rana": "NO4",
    "NO Masfjorden": "NO5",
    "NO Samnanger": "NO5",
    "NO Vaksdal": "NO5",
  },
};

/** Returns the bidding zone of a site by `zoneRule`, or null if the rule has none for its place. */
export function biddingZoneOf({
  country,
  region,
  municipality,
}: Pick<Site, "country" | "region" | "municipality">): BiddingZone | null {
  return (
    zoneRule.countries[country] ??
    zoneRule.regions[`${country} ${region}`] ??
    zoneRule.municipalities[`${country} ${municipality}`] ??
    null
  );
}
