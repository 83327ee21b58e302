import { expect, test } from "vitest";
import { biddingZoneOf, biddingZones, zoneRule } from "../../../../src/domain/place/bidding-zone";
import { countries } from "../../../../src/domain/record/country";
import { hasBiddingZones, placesOf } from "../../../../src/domain/place/zone-places";
import { everySite, theSite } from "../../support/record";

test.each([
  ["se-borlange-ecodatacenter", "SE3"],
  ["se-boden-northerndata", "SE1"],
  ["se-solleftea-atnorth", "SE2"],
  ["se-staffanstorp-microsoft", "SE4"],
  ["no-narvik-nscale", "NO4"],
  ["no-oslo-skygard-osl1", "NO1"],
  ["no-stad-lefdal-mine", "NO3"],
  ["fi-hamina-google", "FI"],
  ["dk-esbjerg-microsoft", "DK1"],
  ["dk-koge-microsoft", "DK2"],
])("%s lies in %s", (id, zone) => {
  expect(theSite(id).zone).toBe(zone);
});

test.each(["is-keflavik-verne", "gl-kangerlussuaq-amforge", "no-namsskogan-bitzero", "se-skelleftea-edgeconnex"])(
  "%s lies in none, or its municipality does not tell",
  (id) => {
    expect(theSite(id).zone).toBeNull();
  },
);

test("a zone is one of the site's own country", () => {
  for (const { site, zone } of everySite) if (zone !== null) expect(zone.slice(0, 2)).toBe(site.country);
  for (const [place, zone] of Object.entries({ ...zoneRule.regions, ...zoneRule.municipalities }))
    expect(zone.slice(0, 2)).toBe(place.slice(0, 2));
});

test("every named municipality is one of the record, so that none is named in vain", () => {
  const places = new Set(everySite.map(({ site }) => `${site.country} ${site.municipality}`));
  expect(Object.keys(zoneRule.municipalities).filter((place) => !places.has(place))).toEqual([]);
  expect(biddingZones).toHaveLength(12);
});

test("the same name in another country is another place", () => {
  expect(biddingZoneOf({ country: "DK", region: null, municipality: "Oslo" })).toBeNull();
});

test("a country has zones or it has none: Iceland, Greenland and the Faroe Islands", () => {
  expect(countries.filter((country) => !hasBiddingZones(country))).toEqual(["IS", "GL", "FO"]);
});

test("the places of the zones are the whole rule, each once", () => {
  const all = biddingZones.map(placesOf);
  expect(all.flatMap((places) => places.countries)).toEqual(Object.keys(zoneRule.countries));
  const keyed = (kind: "regions" | "municipalities") =>
    biddingZones.flatMap((zone) => placesOf(zone)[kind].map((name) => `${zone.slice(0, 2)} ${name}`));
  expect(keyed("regions").toSorted()).toEqual(Object.keys(zoneRule.regions).toSorted());
  expect(keyed("municipalities").toSorted()).toEqual(Object.keys(zoneRule.municipalities).toSorted());
  expect(placesOf("SE1")).toEqual({ countries: [], regions: ["Norrbotten"], municipalities: [] });
  expect(placesOf("NO5").municipalities).toEqual(["Masfjorden", "Samnanger", "Vaksdal"]);
});
