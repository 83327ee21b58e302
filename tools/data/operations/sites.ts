import type { Site, SiteEvent } from "../../../src/domain/record/site";
import { eventSchema } from "../../../src/published/schemas";
import type { Draft } from "../store/layout";
import { retire } from "./claims";
import { done, isEqual, read, refused, same, type Outcome, type Surroundings } from "./outcome";
import { add, keySet, put, set, siteShelf, watchlistShelf, without } from "./shelf";

/** Adds a site that is not on the watchlist. */
export function addSite(draft: Draft, raw: unknown, surroundings: Surroundings): Outcome {
  return add(siteShelf, draft, raw, surroundings, (site) =>
    draft.watchlist.has(site.id) ? `${site.id} is on the watchlist: promote it` : used(draft, site, surroundings),
  );
}

/** Adds a site and takes the watchlist entry of its id away. */
export function promote(draft: Draft, raw: unknown, surroundings: Surroundings): Outcome {
  const outcome = add(siteShelf, draft, raw, surroundings, (site) =>
    draft.watchlist.has(site.id) ? used(draft, site, surroundings) : `${site.id} is not on the watchlist: add it`,
  );
  if (outcome.kind !== "done") return outcome;
  const added = [...outcome.draft.sites.keys()].filter((id) => !draft.sites.has(id));
  return done(
    added.reduce((so, id) => without(watchlistShelf, so, id), outcome.draft),
    outcome.note ?? null,
  );
}

/** Why a new site's ids may not be used: a claim of its number was dropped once. */
function used({ retired }: Draft, { claims }: Site, { released }: Surroundings): string | null {
  const again = claims.find(({ id }) => retired.has(id) || released.has(id));
  return again === undefined ? null : `the number of ${again.id} has been used before`;
}

/** Sets one key of a site, other than its claims and events, which have operations of their own. */
export function setSite(draft: Draft, id: string, key: string, value: unknown, surroundings: Surroundings): Outcome {
  if (key === "claims" || key === "events") return refused(`${key} are added, set and dropped one by one`);
  return set(siteShelf, draft, id, keySet(siteShelf, key, value), surroundings);
}

/** Drops a site, merged into another one (`to`) or not (null); its id and those of its claims are never used again. */
export function dropSite(draft: Draft, id: string, to: string | null, reason: string): Outcome {
  const site = draft.sites.get(id);
  const redirect = { id, to, reason };
  if (site === undefined) return isEqual(draft.redirects.get(id), redirect) ? same : refused(`there is no site ${id}`);
  if (to !== null && !draft.sites.has(to)) return refused(`there is no site ${to} for it to lead to`);
  const left = retire(
    without(siteShelf, draft, id),
    site.claims.map((claim) => claim.id),
  );
  return done({ ...left, redirects: new Map([...left.redirects, [id, redirect]]) });
}

/** Adds an event to a site. */
export function addEvent(draft: Draft, id: string, raw: unknown): Outcome {
  return withEvents(draft, id, raw, (site, event) =>
    site.events.some((one) => isEqual(one, event)) ? null : [...site.events, event],
  );
}

/** Drops the event of a site that says exactly this; where it is gone already, nothing changes. */
export function dropEvent(draft: Draft, id: string, raw: unknown): Outcome {
  return withEvents(draft, id, raw, (site, event) => {
    if (site.events.some((one) => isEqual(one, event))) return site.events.filter((one) => !isEqual(one, event));
    const near = site.events.find(({ date, source }) => date === event.date && source === event.source);
    return near === undefined ? null : `the event of ${near.date} says something else: ${near.text}`;
  });
}

/** Puts other events in the place of a site's; null: they are so already; a text: why not. */
function withEvents(
  draft: Draft,
  id: string,
  raw: unknown,
  change: (site: Site, event: SiteEvent) => readonly SiteEvent[] | string | null,
): Outcome {
  const site = draft.sites.get(id);
  if (site === undefined) return refused(`there is no site ${id}`);
  const result = read(eventSchema, raw);
  if ("reason" in result) return refused(result.reason);
  const events = change(site, result.record);
  if (typeof events === "string") return refused(events);
  return events === null ? same : done(put(siteShelf, draft, { ...site, events }));
}
