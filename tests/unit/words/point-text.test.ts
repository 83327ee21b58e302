import { expect, test } from "vitest";
import { pointText } from "../../../src/words/text/place-text";
import { readSites } from "../support/builders";

const at = (precision: "site" | "locality" | "municipality", locality: string | null) =>
  pointText(readSites({ municipality: "Borlänge", locality, location: { lat: 60.5, lon: 15.4, precision } }).site);

test("a site is not said to be unknown where its locality is named", () => {
  expect(at("municipality", "Kvarnsveden")).toBe("Kvarnsveden is named; its point is not in the record");
  expect(at("municipality", null)).toBe("Placed at the centre of the municipality: the site itself is not known");
  expect(at("locality", "Kvarnsveden")).toBe("Placed at the locality, Kvarnsveden");
  expect(at("site", null)).toBe("Placed at the site, Borlänge");
});
