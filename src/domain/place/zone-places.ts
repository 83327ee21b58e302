import { biddingZones, zoneRule, type BiddingZone } from "./bidding-zone";
import { countries, type Country } from "../record/country";

/** Whether a country's electricity market has bidding zones. */
export function hasBiddingZones(country: Country): boolean {
  return biddingZones.some((zone) => zone.startsWith(country));
}

/** What leads to a zone by the rule: countries that are it, regions that lie wholly in it, municipalities named one by one. */
export type ZonePlaces = {
  readonly countries: readonly Country[];
  readonly regions: readonly string[];
  readonly municipalities: readonly string[];
};

/** The places from which `zoneRule` concludes a zone, by name, in the rule's own order; all empty where none is named. */
export function placesOf(zone: BiddingZone): ZonePlaces {
  const named = (places: Readonly<Record<string, BiddingZone>>) =>
    Object.entries(places).flatMap(([place, its]) => (its === zone ? place.slice(place.indexOf(" ") + 1) : []));
  return {
    countries: countries.filter((country) => zoneRule.countries[country] === zone),
    regions: named(zoneRule.regions),
    municipalities: named(zoneRule.municipalities),
  };
}
