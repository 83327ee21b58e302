import { expect, test } from "vitest";
import { biddingZoneOf, biddingZones, zoneRule } from "../../../src/domain/bidding-zone";
import { everySite, theSite } from "../support/record";

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
