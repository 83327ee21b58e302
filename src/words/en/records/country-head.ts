import { date } from "../../format/date";

/** What every page may say of the pages of countries. */
export const countryHeadWords = {
  crumbs: "Where this page is",
  /** `day` is an earlier as-of day (ISO); null for the release day. */
  title: (name: string, day: string | null) =>
    `AI data centers in ${name}${day === null ? "" : `, as known on ${date(day)}`}`,
  others: "Other countries",
  page: (name: string) => `More on ${name}: bidding zones, programmes`,
  unknownTitle: "No such country",
};
