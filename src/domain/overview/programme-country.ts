import { countryNames, type Country } from "../record/country";
import type { Programme } from "../record/dataset";

/**
 * Returns whether a programme is of a country, or of several and names it, in English, in its name or the curators' note.
 */
export function namesCountry({ country, name, notes }: Programme, asked: Country): boolean {
  if (country !== null) return country === asked;
  const [english = ""] = countryNames[asked];
  return new RegExp(`\\b${english}\\b`, "u").test(`${name}\n${notes ?? ""}`);
}
