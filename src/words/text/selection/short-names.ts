import type { Site } from "../../../domain/record/site";

/** Returns short names of compared sites: the municipality, or the site's own name if two share a municipality. */
export function shortNames(sites: readonly Site[]): readonly string[] {
  return sites.map((site) => {
    const isAlone = sites.every((other) => other === site || other.municipality !== site.municipality);
    return isAlone ? site.municipality : site.name;
  });
}
