/** The words of the pages of countries. */
export const countryWords = {
  title: "AI data centers by country",
  lead: "What is announced, being built and running in each Nordic country. A country's page has its map, bars, openings, sites and bidding zones; IT load, grid connection and MW of which neither is said are never added together.",
  caption: "Countries and their totals",
  country: "Country",
  feed: (name: string) => `Changes in ${name} as a feed`,
  zones: {
    title: "Bidding zones",
    note: "The zone follows from the municipality by a rule of the Method page; where it does not tell, there is none.",
    caption: (name: string) => `Bidding zones of ${name} and their totals`,
    zone: "Bidding zone",
    none: "not known",
    rule: "The rule",
  },
  programmes: {
    title: (name: string) => `Programmes that name ${name}`,
    note: "Commitments that belong to no single site, and are never added to one.",
    none: (name: string) => `The record has no programme that names ${name}.`,
    several: (operator: string) => `${operator}, in several countries`,
    noOperator: "operator not named",
    all: "All programmes",
  },
  unknown: (code: string) => `The record has no country with the code “${code}”. These have sites in it.`,
  list: "The countries of the record",
};
