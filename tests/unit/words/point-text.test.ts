import { expect, test } from "vitest";
import { pointText } from "../../../src/words/text/point-text";
import { centred } from "../../../src/domain/place/centred";
import { mapLegendWords } from "#words/explore/map-legend";
import { readSites } from "../support/builders";
import { everySite } from "../support/record";

const at = (precision: "site" | "locality" | "municipality", locality: string | null) =>
  pointText(readSites({ municipality: "Borlänge", locality, location: { lat: 60.5, lon: 15.4, precision } }).site);

test("a site is not said to be unknown where its locality is named", () => {
  expect(at("municipality", "Kvarnsveden")).toBe("Kvarnsveden is named; its point is not in the record");
  expect(at("municipality", null)).toBe("Placed at the centre of the municipality: the site itself is not known");
  expect(at("locality", "Kvarnsveden")).toBe("Placed at the locality, Kvarnsveden");
  expect(at("site", null)).toBe("Placed at the site, Borlänge");
});

test("the caption of the map says of how many sites at a centre the locality is named", () => {
  const named = everySite.filter(({ site }) => pointText(site).includes("is named")).length;
  const { count, named: told } = centred(everySite);
  expect(told).toBe(named);
  expect(mapLegendWords.approximate(centred(everySite), everySite.length, "capacity")).toContain(
    `(${count} of ${everySite.length}; ${named} name the locality)`,
  );
  expect(mapLegendWords.approximate({ count: 2, named: 0 }, 3, "none")).toContain("(2 of 3)");
  expect(mapLegendWords.approximate({ count: 1, named: 1 }, 3, "none")).toContain("(1 of 3; the locality is named)");
});
