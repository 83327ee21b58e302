import { date } from "../../format/date";
import { plural } from "../../format/text";

/** The words of the page of programmes, in English. */
export const programmeWords = {
  title: "Programmes: commitments that belong to no single site",
  lead: "Country-wide or company-wide commitments and figures. They are shown apart, and never added to a site or to a total of sites.",
  several: "Several countries",
  knownOn: (known: number, all: number, day: string) =>
    `${known} of ${plural(all, "programme", "programmes")} had been stated by ${date(day)}.`,
  operator: (name: string) => `Operator: ${name}`,
  noOperator: "Operator: not named",
  furtherSources: "Further sources:",
  claimsOf: (name: string) => `Statements about ${name}`,
  byCountry: "By country",
};
