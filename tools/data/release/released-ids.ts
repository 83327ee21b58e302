import * as v from "valibot";
import type { Frozen } from "./frozen";

const identified = v.object({ id: v.string() });
const withClaims = v.object({ id: v.string(), claims: v.array(identified) });

/** The parts of a release in which records have ids. */
const idsSchema = v.object({
  sites: v.array(withClaims),
  programmes: v.array(withClaims),
  sources: v.array(identified),
  organisations: v.array(identified),
  watchlist: v.array(identified),
});

/** Every id of a record or a claim that one of the releases has: what people may have linked to and cited. */
export function releasedIds(frozen: ReadonlyMap<string, Frozen>): ReadonlySet<string> {
  const all = [...frozen.values()].map(({ dataset }) => v.parse(idsSchema, JSON.parse(dataset)));
  return new Set(
    all.flatMap(({ sites, programmes, sources, organisations, watchlist }) => [
      ...[...sites, ...programmes].flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]),
      ...[...sources, ...organisations, ...watchlist].map(({ id }) => id),
    ]),
  );
}
