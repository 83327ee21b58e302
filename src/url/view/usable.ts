import { chartCalled } from "../../domain/series/charts";
import type { Dataset } from "../../domain/record/dataset";
import { parseTotal } from "../../domain/series/citable-total";
import { isOverview } from "./fixed-filters";
import type { Dropped, View } from "./view";

/** Returns whether a page has claims that are loaded with it instead of the index: those of programmes. */
export function hasOwnClaims(path: string): boolean {
  return /^\/programmes\/?$/.test(path);
}

/** Returns whether the page at a path shows the sites that the filters select. */
export function takesFilters(path: string): boolean {
  return isOverview(path) || /^\/((charts|latest|changes)(\/|$)|operators\/?$)/.test(path);
}

/** Returns whether the page at a path uses the as-of day. False for `/sources`, `/data` and pages that do not exist. */
export function readsDay(path: string, { sites, organisations }: Pick<Dataset, "sites" | "organisations">): boolean {
  const [, folder, id] = /^\/([a-z]*)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  if (folder === undefined) return false;
  if (id === undefined)
    return ["", "latest", "operators", "compare", "method", "programmes", "watchlist"].includes(folder);
  if (folder === "countries") return isOverview(path);
  if (folder === "charts") return chartCalled(id) !== null;
  if (folder === "sites") return sites.some((site) => site.id === id);
  return folder === "operators" && organisations.has(id);
}

/**
 * Returns the view without what the data set does not have, and what was dropped. A site that was merged is replaced by
 * the site it was merged into. A day after the release is unknown; the release day becomes null, the default. On a page
 * with claims of its own every id of a claim is kept, and the panel reports an unknown one. A data set of another release
 * than the view asks for means that there is no such release; the data set is then the newest.
 */
export function keepKnown(
  view: View,
  { sites, organisations, release, redirects }: Pick<Dataset, "sites" | "organisations" | "release" | "redirects">,
  path = "/",
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const isKnown = (id: string) => organisations.has(id);
  const isSite = (id: string) => sites.some((one) => one.id === id);
  const operator = view.filters.operator.filter(isKnown);
  const tenant = view.filters.tenant.filter(isKnown);
  const currentId = (id: string) => (isSite(id) ? id : (redirects.find((one) => one.id === id)?.to ?? id));
  const compared = [...new Set(view.sites.map(currentId))].filter(isSite);
  const current = view.site === null ? null : currentId(view.site);
  const site = current !== null && isSite(current) ? current : null;
  const isCitable = (id: string) =>
    hasOwnClaims(path) || parseTotal(id) !== null || sites.some((one) => one.claims.some((claim) => claim.id === id));
  const cite = view.cite !== null && isCitable(view.cite) ? view.cite : null;
  const asOf = view.asOf !== null && view.asOf < release.date ? view.asOf : null;
  const edition = view.release === release.version ? view.release : null;
  // An id that a pinned release does not have may be in another one.
  const missing = (parameter: string, value: string | null): Dropped =>
    edition === null ? { parameter, value } : { parameter, value, why: "not_in_release" };
  const dropped: readonly Dropped[] = [
    ...view.filters.operator.filter((id) => !isKnown(id)).map((id) => missing("operator", id)),
    ...view.filters.tenant.filter((id) => !isKnown(id)).map((id) => missing("tenant", id)),
    ...view.sites.filter((id) => !isSite(currentId(id))).map((id) => missing("sites", id)),
    ...(current !== site ? [missing("site", view.site)] : []),
    ...(view.cite !== cite ? [missing("cite", view.cite)] : []),
    ...(view.asOf !== null && view.asOf > release.date ? [{ parameter: "asof", value: view.asOf }] : []),
    ...(view.release !== edition ? [{ parameter: "v", value: view.release }] : []),
  ];
  const isSame = asOf === view.asOf && site === view.site && compared.join() === view.sites.join();
  if (dropped.length === 0 && isSame) return { view, dropped };
  const filters = { ...view.filters, operator, tenant };
  return { view: { ...view, site, cite, asOf, sites: compared, filters, release: edition }, dropped };
}
