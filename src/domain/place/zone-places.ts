import { biddingZones, zoneRule, type BiddingZone } from "./bidding-zone";
import { countries, type Country } from "../record/country";

/** Returns whether the record has bidding zones for a country. */
export function hasBiddingZones(country: Country): boolean {
  return biddingZones.some((zone) => zone.startsWith(country));
}

/** The places from which the rule derives one zone. */
export type ZonePlaces = {
  readonly countries: readonly Country[];
  readonly regions: readonly string[];
  readonly municipalities: readonly string[];
};

/** Returns the names of the places from which `zoneRule` derives a zone, in the order of the rule. */
export function placesOf(zone: BiddingZone): ZonePlaces {
  const named = (places: Readonly<Record<string, BiddingZone>>) =>
    Object.entries(places).flatMap(([place, itsZone]) => (itsZone === zone ? place.slice(place.indexOf(" ") + 1) : []));
  return {
    countries: countries.filter((country) => zoneRule.countries[country] === zone),
    regions: named(zoneRule.regions),
    municipalities: named(zoneRule.municipalities),
  };
}
