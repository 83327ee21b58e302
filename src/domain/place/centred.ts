import type { Site } from "../record/site";

/** Sites that stand at the centre of their municipality, and how many of them name a locality, of which no point is known. */
export type Centred = { readonly count: number; readonly named: number };

/** Counts the sites of which no nearer point than the centre of the municipality is known. */
export function centred(sites: readonly { readonly site: Site }[]): Centred {
  const found = sites.filter(({ site }) => site.location.precision === "municipality");
  return { count: found.length, named: found.filter(({ site }) => site.locality !== null).length };
}
