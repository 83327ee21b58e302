/**
 * The countries of the record, in the order the page lists them (ISO 3166-1 alpha-2).
 * A new country is a new code here; the compiler names the rest (its words, its place on the map).
 */
export const countries = ["SE", "NO", "FI", "DK", "IS", "GL", "FO"] as const;

export type Country = (typeof countries)[number];
