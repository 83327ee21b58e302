import { countries, type Country } from "../../domain/record/country";
import { cleared, noFilters, type Filters } from "../../domain/selection/filters";
import { printAddress } from "../address/address";
import type { Dropped, View } from "./view";

/** Returns the country whose page is at a path (`/countries/no`), or null for any other path and an unknown code. */
export function countryAt(path: string): Country | null {
  const [, code] = /^\/countries\/([a-z]+)\/?$/.exec(path) ?? [];
  return countries.find((country) => country.toLowerCase() === code) ?? null;
}

/** Returns the path of the page of a country. */
export function countryPath(country: Country): string {
  return `/countries/${country.toLowerCase()}`;
}

/** Returns whether the page at a path is the overview, of all sites or of a country. */
export function isOverview(path: string): boolean {
  return path === "/" || countryAt(path) !== null;
}

/** Returns the filters that the page at a path has without any in its address: its country, or none. */
export function fixedFilters(path: string): Filters {
  const country = countryAt(path);
  return country === null ? noFilters : { ...noFilters, country: [country] };
}

/**
 * Returns the view with the filters that its page has by itself, and what was dropped: on the page of a country, any
 * other country.
 */
export function withFixed(view: View, path: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const country = countryAt(path);
  if (country === null) return { view, dropped: [] };
  const others = view.filters.country.filter((other) => other !== country);
  return {
    view: { ...view, filters: { ...view.filters, country: [country] } },
    dropped: others.map((value) => ({ parameter: "country", value })),
  };
}

/**
 * Returns a view as the address of its page holds it: without the country whose page it is. Null if the page cannot show
 * it, because the view has other countries; that is a view of the overview.
 */
export function onPage(view: View, path: string): View | null {
  const country = countryAt(path);
  if (country === null) return view;
  const [own, ...others] = view.filters.country;
  return own === country && others.length === 0 ? { ...view, filters: cleared(view.filters, "country") } : null;
}

/** Returns the path and query of a view of the page at a path; of the overview where that page cannot show it. */
export function addressOf(path: string, view: View): string {
  const own = onPage(view, path);
  return own === null ? `/${printAddress(view)}` : `${path}${printAddress(own)}`;
}
