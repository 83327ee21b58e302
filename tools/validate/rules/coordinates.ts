import { distanceTo } from "../distance";
import { outlines } from "../outlines";
import type { Rule } from "../rule";

/** In km. The outlines are those of a world map, and a harbour can be outside them. */
const tolerance = 25;

export const coordinates: Rule = {
  name: "coordinates",
  doc: `A site lies in its country, or within ${tolerance} km of it.`,
  check: ({ sites }) =>
    sites.flatMap(({ file, record: { id, country, location } }) => {
      const distance = distanceTo(outlines(country), location.lon, location.lat);
      if (distance <= tolerance) return [];
      const tip = `${Math.round(distance)} km outside ${country}: are lat and lon swapped, or the country wrong?`;
      return [{ file, path: "location", subject: id, value: location, tip }];
    }),
};
