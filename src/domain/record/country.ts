import { fold } from "./texts";

/**
 * The countries of the record (ISO 3166-1 alpha-2), in the order of the page. Adding a code makes the compiler name
 * what else a country needs.
 */
export const countries = ["SE", "NO", "FI", "DK", "IS", "GL", "FO"] as const;

export type Country = (typeof countries)[number];

/** Returns the countries that have one of these, such as sites, in the order of the page. */
export function countriesOf(those: readonly { readonly country: Country }[]): readonly Country[] {
  const present = new Set(those.map(({ country }) => country));
  return countries.filter((country) => present.has(country));
}

/** The names of each country: English first, then those in its own languages and in its neighbours' languages. */
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

/** Returns the country with a name, ignoring case and diacritics, or undefined if there is none. */
export function countryCalled(name: string): Country | undefined {
  return byName.get(fold(name));
}
