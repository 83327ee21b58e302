import type { Site, SiteEvent } from "../../../src/domain/record/site";
import { eventSchema } from "../../../src/published/schemas";
import type { Draft } from "../store/layout";
import { retire } from "./claims";
import { done, isEqual, read, refused, same, type Outcome, type OperationContext } from "./outcome";
import { add, keySet, put, set, siteCollection, watchlistCollection, without } from "./collections";

/** Adds a site that is not on the watchlist. */
export function addSite(draft: Draft, raw: unknown, context: OperationContext): Outcome {
  return add(siteCollection, draft, raw, context, (site) =>
    draft.watchlist.has(site.id) ? `${site.id} is on the watchlist: use promote` : used(draft, site, context),
  );
}

/** Adds a site and removes its watchlist entry. */
export function promote(draft: Draft, raw: unknown, context: OperationContext): Outcome {
  const outcome = add(siteCollection, draft, raw, context, (site) =>
    draft.watchlist.has(site.id) ? used(draft, site, context) : `${site.id} is not on the watchlist: use add_site`,
  );
  if (outcome.kind !== "done") return outcome;
  const added = [...outcome.draft.sites.keys()].filter((id) => !draft.sites.has(id));
  return done(
    added.reduce((so, id) => without(watchlistCollection, so, id), outcome.draft),
    outcome.note ?? null,
  );
}

/** Returns the reason why a new site is refused because of a claim id that was used before; null if there is none. */
function used({ retired }: Draft, { claims }: Site, { released }: OperationContext): string | null {
  const again = claims.find(({ id }) => retired.has(id) || released.has(id));
  return again === undefined ? null : `the number of ${again.id} was used before`;
}

/** Sets one key of a site. Claims and events have their own operations. */
export function setSite(draft: Draft, id: string, key: string, value: unknown, context: OperationContext): Outcome {
  if (key === "claims" || key === "events") return refused(`${key} have their own operations`);
  return set(siteCollection, draft, id, keySet(siteCollection, key, value), context);
}

/** Removes a site that was merged into another one (`to`) or dropped (null). The ids of its claims are never used again. */
export function dropSite(draft: Draft, id: string, to: string | null, reason: string): Outcome {
  const site = draft.sites.get(id);
  const redirect = { id, to, reason };
  if (site === undefined) return isEqual(draft.redirects.get(id), redirect) ? same : refused(`there is no site ${id}`);
  if (to !== null && !draft.sites.has(to)) return refused(`there is no site ${to} to redirect to`);
  const left = retire(
    without(siteCollection, draft, id),
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

/** Removes the event that is equal to `raw`. Changes nothing if there is none. */
export function dropEvent(draft: Draft, id: string, raw: unknown): Outcome {
  return withEvents(draft, id, raw, (site, event) => {
    if (site.events.some((one) => isEqual(one, event))) return site.events.filter((one) => !isEqual(one, event));
    const near = site.events.find(({ date, source }) => date === event.date && source === event.source);
    return near === undefined ? null : `the event of ${near.date} is different: ${near.text}`;
  });
}

/** Replaces the events of a site. `change` returns null if nothing changes, or a text with the reason of a refusal. */
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
  return events === null ? same : done(put(siteCollection, draft, { ...site, events }));
}
