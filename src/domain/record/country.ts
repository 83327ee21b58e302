import { fold } from "./fold";

/**
 * The countries of the record, in the order the page lists them (ISO 3166-1 alpha-2).
 * A new country is a new code here; the compiler names the rest (its words, its place on the map).
 */
export const countries = ["SE", "NO", "FI", "DK", "IS", "GL", "FO"] as const;

export type Country = (typeof countries)[number];

/** What each country is called: in English first, in its own languages, and by its nearest neighbours. */
export const countryNames: Readonly<Record<Country, readonly string[]>> = {
  SE: ["Sweden", "Sverige", "Ruotsi"],
  NO: ["Norway", "Norge", "Noreg", "Norja"],
  FI: ["Finland", "Suomi"],
  DK: ["Denmark", "Danmark", "Tanska"],
  IS: ["Iceland", "Ísland", "Island"],
  GL: ["Greenland", "Kalaallit Nunaat", "Grønland", "Grönland"],
  FO: ["Faroe Islands", "Faroes", "Føroyar", "Færøerne", "Færøyene", "Färöarna"],
};

const byName = new Map(countries.flatMap((country) => countryNames[country].map((name) => [fold(name), country])));

/** The country that bears a name, in any case and with or without the marks over its letters; undefined: none. */
export function countryCalled(name: string): Country | undefined {
  return byName.get(fold(name));
}
