import { expect, test } from "vitest";
import { kilometresBetween, nearestSites } from "../../../../src/domain/place/distance";
import { site } from "../../support/builders";

const at = (id: string, lat: number, lon: number, precision: "site" | "municipality" = "site") =>
  site({ id, location: { lat, lon, precision } });

test("a degree of latitude is 111 km, one of longitude half of it at 60° north", () => {
  expect(kilometresBetween({ lat: 60, lon: 10 }, { lat: 61, lon: 10 })).toBeCloseTo(111.19, 1);
  expect(kilometresBetween({ lat: 60, lon: 10 }, { lat: 60, lon: 11 })).toBeCloseTo(55.6, 1);
});

test("no way to itself, the same way back, half the globe to the other side", () => {
  const [a, b] = [
    { lat: 68.57, lon: 17.6 },
    { lat: 59.4, lon: 17.9 },
  ];
  expect(kilometresBetween(a, a)).toBe(0);
  expect(kilometresBetween(a, b)).toBe(kilometresBetween(b, a));
  expect(kilometresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371, 6);
});

test("the nearest come first, without the site itself, equal ones by id", () => {
  const all = [at("c", 60, 12), at("me", 60, 10), at("b", 60, 11), at("a", 60, 9), at("d", 70, 10)];
  const me = at("me", 60, 10);
  expect(nearestSites(me, all, 3).map((one) => one.site.id)).toEqual(["a", "b", "c"]);
});

test("a distance is vague where either place is known only to the municipality", () => {
  const [near] = nearestSites(at("me", 60, 10), [at("a", 60, 11, "municipality")], 1);
  const [exact] = nearestSites(at("me", 60, 10), [at("a", 60, 11)], 1);
  expect([near?.vague, exact?.vague]).toEqual([true, false]);
});

test("within one municipality it is unknown where only that is known of either place", () => {
  const me = at("me", 60, 10, "municipality");
  const others = [
    at("a", 60, 10, "municipality"),
    at("b", 60, 10.1),
    site({ ...at("c", 60, 11), municipality: "Oslo" }),
  ];
  expect(nearestSites(me, others, 3).map((one) => one.unknown)).toEqual([true, true, false]);
  expect(nearestSites(at("me", 60, 10), [at("b", 60, 10.1)], 1).map((one) => one.unknown)).toEqual([false]);
});
