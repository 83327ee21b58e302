import { countries, type Country } from "../../domain/record/country";
import type { Programme } from "../../domain/record/dataset";

/** The programmes of one country, in the order of the file. `country` is null for those of several countries. */
export type CountryGroup = { readonly country: Country | null; readonly programmes: readonly Programme[] };

/** Returns every programme once: by country in the order of the page, then those of several countries. */
export function byCountry(programmes: readonly Programme[]): readonly CountryGroup[] {
  return [...countries, null].flatMap((country) => {
    const ofCountry = programmes.filter((programme) => programme.country === country);
    return ofCountry.length === 0 ? [] : [{ country, programmes: ofCountry }];
  });
}
