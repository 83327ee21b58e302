import { countries, type Country } from "../../domain/record/country";
import type { Programme } from "../../domain/record/dataset";

/** The programmes of one country, or (null) of several, in the order of the file. */
export type CountryGroup = { readonly country: Country | null; readonly programmes: readonly Programme[] };

/** Every programme once: the countries in the page's order, then what is of several countries. */
export function byCountry(programmes: readonly Programme[]): readonly CountryGroup[] {
  return [...countries, null].flatMap((country) => {
    const ofCountry = programmes.filter((programme) => programme.country === country);
    return ofCountry.length === 0 ? [] : [{ country, programmes: ofCountry }];
  });
}
