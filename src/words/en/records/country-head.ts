import type { Country } from "../../../domain/record/country";
import { date } from "../../format/date";
import { countryPlace } from "../terms";

/** What every page may say of the pages of countries. */
export const countryHeadWords = {
  crumbs: "Where this page is",
  /** `day` is an earlier as-of day (ISO); null for the release day. */
  title: (country: Country, day: string | null) =>
    `AI data centers in ${countryPlace(country)}${day === null ? "" : `, as known on ${date(day)}`}`,
  others: "Other countries",
  page: (country: Country) => `More on ${countryPlace(country)}: bidding zones, programmes`,
  unknownTitle: "No such country",
};
