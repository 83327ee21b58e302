import * as v from "valibot";
import type { Frozen } from "./frozen";

const identified = v.object({ id: v.string() });
const withClaims = v.object({ id: v.string(), claims: v.array(identified) });

/** The lists of a release whose records have ids. */
const idsSchema = v.object({
  sites: v.array(withClaims),
  programmes: v.array(withClaims),
  sources: v.array(identified),
  organisations: v.array(identified),
  watchlist: v.array(identified),
});

/** Returns the ids of all records and claims that appear in any release. People may have linked to them. */
export function releasedIds(frozen: ReadonlyMap<string, Frozen>): ReadonlySet<string> {
  const all = [...frozen.values()].map(({ dataset }) => v.parse(idsSchema, JSON.parse(dataset)));
  return new Set(
    all.flatMap(({ sites, programmes, sources, organisations, watchlist }) => [
      ...[...sites, ...programmes].flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
      ...[...sources, ...organisations, ...watchlist].map(({ id }) => id),
    ]),
  );
}
